"""Series: which run of talks an article tells of, where it tells no day."""

import pytest

from tests.articles import record_of

HELD = "Talks end\n\nRussian and Ukrainian negotiators ended their talks in {}. Both called the talks hard.\n"


@pytest.mark.parametrize(
    ("place", "series"),
    [
        ("Abu Dhabi", "abu-dhabi-2026"),
        ("Geneva", "geneva-2026"),
        ("Gomel", "belarus-2022"),
        ("Istanbul", None),
        ("Odesa", None),
    ],
)
def test_a_place_tells_the_series_where_no_day_does(place: str, series: str | None) -> None:
    """The only series of a place at whose table both sides sit is meant; of several at one place none is."""
    record = record_of(HELD.format(place), "en")
    assert (record.kind, record.date, record.series) == ("negotiation", None, series)


def test_talks_to_come_belong_to_no_series_yet() -> None:
    """Of talks that lie ahead a place alone does not tell the series."""
    text = "Teams to meet\n\nRussian and Ukrainian negotiators will meet in Abu Dhabi, the Kremlin said.\n"
    assert record_of(text, "en").series is None


OFFER = (
    "Moscow offers talks\n\n28 May 2025, 12:05 GMT\n\n"
    "Russia on Wednesday proposed {} talks with Ukraine {}.\n\nKyiv gave no answer.\n"
)


@pytest.mark.parametrize(
    ("which", "where", "series"),
    [
        ("a new round of", "in Istanbul on June 2", "istanbul-2025"),
        ("a second round of", "for next week", "istanbul-2025"),
        ("direct", "at the Vatican on June 2", None),
        ("direct", "for next week", None),
    ],
)
def test_an_offer_goes_on_with_a_run_of_talks(which: str, where: str, series: str | None) -> None:
    """Talks that are offered while a series runs are of it where its place is named, or a round of it counted on."""
    record = record_of(OFFER.format(which, where), "en")
    assert (record.kind, record.series) == ("preparatory", series)


@pytest.mark.parametrize(
    ("day", "place", "series"),
    [("28 May 2025", "Istanbul", "istanbul-2025"), ("28 May 2025", "Rome", None), ("28 August 2025", "Istanbul", None)],
)
def test_an_offer_belongs_to_the_series_that_runs_at_its_place(day: str, place: str, series: str | None) -> None:
    """An offer of another round at the same place is of that series while it runs; one of elsewhere or later is not."""
    text = f"Offer\n\n{day}\n\nRussia offered to hold talks with Ukraine in {place}, and Kyiv has not replied.\n"
    record = record_of(text, "en")
    assert (record.kind, record.series) == ("preparatory", series)
