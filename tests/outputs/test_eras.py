"""The timeline's eras and pauses."""

from dataclasses import replace

from generator.model.story import Event, Story
from generator.outputs.press.edition import Edition
from generator.outputs.press.lists.eras import eras
from generator.outputs.press.words.dates import left_open, span_words


def _at(story: Story, identity: str, date: str | None, series: str | None, end: str | None = None) -> Event:
    return replace(story.events[0], id=identity, date=date, date_end=end, series=series)


def _with(edition: Edition, *events: Event) -> Edition:
    return replace(edition, story=replace(edition.story, events=events))


def test_eras_are_runs_of_talks(indonesian: Edition, story: Story) -> None:
    """A run of talks is one era with what interrupts it; what lies between two runs is an era without a name, and a
    run that another one has broken off begins again."""
    days = [("offer", None), ("a1", "a"), ("between", None), ("a2", "a"), ("after", None), ("b1", "b"), ("a3", "a")]
    events = [_at(story, name, f"2031-03-{day:02}", series) for day, (name, series) in enumerate(days, start=1)]
    edition = _with(indonesian, *events, _at(story, "undated", None, "a"))
    assert [(era.series, [entry.event.id for entry in era.entries]) for era in eras(edition)] == [
        (None, ["offer"]),
        ("a", ["a1", "between", "a2"]),
        (None, ["after"]),
        ("b", ["b1"]),
        ("a", ["a3"]),
    ]
    assert [(era.anchor, era.start, era.end) for era in eras(edition)][1] == ("era-2", "2031-03-02", "2031-03-04")


def test_long_pauses_are_told(english: Edition, story: Story) -> None:
    """A pause counts from the last day that the one date can mean to the first of the next."""
    dates = [("2031-01-01", "2031-01-05"), ("2031-02", None), ("2031-04-14", None), ("2034-04-01", None)]
    events = [_at(story, f"e{number}", start, "a", end) for number, (start, end) in enumerate(dates)]
    entries = [entry.pause for era in eras(_with(english, *events)) for entry in era.entries]
    assert entries == ["", "", "6 weeks", "3 years"]
    assert [span_words(english, days) for days in (46, 400)] == ["7 weeks", "13 months"]


def test_what_a_date_leaves_open(english: Edition) -> None:
    """A month says that its day is not stated, a year that its month is not; a day and a range say nothing."""
    dates = ("2031-03", "2031-03~", "2031", "2031-03-04", "2031-03-04/2031-03-05", None)
    assert [left_open(english, one) for one in dates] == [
        "day not stated",
        "day not stated",
        "day and month not stated",
        "",
        "",
        "",
    ]
