"""Merging: the records of all articles become one story. `story.merge` is the whole of it, a pure function of the set
of records: their order does not matter, nor whether they came one at a time.

`rounds` finds which records tell of one event (`nodes`, `bonds`, `groups`; `agreement` says when two do), `events`
tells each event with every version of every field (`claims`, `fields`, `venues`, `credits`), `mentions` ties other
rounds to events and `announced` keeps those still to come, `speech` collects quotes and counts, `actors` the people,
`ids` the names of all of them."""
