"""Pictures: what they show, in words and numbers."""

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from generator.model.story import Story
from generator.outputs import rounds
from generator.outputs.press.edition import Edition
from generator.outputs.press.events.pictures import Column, Picture, run_picture, seats_picture
from generator.outputs.press.words.dates import short_day


def test_the_run_of_talks(indonesian: Edition) -> None:
    """Every event is one mark, on the row of its outcome, in order of time; the counts say the same in words."""
    picture = run_picture(indonesian)
    assert picture
    assert [column.day for column in picture.columns] == ["Feb", "4 Mar", "12 Mar"]
    assert [column.year for column in picture.columns] == ["2031", "", ""]
    assert [(row.id, [kind for _, kind in row.marks]) for row in picture.rows] == [
        (kind, [kind]) for kind in ("partial-agreement", "no-agreement", "proposed")
    ]
    assert picture.counts == "Kesepakatan sebagian: 1, Tanpa kesepakatan: 1, dan Diusulkan: 1"


def test_who_sat_at_which_talks(indonesian: Edition) -> None:
    """Parties have a row with a seat at each of their talks, mediators another mark; offers are no talks."""
    picture = seats_picture(indonesian)
    assert picture
    assert len(picture.columns) == 2
    assert [(row.id, [kind for _, kind in row.marks]) for row in picture.rows] == [
        ("karsia", ["seat", "seat"]),
        ("talun", ["seat", "seat"]),
        ("selat-union", ["mediator"]),
    ]


@pytest.mark.parametrize(("events", "names"), [(3, (0,)), (30, (0, 180)), (48, (0, 168, 468))])
def test_rows_are_named_again(indonesian: Edition, events: int, names: tuple[int, ...]) -> None:
    """Wherever a phone has scrolled a long picture, a reader still sees what its rows are, at its end first."""
    column = Column(indonesian.story.events[0], 0, "", "")
    assert Picture((column,) * events, (), "", events).names_at == names


def test_dates_stand_upright_where_there_is_room(indonesian: Edition) -> None:
    """Of a few events the dates are read without turning one's head, and the picture is lower."""
    column = Column(indonesian.story.events[0], 0, "", "")
    few, many = (Picture((column,) * events, (), "", events) for events in (7, 8))
    assert few.upright
    assert not many.upright
    assert few.height < many.height


def test_no_picture_of_nothing(indonesian: Edition) -> None:
    """Without events there is no picture."""
    nothing = replace(indonesian, story=Story((), (), ()))
    assert run_picture(nothing) is None
    assert seats_picture(nothing) is None


def test_days_in_short(english: Edition) -> None:
    """A picture says a day, a month, or that neither is known."""
    assert [short_day(english, one) for one in ("2031-03-04", "2031-03~", "2031", None)] == ["4 Mar", "Mar", "?", "?"]


def test_drawings_are_well_formed(indonesian: Edition) -> None:
    """Each drawing is sound XML with a title of its own, and all its events stand in the table behind it."""
    files = {file.path: file.content.decode() for file in rounds.render(indonesian)}
    page = files["id/putaran/index.md"]
    drawings = re.findall(r"<svg class=.picture__drawing.*?</svg>(?=\n</div>)", page, flags=re.DOTALL)
    assert len(drawings) == 2
    for drawing in drawings:
        assert ElementTree.fromstring(drawing).findtext("title")
    tables = re.findall(r"<tbody>(.*?)</tbody>", page, flags=re.DOTALL)
    assert [table.count("<tr>") for table in tables] == [3, 2]
