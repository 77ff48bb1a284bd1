"""Output: style sheets and icons from theme/assets, as they stand, and the fonts of fonts.py."""

from collections.abc import Iterator
from functools import partial

from generator.model.output_file import OutputFile
from generator.outputs.press.cards.fonts import FACES, font_files, web_font
from generator.outputs.press.edition import Edition


def render(edition: Edition) -> Iterator[OutputFile]:
    """The edition's files under assets/."""
    base = f"{edition.language.code}/assets"
    folder = edition.settings.theme / "assets"
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.name.startswith("."):
            yield OutputFile(f"{base}/{path.relative_to(folder).as_posix()}", path.read_bytes())
    yield from fonts(edition)


def fonts(edition: Edition) -> Iterator[OutputFile]:
    """The fonts among them, which are the same for each edition and are cut once a process."""
    base = f"{edition.language.code}/assets/fonts"
    for face in FACES:
        for name, letters in font_files(face).items():
            file = f"{base}/{name}"
            yield OutputFile(file, edition.kept.file(file, (face, letters), partial(web_font, face, letters)))
        yield OutputFile(f"{base}/{face.licence_file}", face.licence())
