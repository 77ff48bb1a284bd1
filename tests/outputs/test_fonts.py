"""The fonts: our own, small, the same bytes each time, with their licence beside them."""

import io

import pytest
from fontTools.ttLib import TTFont

from generator.outputs.press.cards.fonts import FACES, LETTERS, Face, font_files, web_font

MOST_BYTES = {
    "heading.woff2": 15_000,
    "text.woff2": 15_000,
    "heading-accents.woff2": 12_000,
    "text-accents.woff2": 12_000,
}


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.file)
def test_same_bytes_small_and_whole(face: Face) -> None:
    """A face is cut twice to the same bytes; each file is below its budget, the main one has what a page without
    accents needs, and together they have every letter that the site promises."""
    made = {name: web_font(face, letters) for name, letters in font_files(face).items()}
    web_font.cache_clear()
    assert made == {name: web_font(face, letters) for name, letters in font_files(face).items()}
    main, accents = (set(TTFont(io.BytesIO(font)).getBestCmap()) for font in made.values())
    assert set(map(ord, "Aa09“”…’–")) <= main
    assert set(map(ord, LETTERS)) <= accents
    assert {name: len(font) for name, font in made.items() if len(font) > MOST_BYTES[name]} == {}


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.file)
def test_licence_allows_it(face: Face) -> None:
    """The family is under the Open Font License and reserves no name, so that a cut one may keep its own."""
    licence = face.licence().decode()
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "with Reserved Font Name" not in licence.split("-----")[0]
