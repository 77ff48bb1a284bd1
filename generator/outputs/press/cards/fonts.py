"""Fonts of our own: two families under the SIL Open Font License 1.1, cut down to Latin letters as WOFF2.

Nothing is fetched: the packages fontpkg-newsreader and fontpkg-public-sans hold the families as their makers released
them, neither with a reserved name. The same package gives the same bytes."""

import io
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import uharfbuzz as harfbuzz
from fontTools.ttLib import TTFont

Range = tuple[float, float]

LETTERS = "ÀÁÂÄÅÇÈÉÊËÍÎÏÑÓÔÖØÚÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿăąćČčđęěğİıłńňőœřśŞşŠšțūůźżŽž"
SIGNS = "\u00a0§©«°±·»–—‘’‚“”„•…′″‹›→←−×"
PARTS = {"": (*range(0x20, 0x7F), *map(ord, SIGNS)), "-accents": tuple(map(ord, LETTERS))}
"""What each file of a face holds, by the end of its name: a page without accents needs the first file only."""
FEATURES = ("kern", "liga", "lnum", "mark", "ccmp", "locl")


@dataclass(frozen=True)
class Face:
    """A face of the site: its main font file, the package and file it comes from, and what is kept of its axes (a
    range of one value pins an axis)."""

    file: str
    package: str
    origin: str
    axes: tuple[tuple[str, Range], ...]

    @property
    def licence_file(self) -> str:
        """The licence's file name beside the font."""
        return f"{self.package}.LICENSE.txt"

    def licence(self) -> bytes:
        """The licence that must go with the font."""
        return (files(self.package) / "LICENSE").read_bytes()


FACES = (
    Face(
        "heading.woff2", "fontpkg_newsreader", "Newsreader[opsz,wght].ttf", (("opsz", (36, 36)), ("wght", (600, 600)))
    ),
    Face("text.woff2", "fontpkg_public_sans", "PublicSans[wght].ttf", (("wght", (400, 700)),)),
)


def font_files(face: Face) -> dict[str, tuple[int, ...]]:
    """The face's files by name, each with the code points that it holds: those that names in Latin script need."""
    return {face.file.replace(".", f"{part}."): letters for part, letters in PARTS.items()}


@cache
def web_font(face: Face, letters: tuple[int, ...]) -> bytes:
    """The face with these letters as WOFF2."""
    font = TTFont(io.BytesIO(_cut(face, letters)), recalcTimestamp=False, lazy=True)
    font.flavor = "woff2"
    target = io.BytesIO()
    font.save(target)
    return target.getvalue()


def _cut(face: Face, letters: tuple[int, ...]) -> bytes:
    whole = harfbuzz.Face((files(face.package) / "files" / face.origin).read_bytes())
    wanted = harfbuzz.SubsetInput()
    wanted.unicode_set.update(letters)
    wanted.layout_feature_tag_set.clear()
    wanted.layout_feature_tag_set.update(int.from_bytes(feature.encode()) for feature in FEATURES)
    wanted.flags = harfbuzz.SubsetFlags.NO_HINTING | harfbuzz.SubsetFlags.NOTDEF_OUTLINE
    for tag, (least, most) in face.axes:
        wanted.set_axis_range(whole, tag, least, most)
    return bytes(wanted.subset(whole).blob.data)
