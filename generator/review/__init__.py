"""The review page: what the records say against a commit, for the editor to read before it is published.

`facts` lists what a record states, `highlighting` lays it over its text, `sheet` is all of one article,
`consequences` what changes on the site, `shapes` what may be typed into a correction; `review` puts them together."""

from generator.review.review import Review, review

__all__ = ["Review", "review"]
