"""A social card: what is shown of a page where it is shared, drawn with our own fonts as a PNG of 1200 by 630 pixels.

Two masks, of ink and of the accent, are each drawn in shades and put into one palette, so that a card is a few
kilobytes. Text is laid out by Pillow's basic engine, which sets one sign beside the other: the same words give the same
bytes, and a line is as long as its signs."""

import io
from functools import cache
from importlib.resources import files
from itertools import accumulate
from zlib import Z_RLE

from PIL import Image, ImageDraw, ImageFont

from generator.outputs.press.fonts import FACES

WIDTH, HEIGHT = 1200, 630
EDGE, MARK = 72, 64
HEAD, SIDE = 140, 17
"""How high the part above the title is, and how wide the stripe beside it: what bears the accent."""
SHADES = 8
"""How many steps lie between the paper and a colour."""
PAPER, INK, ACCENT = (251, 250, 246), (28, 36, 38), (11, 92, 94)
FULL, SOFT = 255, 190
"""How dark ink is, and how dark where words are less important."""
_HEADING, _TEXT = FACES
_Font = ImageFont.FreeTypeFont


def card(kicker: str, title: str, text: str, foot: str) -> bytes:
    """The card: above the topic, then the title in large letters, a sentence or two, and below a note."""
    ink, accent = Image.new("L", (WIDTH, HEIGHT)), Image.new("L", (WIDTH, HEAD))
    on_ink, on_accent = ImageDraw.Draw(ink), ImageDraw.Draw(accent)
    accent.paste(_mark(), (WIDTH - EDGE - MARK, EDGE - 16))
    on_accent.text((EDGE, EDGE - 4), _fitted(kicker, _font(False, 32), 1, WIDTH - 3 * EDGE), FULL, _font(False, 32))
    size, lines = next(
        (size, lines) for size in (76, 64, 54, 46) if len(lines := _lines(title, _font(True, size))) <= 2 or size == 46
    )
    heading, body, gap = _font(True, size), _font(False, 34), size // 6
    title = "\n".join(lines[:3])
    on_ink.multiline_text((EDGE, HEAD), title, FULL, heading, spacing=gap)
    below = int(on_ink.multiline_textbbox((EDGE, HEAD), title, heading, spacing=gap)[3]) + 32
    room = (HEIGHT - EDGE - 72 - below) // 48
    on_ink.multiline_text((EDGE, below), _fitted(text, body, room, WIDTH - 2 * EDGE), SOFT, body, spacing=12)
    on_ink.line((EDGE, HEIGHT - EDGE - 48, WIDTH - EDGE, HEIGHT - EDGE - 48), fill=60, width=2)
    on_ink.text(
        (EDGE, HEIGHT - EDGE - 30), _fitted(foot, _font(False, 28), 1, WIDTH - 2 * EDGE), SOFT, _font(False, 28)
    )
    return _png(ink, accent)


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
def _font(heading: bool, size: int) -> _Font:
    face = _HEADING if heading else _TEXT
    source = (files(face.package) / "files" / face.origin).read_bytes()
    font = ImageFont.truetype(io.BytesIO(source), size, layout_engine=ImageFont.Layout.BASIC)
    wanted = {b"Weight": 600 if heading else 450, b"Optical Size": 36}
    font.set_variation_by_axes([wanted.get(axis["name"], axis["default"] or 0) for axis in font.get_variation_axes()])
    return font


def _lines(text: str, font: _Font, width: int = WIDTH - 2 * EDGE) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and _length(longer, font) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _fitted(text: str, font: _Font, room: int, width: int) -> str:
    """As many lines as there is room for; where words are left out, an ellipsis stands in their place."""
    lines = _lines(text, font, width)
    if len(lines) <= room:
        return "\n".join(lines)
    words = lines[room - 1].split()
    beginnings = [f"{start.rstrip(' ,;:.–')} …" for start in accumulate(words, "{} {}".format)]
    last = next((one for one in reversed(beginnings) if _length(one, font) <= width), "…")
    return "\n".join([*lines[: room - 1], last])


def _length(text: str, font: _Font) -> float:
    return sum(_advance(sign, font) for sign in text)


@cache
def _advance(sign: str, font: _Font) -> float:
    return font.getlength(sign)


def _png(ink: Image.Image, accent: Image.Image) -> bytes:
    step = 256 // SHADES
    image = ink.point([value // step for value in range(256)])
    image.paste(
        accent.point([SHADES + value // step for value in range(256)]),
        mask=accent.point([FULL if value >= step else 0 for value in range(256)]),
    )
    image.paste(2 * SHADES - 1, (0, 0, SIDE, HEIGHT))
    image.putpalette([part for colour in (INK, ACCENT) for shade in range(SHADES) for part in _shade(colour, shade)])
    target = io.BytesIO()
    image.save(target, "PNG", compress_type=Z_RLE)
    return target.getvalue()


def _shade(colour: tuple[int, int, int], shade: int) -> list[int]:
    return [round(paper + (full - paper) * shade / (SHADES - 1)) for paper, full in zip(PAPER, colour, strict=True)]
