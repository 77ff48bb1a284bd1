"""Seats: a building is a place where something is in it or comes there, and else those who sit in it."""

import pytest

from generator.model.article import Span
from tests.articles import tagged_article

SEATS = {
    "en": (
        ("They were led into the Kremlin by a side door.", ["kremlin"]),
        ("A dinner at the White House went on past midnight.", ["white-house"]),
        ("The Kremlin said that it would wait, and the White House did not.", []),
        ("A letter went from the White House to the Elysee.", ["elysee"]),
        ("Kyiv said that it would wait.", ["kyiv"]),
    ),
    "id": (
        ("Mereka makan malam di Gedung Putih sampai larut.", ["white-house"]),
        ("Juru bicara Kremlin mengatakan akan menunggu.", []),
    ),
}


@pytest.mark.parametrize(("code", "text", "places"), [(code, *case) for code, cases in SEATS.items() for case in cases])
def test_seats_that_are_places(code: str, text: str, places: list[str]) -> None:
    """A building that stands for its government is a place only behind a preposition; a city is one in any case."""
    tagged = tagged_article(text + "\n", code)
    assert [tag.id for tag in tagged.tags_in(Span(0, len(tagged.plain)), "place")] == places
