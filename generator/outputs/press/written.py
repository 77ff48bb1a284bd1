"""Pages written by hand in content/pages/<language>/: copied as they are, after a look that they can be."""

from dataclasses import dataclass
from pathlib import Path

import yaml

from generator.errors import ContentError, Fault
from generator.outputs.press.edition import Edition


@dataclass(frozen=True)
class WrittenPage:
    """A page written by hand: its file name relative to the edition, its title, its place in the navigation
    (None keeps it out), and its bytes."""

    file: str
    title: str
    order: int | None
    content: bytes


def written_pages(edition: Edition) -> tuple[WrittenPage, ...]:
    """The hand-written pages of the edition's language, by file name. Raises ContentError with all faults."""
    folder = edition.settings.content / "pages" / edition.language.code
    faults: list[Fault] = []
    pages = [_read(path, folder, faults) for path in sorted(folder.rglob("*.md"))]
    if faults:
        raise ContentError(faults)
    return tuple(page for page in pages if page)


def _read(path: Path, folder: Path, faults: list[Fault]) -> WrittenPage | None:
    name = f"content/pages/{folder.name}/{path.relative_to(folder).as_posix()}"
    content = path.read_bytes()
    try:
        head = _front_matter(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        faults.append(Fault(name, None, None, f"byte {error.start + 1} is not UTF-8", "save the file as UTF-8"))
        return None
    except yaml.YAMLError:
        faults.append(Fault(name, 1, None, "the front matter is not valid YAML", "mend it, or put values in quotes"))
        return None
    title, order = head.get("title"), head.get("order")
    if not isinstance(title, str):
        faults.append(Fault(name, 1, "title", "missing", "begin the file with front matter that holds `title:`"))
        return None
    if order is not None and not isinstance(order, int):
        faults.append(Fault(name, 1, "order", f"{order!r} is no number", "write a whole number, or leave it out"))
        return None
    return WrittenPage(path.relative_to(folder).as_posix(), title, order, content)


def _front_matter(text: str) -> dict[str, object]:
    if not text.startswith("---\n"):
        return {}
    head = yaml.safe_load(text[4:].partition("\n---\n")[0])
    return head if isinstance(head, dict) else {}
