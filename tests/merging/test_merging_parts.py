"""The parts of merging: days of a date, sources that rest on each other, venues in words, ids."""

from datetime import date

import pytest

from generator.merging.credits import credits_of
from generator.merging.dates import days_of, precision
from generator.merging.ids import first_free, slug, source_slug
from generator.merging.places.venue_names import venues_of
from tests.merging.compact import SUBJECT, record


@pytest.mark.parametrize(
    ("value", "first", "last", "exact"),
    [
        ("2022-02-28", "2022-02-28", "2022-02-28", True),
        ("2022-03-14~", "2022-03-11", "2022-03-17", False),
        ("2024-02", "2024-02-01", "2024-02-29", False),
        ("2022", "2022-01-01", "2022-12-31", False),
        ("2025-03-23/2025-03-25", "2025-03-23", "2025-03-25", True),
        ("2025-02/2025-03-25", "2025-02-01", "2025-03-25", False),
    ],
)
def test_days_of_a_date(value: str, first: str, last: str, exact: bool) -> None:
    """Each form of an EDTF date means a stretch of days, exact only where it names them."""
    days = days_of(value)
    assert (date.fromordinal(days.first).isoformat(), date.fromordinal(days.last).isoformat()) == (first, last)
    assert days.exact is exact


def test_the_precise_stands_first() -> None:
    """Days before approximate days before months before years."""
    dates = ["2022", "2022-03", "2022-03-14~", "2022-03-14"]
    assert sorted(dates, key=precision) == dates[::-1]


@pytest.mark.parametrize(
    ("credited", "count"),
    [
        ([("One", []), ("Two", [])], 2),
        ([("One", ["AP"]), ("Two", ["Associated Press"])], 1),
        ([("One", ["AP"]), ("Two", ["AP", "Reuters"]), ("Three", ["Reuters"])], 1),
        ([("Reuters", []), ("One", ["reuters"])], 1),
        ([(None, []), (None, []), ("One", [])], 3),
    ],
)
def test_sources_that_rest_on_each_other(credited: list[tuple[str | None, list[str]]], count: int) -> None:
    """Articles that share an outlet or an agency, also by way of a third, are one source."""
    given = [record(f"seed-{n}", {"outlet": outlet, "agencies": who}) for n, (outlet, who) in enumerate(credited)]
    assert credits_of(SUBJECT.actors, {}).independent(given) == count


@pytest.mark.parametrize(
    ("one", "other", "same", "contested"),
    [
        ("perbatasan Belarus", "perbatasan Belarusia", True, False),
        ("Brest", "kota Brest, Belarusia", True, False),
        ("Istanbul", "Istana Dolmabahce, Istanbul", True, False),
        ("Brest", "Belovejsk", False, False),
        ("Belarus", "Gomel", False, False),
        ("Gomel", "Brest", False, True),
        ("Moskow", "perbatasan Belarus", False, True),
        ("Turki", "Turkey", True, False),
        ("Istanbul atau Moskow", "Moskow", False, False),
        ("sebuah vila", "sebuah hotel", False, True),
        ("sebuah vila", "sebuah vila di tepi danau", True, False),
    ],
)
def test_venues_in_words(one: str, other: str, same: bool, contested: bool) -> None:
    """Known places and countries are compared as such, other words as words, either way round."""
    venues = venues_of(SUBJECT)
    for pair in ([one, other], [other, one]):
        identities = venues.identities(pair)
        assert (identities[one] == identities[other]) is same
        assert venues.contested(pair) is contested


def test_ids() -> None:
    """Ids have small letters, digits and single hyphens, whatever the name; the first free one is taken."""
    assert slug("Çirağan: Putaran Ke-2!") == "ciragan-putaran-ke-2"
    assert source_slug("003_86f4.Kabar Pagi.html") == "003-86f4-kabar-pagi"
    assert source_slug("переговоры.txt") == "source"
    assert first_free(["a", "b"], ["a"]) == "b"
    assert first_free(["a", "b"], ["a", "b", "b-2"]) == "b-3"
