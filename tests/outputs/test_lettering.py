"""Lettering: a line put together from words that were drawn before is the line as Pillow draws it whole."""

import io
from importlib.resources import files

import pytest
from PIL import Image, ImageDraw, ImageFont

from generator.outputs.press.cards.fonts import FACES
from generator.outputs.press.cards.lettering import Font, Ink, write

LINES = ("Sarva Oulé, “juru bicara” – 12.345,", "ÅÅÅ çgjy \u200b \u0301a 漢字")


@pytest.fixture(scope="module", params=FACES, ids=lambda face: face.file)
def font(request: pytest.FixtureRequest) -> Font:
    """Each face as its makers released it."""
    source = (files(request.param.package) / "files" / request.param.origin).read_bytes()
    return ImageFont.truetype(io.BytesIO(source), 46, layout_engine=ImageFont.Layout.BASIC)


def test_words_stand_as_in_a_line(font: Font) -> None:
    """The same dots in the same shades, accents and unknown signs too, and the same end below."""
    ours, pillow = Image.new("L", (1000, 200)), Image.new("L", (1000, 200))
    end = write(ours, (30, 40), LINES, font, Ink(190), gap=9)
    draw = ImageDraw.Draw(pillow)
    draw.multiline_text((30, 40), "\n".join(LINES), 190, font, spacing=9)
    assert ours.tobytes() == pillow.tobytes()
    assert end == draw.multiline_textbbox((30, 40), "\n".join(LINES), font, spacing=9)[3]
