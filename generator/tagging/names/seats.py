"""Seats: buildings that stand for those who sit there ("the Kremlin said"): they are places only where a preposition
says that something is at them, or comes there."""

from collections.abc import Set

from generator.language import Language
from generator.model.article import Span
from generator.tagging.names.entities import Tag

#: A preposition, with an article behind it, stands within so many code points in front of a name.
FRONT = 14


def with_seats(plain: str, tags: tuple[Tag, ...], buildings: Set[str], language: Language) -> tuple[Tag, ...]:
    """The `tags` of a text; of a name that means a party as well as one of the `buildings` (ids) only the party, unless
    it stands behind a preposition of place."""
    parties = {tag.span for tag in tags if tag.kind == "party"}
    seats = {tag.span for tag in tags if tag.id in buildings and tag.kind == "place" and tag.span in parties}
    apart = {span for span in seats if not _is_a_place(plain, span, language)}
    return tuple([tag for tag in tags if tag.kind != "place" or tag.span not in apart]) if apart else tags


def _is_a_place(plain: str, name: Span, language: Language) -> bool:
    venue = language.venue
    words = plain[max(0, name.start - FRONT) : name.start].lower().split()
    if words and words[-1] in venue.articles:
        words.pop()
    return bool(words) and words[-1] in {*venue.at, *venue.towards}
