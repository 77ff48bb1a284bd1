"""The picture of counts: a mark for each, at its day and height, by the shape of who gives it."""

from dataclasses import replace

from generator.model.threads import Count, Tally
from generator.outputs.press.edition import Edition
from generator.outputs.press.events.count_picture import HEIGHT, SHAPES, TOP, count_picture


def _count(edition: Edition, value: int, day: str | None, bound: str = "exact") -> Count:
    first = edition.story.events[1].counts[0]
    return replace(first, value=value, as_of=day, bound=bound)


def _tally(edition: Edition, who: str | None, *counts: tuple[int, str]) -> Tally:
    return Tally("killed", who, tuple(_count(edition, value, day) for value, day in counts))


def test_counts_by_day_and_claimant(english: Edition) -> None:
    """Each count is a mark of its claimant's shape; earlier is further left, more is higher."""
    karsia = _tally(english, "karsia", (40, "2031-03-04"), (60, "2031-03-08"))
    talun = _tally(english, "talun", (50, "2031-03-06"))
    picture = count_picture(english, [karsia, talun])
    assert picture
    first, second, other = picture.marks
    assert first.shape == second.shape != other.shape
    assert first.x < other.x < second.x
    assert first.y > other.y > second.y
    assert abs((first.x + second.x) / 2 - other.x) <= 1
    assert picture.claimants == ((0, "Karsia"), (1, "Talun"))
    assert picture.counts == "Karsia: 40 and 60; Talun: 50"
    assert [number for _, number in picture.lines] == ["0", "50", "100"]
    assert [day for _, day in picture.days] == ["4 March 2031", "8 March 2031"]


def test_far_apart_counts_grow_tenfold(english: Edition) -> None:
    """Where one count is many times another, the scale is of powers of ten and says so; all marks are on it."""
    picture = count_picture(english, [_tally(english, "karsia", (11, "2031-03-04"), (4300, "2031-03-04"))])
    assert picture
    assert picture.tenfold
    assert [number for _, number in picture.lines] == ["10", "100", "1,000", "10,000"]
    assert all(TOP <= mark.y <= TOP + HEIGHT for mark in picture.marks)
    assert len(picture.days) == 1


def test_open_counts_point_on(english: Edition) -> None:
    """ "At least" and "more than" point upwards, "up to" downwards, the others nowhere."""
    bounds = ("at-least", "more-than", "up-to", "about", "exact")
    counts = tuple(_count(english, 10, "2031-03-04", bound) for bound in bounds)
    picture = count_picture(english, [Tally("killed", None, counts)])
    assert picture
    assert [mark.towards for mark in picture.marks] == ["up", "up", "down", "", ""]


def test_days_come_from_articles_else(english: Edition) -> None:
    """A count without a day stands at that of its article; one count alone makes no picture."""
    counts = (_count(english, 10, None), _count(english, 20, "2031-03-01"))
    picture = count_picture(english, [Tally("killed", "karsia", counts)])
    assert picture
    assert [day for _, day in picture.days] == ["1 March 2031", "5 March 2031"]
    assert count_picture(english, [Tally("killed", "karsia", counts[:1])]) is None


def test_many_claimants_share_the_last_shape(english: Edition) -> None:
    """There are only so many shapes that can be told apart."""
    tallies = [_tally(english, f"side-{number}", (10, "2031-03-04")) for number in range(SHAPES + 3)]
    picture = count_picture(english, tallies)
    assert picture
    assert max(mark.shape for mark in picture.marks) == SHAPES
    assert len(picture.claimants) == SHAPES + 3
