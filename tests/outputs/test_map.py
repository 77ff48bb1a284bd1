"""The map: land clipped to its frame, places where they are, labels that do not lie on each other."""

import re
from dataclasses import replace

import pytest

from generator.actors import Place, Places
from generator.outputs.press.edition import Edition
from generator.outputs.press.maps.countries import borders, name_points
from generator.outputs.press.maps.labels import GAP, LETTER, LINE, SMALL, Sheet
from generator.outputs.press.maps.land import Frame, land
from generator.outputs.press.maps.outline import FINE
from generator.outputs.press.maps.venue_map import venue_map
from generator.outputs.press.words.tongues import located
from tests.outputs.conftest import THEME

BLACK_SEA = Frame(26, 40, 43, 48, 340)


def _places(*names: str) -> Places:
    return Places(
        places=tuple(
            Place(id=name.lower().replace(" ", "-"), name={"id": name}, within="ID", at=(-7.0 + number / 5, 110.0))
            for number, name in enumerate(names)
        )
    )


def _with(edition: Edition, places: Places) -> Edition:
    return replace(edition, subject=replace(edition.subject, places=places))


def test_a_frame_is_true_along_its_middle() -> None:
    """Corners lie in the corners, and a degree of latitude is as long as one of longitude at the equator."""
    assert BLACK_SEA.at(48, 26) == (0, 0)
    assert BLACK_SEA.at(40, 43) == pytest.approx((340, BLACK_SEA.height), abs=0.5)
    at_equator = Frame(-1, -1, 1, 1, 100)
    assert at_equator.height == 100


def test_land_stays_in_its_frame() -> None:
    """Every point of the land lies in the frame or just beyond; in the middle of the Black Sea there is none."""
    path = land(THEME, BLACK_SEA)
    for shape in path.rstrip("z").split("z"):
        numbers = [int(number) for number in re.findall(r"-?\d+", shape)]
        x, y = 0, 0
        for step_x, step_y in zip(numbers[::2], numbers[1::2], strict=True):
            x, y = x + step_x, y + step_y
            assert -5 * FINE <= x <= (340 + 5) * FINE
            assert -5 * FINE <= y <= (BLACK_SEA.height + 5) * FINE
    assert path.startswith("M")
    assert land(THEME, Frame(31, 42.5, 36, 43.5, 340)) == ""


def test_land_beyond_the_meridian() -> None:
    """Land that goes on beyond the 180th meridian is drawn on both sides of it, and no band across the Earth is."""
    west, east = land(THEME, Frame(-180, 60, -165, 72, 340)), land(THEME, Frame(165, 60, 180, 72, 340))
    assert len(west) > 50 < len(east)
    assert land(THEME, Frame(-40, 66, -35, 67, 340)).count("M") == 1  # Greenland
    assert land(THEME, Frame(-15, 67, -5, 69, 340)) == ""  # the sea between it and Norway


def test_borders_but_between_the_sides() -> None:
    """A border is drawn where it runs, and left out between two countries that are the sides of the talks."""
    pyrenees = Frame(-2, 41, 4, 44, 340)
    drawn = borders(THEME, pyrenees, {"PT", "ES"})
    assert drawn.startswith("M")
    x, y = (int(number) / FINE for number in re.findall(r"-?\d+", drawn)[:2])
    assert -40 < x < 380
    assert pyrenees.height / 4 < y < pyrenees.height
    assert borders(THEME, pyrenees, {"FR", "ES"}) == ""


def test_a_country_is_named_within_it() -> None:
    """A name stands in its country, where that is wide enough and nothing else does; elsewhere there is none."""
    points = name_points(THEME, Frame(-12, 34, 12, 52, 340))
    assert {"FR", "ES", "PT"} <= points.keys()
    assert "CA" not in points
    sheet = Sheet(340, 255, [])
    (x, y, room), *_ = points["ES"]
    assert 2 * room > SMALL * len("Spain")
    assert sheet.within("Spain", points["ES"][:1]) == (round(x), round(y) + LINE / 2 - GAP, "middle")
    assert sheet.within("Spain", points["ES"][:1]) is None
    assert sheet.within("A name far wider than the country", points["PT"]) is None


def test_where_they_met(indonesian: Edition) -> None:
    """Each known place of talks that were held is on the map with its events; what is disputed is marked as such, and
    what was only proposed is not there."""
    found = venue_map(_with(indonesian, _places("Sendang", "Lembayung", "Nowhere")))
    assert found
    spots = {spot.name: spot for spot in found.spots}
    assert spots.keys() == {"Sendang", "Lembayung"}
    assert [event.id for event in spots["Sendang"].events] == ["sendang-2031-1", "sendang-2031-2"]
    assert spots["Lembayung"].disputed
    assert not spots["Sendang"].disputed
    assert found.counts == "Sendang: 2 dan Lembayung: 1"
    assert spots["Sendang"].country == "Indonesia"


def test_a_place_has_its_name_in_the_language_of_the_page(indonesian: Edition, english: Edition) -> None:
    """Behind words in another language stands what the page's calls the place, but where it is the same word, is not
    known, or the article is in the language of the page."""
    river = Place(id="river", name={"id": "Sungai Lintang", "en": "River Lintang"}, within="ID", at=(-7.0, 110.0))
    same = Place(id="same", name={"id": "Sendang", "en": "Sendang"}, within="ID", at=(-7.0, 111.0))
    (seed, *_) = english.sources
    known = Places(places=(river, same))
    found = [
        re.sub("<[^>]+>", "", str(located(_with(edition, known), text, seed)))
        for edition in (english, indonesian)
        for text in ("tepi Sungai Lintang", "Pulau Sendang", "Sungai Lintangan")
    ]
    written = ["tepi Sungai Lintang", "Pulau Sendang", "Sungai Lintangan"]
    assert found == [f"{written[0]} (River Lintang)", *written[1:], *written]
    shown = str(located(_with(english, known), written[0], seed))
    assert shown.startswith(f'<span lang="id">{written[0]}</span> ')


def test_no_map_without_a_place(indonesian: Edition) -> None:
    """Where no venue is a known place, there is no map."""
    assert venue_map(indonesian) is None


def test_labels_have_room(indonesian: Edition) -> None:
    """Of places that lie close together, labels keep apart from each other; one without room is left out."""
    names = [f"Sendang {letter * 9}" for letter in "ABCDEFGHIJKL"]
    claim = indonesian.story.events[1].venues.claims[0]
    venues = tuple(replace(claim, value=name) for name in names)
    event = replace(indonesian.story.events[1], venues=replace(indonesian.story.events[1].venues, claims=venues))
    edition = replace(indonesian, story=replace(indonesian.story, events=(event,)))
    found = venue_map(_with(edition, _places(*names)))
    assert found
    widths = {"start": 0.0, "middle": 0.5, "end": 1.0}
    labels = [
        ((label.x - widths[label.anchor] * width, label.y), width)
        for label, width in ((spot.label, len(spot.name) * LETTER) for spot in found.spots)
        if label
    ]
    assert 0 < len(labels) < len(names)
    for number, ((x, y), width) in enumerate(labels):
        for (other_x, other_y), other_width in labels[:number]:
            beside = x + width <= other_x + 1 or other_x + other_width <= x + 1
            assert beside or abs(y - other_y) >= LINE - 1
