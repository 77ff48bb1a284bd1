"""Output: style sheets and icons from theme/assets, as they stand, and the fonts of fonts.py."""

from collections.abc import Iterator

from generator.model.story import OutputFile
from generator.outputs.press.edition import Edition
from generator.outputs.press.fonts import FACES, web_fonts


def render(edition: Edition) -> Iterator[OutputFile]:
    """The edition's files under assets/."""
    base = f"{edition.language.code}/assets"
    folder = edition.settings.theme / "assets"
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.name.startswith("."):
            yield OutputFile(f"{base}/{path.relative_to(folder).as_posix()}", path.read_bytes())
    for face in FACES:
        yield from (OutputFile(f"{base}/fonts/{name}", font) for name, font in web_fonts(face).items())
        yield OutputFile(f"{base}/fonts/{face.licence_file}", face.licence())
