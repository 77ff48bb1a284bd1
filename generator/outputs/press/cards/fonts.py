"""Fonts of our own: two families under the SIL Open Font License 1.1, cut down to Latin letters as WOFF2.

Nothing is fetched: the packages fontpkg-newsreader and fontpkg-public-sans hold the families as their makers released
them, neither with a reserved name. The same package gives the same bytes."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

Axis = float | tuple[float, float]

LETTERS = "ÀÁÂÄÅÇÈÉÊËÍÎÏÑÓÔÖØÚÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿăąćČčđęěğİıłńňőœřśŞşŠšțūůźżŽž"
SIGNS = "\u00a0§©«°±·»–—‘’‚“”„•…′″‹›→←−×"
PARTS = {"": (*range(0x20, 0x7F), *map(ord, SIGNS)), "-accents": tuple(map(ord, LETTERS))}
"""What each file of a face holds, by the end of its name: a page without accents needs the first file only."""
FEATURES = ("kern", "liga", "lnum", "mark", "ccmp", "locl")


@dataclass(frozen=True)
class Face:
    """A face of the site: its main font file, the package and file it comes from, and where its axes are pinned or
    kept."""

    file: str
    package: str
    origin: str
    axes: tuple[tuple[str, Axis], ...]

    @property
    def licence_file(self) -> str:
        """The licence's file name beside the font."""
        return f"{self.package}.LICENSE.txt"

    def licence(self) -> bytes:
        """The licence that must go with the font."""
        return (files(self.package) / "LICENSE").read_bytes()


FACES = (
    Face("heading.woff2", "fontpkg_newsreader", "Newsreader[opsz,wght].ttf", (("opsz", 36), ("wght", 600))),
    Face("text.woff2", "fontpkg_public_sans", "PublicSans[wght].ttf", (("wght", (400, 700)),)),
)


def font_files(face: Face) -> dict[str, tuple[int, ...]]:
    """The face's files by name, each with the code points that it holds: those that names in Latin script need."""
    return {face.file.replace(".", f"{part}."): letters for part, letters in PARTS.items()}


@cache
def web_font(face: Face, letters: tuple[int, ...]) -> bytes:
    """The face with these letters as WOFF2."""
    source = (files(face.package) / "files" / face.origin).read_bytes()
    font = TTFont(io.BytesIO(source), recalcTimestamp=False, lazy=True)
    cutter = Subsetter(_options())
    cutter.populate(unicodes=letters)
    cutter.subset(font)
    limits: Mapping[str, Axis] = dict(face.axes)
    font = instantiateVariableFont(font, limits, inplace=True)
    font.flavor = "woff2"
    target = io.BytesIO()
    font.save(target)
    return target.getvalue()


def _options() -> Options:
    options = Options()
    options.layout_features = list(FEATURES)
    options.hinting = False
    options.notdef_outline = True
    options.recalc_timestamp = False
    return options
