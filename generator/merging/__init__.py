"""Merging: the records of all articles become one story. `story.merge` is the whole of it, a pure function of the set
of records: their order does not matter, nor whether they came one at a time.

`people/` and `places/` say which names are one, `grouping/` finds which records tell of one event (`nodes`, `bonds`,
`groups`; `agreement` says when two do), `versions/` has every version of a field with who states it, `events` tells
each event from these, and `telling/` what goes beyond: other rounds, what is announced, quotes, counts, people."""
