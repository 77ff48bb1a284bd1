"""What is told of pages: structured data only of what is known, cards that are drawn alike each time."""

import io
from dataclasses import replace
from importlib.resources import files

import pytest
from PIL import Image, ImageFont

from generator.actors import Place, Places
from generator.outputs.cards import render
from generator.outputs.press.cards.card import card
from generator.outputs.press.cards.fonts import FACES, Face
from generator.outputs.press.edition import Edition
from generator.outputs.press.pages.structured import of_event
from generator.outputs.press.whereabouts import place_of
from generator.outputs.press.words.describing import about_actor, about_source, about_timeline
from tests.browser.structured import wrong_with

ISLAND = Place(id="sendang", name={"id": "Sendang", "en": "Sendang"}, within="ID", at=(-7.5, 110.25))


def _placed(edition: Edition, *places: Place) -> Edition:
    return replace(edition, subject=replace(edition.subject, places=Places(places=places)))


def test_an_event_with_day_and_place(indonesian: Edition) -> None:
    """Where day and place are known, the round is an event with both."""
    edition = _placed(indonesian, ISLAND)
    thing = of_event(edition, edition.story.events[1])
    assert list(wrong_with(thing | {"image": "https://uji.example/x.png"})) == []
    assert (thing["about"]["startDate"], thing["about"]["endDate"]) == ("2031-03-04", "2031-03-05")
    assert thing["about"]["location"]["geo"]["latitude"] == -7.5


def test_no_event_without_either(indonesian: Edition) -> None:
    """No event is told where the place is not known, the day is a month, sources differ, or it was only proposed."""
    edition = _placed(indonesian, ISLAND)
    event = edition.story.events[1]
    assert "about" in of_event(edition, event)
    assert "about" not in of_event(indonesian, event)
    assert "about" not in of_event(edition, replace(event, date="2031-03"))
    assert "about" not in of_event(edition, replace(event, venues=replace(event.venues, contested=True)))
    offer = replace(edition.story.events[0], date="2031-02-03", venues=event.venues)
    assert "about" not in of_event(edition, offer)


def test_the_longest_name_of_a_place(indonesian: Edition) -> None:
    """A venue is the place whose longest name it holds, in whole words; one without coordinates is none."""
    event = indonesian.story.events[1]
    short = Place(id="pulau", name={"id": "Pulau"}, at=(0, 0))
    part = Place(id="dang", name={"id": "dang"}, at=(0, 0))
    nowhere = ISLAND.model_copy(update={"at": None})
    assert place_of(_placed(indonesian, short, ISLAND, part), event) == ISLAND
    assert place_of(_placed(indonesian, nowhere, part), event) is None


def test_descriptions_from_the_data(indonesian: Edition, english: Edition) -> None:
    """Pages are described by what they hold, in either language."""
    timeline = about_timeline(indonesian, indonesian.story.events)
    assert timeline.startswith("Perundingan Karsia–Talun menurut tanggal: 3 peristiwa, ")
    assert about_source(english, english.story.sources[0]) == (
        "What Warta Samudra on 5 March 2031 reported on Round 1: Sendang Island talks, "
        "with the sentence behind every fact."
    )
    assert "2 events and 1 statement" in about_actor(english, english.actors["ratna-wibisono"])


def test_cards_of_an_edition(indonesian: Edition) -> None:
    """Home, each event and each person have a card, and the same story gives the same bytes."""
    cards = list(render(indonesian))
    assert len(cards) == 1 + len(indonesian.story.events) + len(indonesian.story.actors)
    assert len({file.content for file in cards}) == len(cards)
    assert cards == list(render(indonesian))


def test_long_words_stay_on_the_card() -> None:
    """Whatever is written, the card keeps its size and its edge stays free."""
    content = card("Topik " * 40, "Judul yang panjang sekali " * 20, "Kata " * 400, "Catatan " * 60)
    image = Image.open(io.BytesIO(content)).convert("RGB")
    assert image.size == (1200, 630)
    assert {image.getpixel((1180, row)) for row in range(image.height)} == {(251, 250, 246)}
    assert {image.getpixel((column, 620)) for column in range(20, image.width)} == {(251, 250, 246)}


def test_where_the_accent_is() -> None:
    """The stripe is of the accent from top to bottom, topic and sign are beside it; title and text are of ink."""
    image = Image.open(io.BytesIO(card("Topik", "Judul", "Kata", "Catatan"))).convert("RGB")
    accent, ink = (11, 92, 94), (28, 36, 38)
    assert {image.getpixel((16, row)) for row in range(image.height)} == {accent}
    above, below = (set(image.crop((17, *box)).get_flattened_data()) for box in ((0, 1200, 140), (140, 1200, 630)))
    assert (accent in above, ink in above, accent in below, ink in below) == (True, False, False, True)


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.file)
def test_a_line_is_as_long_as_its_signs(face: Face) -> None:
    """Cards add up signs to know how long a line is: neither face moves one for the sign beside it, as cards set it."""
    source = io.BytesIO((files(face.package) / "files" / face.origin).read_bytes())
    font = ImageFont.truetype(source, 54, layout_engine=ImageFont.Layout.BASIC)
    line = "AVATAR, To. Wakil Presiden Türkiye: “fi ffl” – 1.700 Łódź …"
    assert font.getlength(line) == sum(map(font.getlength, line))
