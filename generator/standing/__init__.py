"""Whether the last site still stands: whether it and all that it was made from are as the last build left them.

`inputs` reads what a site is made from, one file after another (`files`); `stamp` keeps a checksum of that and of what
was made for the next build."""
