"""A social card: what is shown of a page where it is shared, drawn with our own fonts as a PNG of 1200 by 630 pixels.

Ink and accent are each drawn in shades of one palette, so that a card is a few kilobytes. The same words give the same
bytes."""

import io
from functools import cache, lru_cache
from importlib.resources import files
from zlib import Z_RLE

from PIL import Image, ImageDraw, ImageFont

from generator.outputs.press.cards.fonts import FACES
from generator.outputs.press.cards.lettering import FULL, Font, Ink, fitted, lines_of, write

WIDTH, HEIGHT = 1200, 630
EDGE, MARK = 72, 64
ROOM = WIDTH - 2 * EDGE
SIZES = (76, 64, 54, 46)
"""How large the title may be, in pixels, the largest that needs two lines at most first."""
HEAD, SIDE = 140, 17
"""How high the part above the title is, and how wide the stripe beside it: what bears the accent."""
SHADES = 8
"""How many steps lie between the paper and a colour."""
PAPER, INK, ACCENT = (251, 250, 246), (28, 36, 38), (11, 92, 94)
STEP = 256 // SHADES
DARK, SOFT, COLOUR = Ink(FULL, STEP), Ink(190, STEP), Ink(FULL, STEP, SHADES)
"""Ink for what is most important and for other words, and the accent."""
LINE = 60
"""How dark the line above the note is."""
_HEADING, _TEXT = FACES


def card(kicker: str, title: str, text: str, foot: str) -> bytes:
    """The card: above the topic, then the title in large letters, a sentence or two, and below a note."""
    image = _head(kicker).copy()
    size, lines = next(
        (size, lines)
        for size in SIZES
        if len(lines := lines_of(title, _font(True, size), ROOM)) <= 2 or size == SIZES[-1]
    )
    end = write(image, (EDGE, HEAD), lines[:3], _font(True, size), DARK, gap=size // 6) + 32
    body, below, room = _font(False, 34), _font(False, 28), (HEIGHT - EDGE - 72 - end) // 48
    write(image, (EDGE, end), fitted(text, body, room, ROOM), body, SOFT, gap=12)
    image.paste(LINE // STEP, (EDGE, HEIGHT - EDGE - 48, WIDTH - EDGE + 1, HEIGHT - EDGE - 46))
    write(image, (EDGE, HEIGHT - EDGE - 30), fitted(foot, below, 1, ROOM), below, SOFT)
    return _png(image)


@lru_cache(1 << 3)
def _head(kicker: str) -> Image.Image:
    """What the cards of an edition begin with: the stripe, the mark and the topic."""
    image, above = Image.new("L", (WIDTH, HEIGHT)), _font(False, 32)
    image.paste(_mark().point(COLOUR.shades()), (WIDTH - EDGE - MARK, EDGE - 16))
    write(image, (EDGE, EDGE - 4), fitted(kicker, above, 1, WIDTH - 3 * EDGE), above, COLOUR)
    image.paste(2 * SHADES - 1, (0, 0, SIDE, HEIGHT))
    return image


@cache
def _mark() -> Image.Image:
    """The site's sign, two sides round a table; drawn large first, as arcs are drawn without shades."""
    large = 4 * MARK
    image = Image.new("L", (large, large))
    draw = ImageDraw.Draw(image)
    for start in (110, -70):
        draw.arc((8, 8, large - 8, large - 8), start, start + 140, FULL, large // 7)
    draw.circle((large / 2, large / 2), large / 8, FULL)
    return image.resize((MARK, MARK), Image.Resampling.BOX)


@cache
def _font(heading: bool, size: int) -> Font:
    face = _HEADING if heading else _TEXT
    source = (files(face.package) / "files" / face.origin).read_bytes()
    font = ImageFont.truetype(io.BytesIO(source), size, layout_engine=ImageFont.Layout.BASIC)
    wanted = {b"Weight": 600 if heading else 450, b"Optical Size": 36}
    font.set_variation_by_axes([wanted.get(axis["name"], axis["default"] or 0) for axis in font.get_variation_axes()])
    return font


def _png(image: Image.Image) -> bytes:
    image.putpalette([part for colour in (INK, ACCENT) for shade in range(SHADES) for part in _shade(colour, shade)])
    target = io.BytesIO()
    image.save(target, "PNG", compress_type=Z_RLE)
    return target.getvalue()


def _shade(colour: tuple[int, int, int], shade: int) -> list[int]:
    return [round(paper + (full - paper) * shade / (SHADES - 1)) for paper, full in zip(PAPER, colour, strict=True)]
