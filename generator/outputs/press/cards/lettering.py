"""Lettering: words in a font, laid out in lines and drawn into a mask, for card.py.

Pillow's basic engine sets one sign beside the other, so that a line is as long as its signs, and a word looks the same
wherever it stands: it is drawn once."""

from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import accumulate
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFont

Font = ImageFont.FreeTypeFont
FULL = 255


class Ink(NamedTuple):
    """What letters are drawn with: as dark as `full`, in shades of so many steps, which begin behind `first`."""

    full: int
    step: int = 1
    first: int = 0

    def shades(self) -> list[int]:
        """What stands for each darkness; 0 is the paper."""
        return [self.first + dark // self.step if dark >= self.step else 0 for dark in range(FULL + 1)]


def lines_of(text: str, font: Font, width: int) -> list[str]:
    """The words of `text` in lines of at most `width` pixels, or of one word that is longer."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and _length(longer, font) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def fitted(text: str, font: Font, room: int, width: int) -> list[str]:
    """As many lines as there is `room` for; where words are left out, an ellipsis stands in their place."""
    lines = lines_of(text, font, width)
    if len(lines) <= room:
        return lines
    words = lines[room - 1].split()
    beginnings = [f"{start.rstrip(' ,;:.–')} …" for start in accumulate(words, "{} {}".format)]
    last = next((one for one in reversed(beginnings) if _length(one, font) <= width), "…")
    return [*lines[: room - 1], last]


def write(image: Image.Image, place: tuple[int, int], lines: Iterable[str], font: Font, ink: Ink, gap: int = 0) -> int:
    """Draw `lines` into `image` in `ink` with a `gap` between them, the first one from `place` (left and top); returns
    where they end below."""
    left, top = place
    end = top
    for line in lines:
        words = line.split(" ")
        starts = accumulate((_length(f"{word} ", font) for word in words[:-1]), initial=left)
        for word, start in zip(words, starts, strict=True):
            letters, mask, (aside, down) = _drawn(word, font, ink)
            image.paste(letters, (start + aside, top + down), mask)
            end = max(end, top + down + mask.height)
        top += _height(font) + gap
    return end


@lru_cache(1 << 10)
def _drawn(word: str, font: Font, ink: Ink) -> tuple[Image.Image, Image.Image, tuple[int, int]]:
    """The word in a picture of its own size, a mask of it, and where it stands beside the place of the word."""
    left, top, right, bottom = map(int, font.getbbox(word))
    letters = Image.new("L", (right - left, bottom - top))
    ImageDraw.Draw(letters).text((-left, -top), word, ink.full, font)
    letters = letters.point(ink.shades())
    return letters, letters.point([0, *[FULL] * FULL]), (left, top)


@cache
def _height(font: Font) -> int:
    return int(font.getbbox("A")[3])


def _length(text: str, font: Font) -> int:
    return sum(_advance(sign, font) for sign in text)


@cache
def _advance(sign: str, font: Font) -> int:
    return int(font.getlength(sign))
