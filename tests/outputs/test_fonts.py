"""The fonts: our own, small, the same bytes each time, with their licence beside them."""

import io

import pytest
from fontTools.ttLib import TTFont

from generator.outputs.press.fonts import FACES, LETTERS, Face, web_font

MOST_BYTES = 24_000


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.file)
def test_same_bytes_small_and_whole(face: Face) -> None:
    """A face is cut twice to the same bytes, below its budget, with every letter that the site promises."""
    made = web_font.__wrapped__(face)
    assert made == web_font(face)
    assert len(made) <= MOST_BYTES
    font = TTFont(io.BytesIO(made))
    assert set(map(ord, LETTERS + "Aa09“”…")) <= set(font.getBestCmap())


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.file)
def test_licence_allows_it(face: Face) -> None:
    """The family is under the Open Font License and reserves no name, so that a cut one may keep its own."""
    licence = face.licence().decode()
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "with Reserved Font Name" not in licence.split("-----")[0]
