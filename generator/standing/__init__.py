"""Whether the last site still stands: whether it and all that it was made from are as the last build left them.

`inputs` reads what a site is made from, `made` looks at what was made, `stamp` keeps both for the next build."""
