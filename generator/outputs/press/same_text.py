"""Same text: the articles that a source's page names as having nearly the same text as its own."""

from itertools import islice
from typing import NamedTuple

from generator.model.story import Source
from generator.outputs.press.edition import Edition

#: So many are named: copies of an agency's text may stand in hundreds of outlets.
NAMED = 10


class SameText(NamedTuple):
    """The first articles with a source's text, and whether there are `others`."""

    named: tuple[Source, ...]
    others: bool


def same_text(edition: Edition, source: Source) -> SameText:
    """Those other than `source`, in the story's order."""
    found = tuple(one for one in group_of(edition, source) if one.id != source.id)
    return SameText(found[:NAMED], len(found) > NAMED)


def group_of(edition: Edition, source: Source) -> tuple[Source, ...]:
    """`source` among as many others with its text as decide what `same_text` says."""
    copies = edition.copies.get(source.copy_of or source.id, (source,))
    others = islice((one for one in copies if one.id != source.id), NAMED + 1)
    told = {source.id, *(one.id for one in others)}
    return tuple(one for one in copies if one.id in told)
