"""Pages written by hand in content/pages/<language>/: copied as they are, after a look that they can be."""

from dataclasses import dataclass
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from generator.errors import ContentError, Fault
from generator.outputs.press.edition import Edition
from generator.outputs.press.pages.alternates import front_matter_of, linked


class _FrontMatter(BaseModel):
    model_config = ConfigDict(extra="allow", strict=True)
    title: str
    id: str | None = None
    order: int | None = None


@dataclass(frozen=True)
class WrittenPage:
    """A page written by hand: its file name relative to the edition, its title, its place in the navigation
    (None keeps it out), its bytes, and the `id` that it shares with the same page in other languages."""

    file: str
    title: str
    order: int | None
    content: bytes
    id: str | None = None

    @property
    def address(self) -> str:
        """Its address below the edition's home."""
        path = self.file.removesuffix(".md")
        return f"{path}/" if path.rpartition("/")[2] != "index" else path.removesuffix("index")


def written_pages(edition: Edition) -> tuple[WrittenPage, ...]:
    """The hand-written pages of the edition's language, by file name. Raises ContentError with all faults."""
    return pages_in(edition.settings.content / "pages" / edition.language.code)


def with_alternates(edition: Edition, page: WrittenPage) -> bytes:
    """The page's bytes, its front matter completed with the pages of the same `id` in the site's other languages."""
    folder, codes = edition.settings.content / "pages", edition.subject.topic.languages
    others = ((code, pages_in(folder / code)) for code in codes if page.id and code != edition.language.code)
    same = {code: other.address for code, pages in others for other in pages if other.id == page.id}
    fence, newline, rest = page.content.partition(b"\n")
    return fence + newline + front_matter_of(linked(edition, page.address, same)).encode() + rest


def pages_in(folder: Path) -> tuple[WrittenPage, ...]:
    """The hand-written pages in `folder`, which is named by their language. Raises ContentError with all faults."""
    pages: list[WrittenPage] = []
    faults: list[Fault] = []
    for path in sorted(folder.rglob("*.md")):
        try:
            pages.append(_read(path, path.relative_to(folder).as_posix(), folder.name))
        except ContentError as error:
            faults.extend(error.faults)
    if faults:
        raise ContentError(faults)
    return tuple(pages)


def _read(path: Path, file: str, language: str) -> WrittenPage:
    name, content = f"content/pages/{language}/{file}", path.read_bytes()
    try:
        head = _FrontMatter.model_validate(_front_matter(content.decode("utf-8")))
    except UnicodeDecodeError as error:
        fault = Fault(name, None, None, f"byte {error.start + 1} is not UTF-8", "save the file as UTF-8")
        raise ContentError([fault]) from None
    except yaml.YAMLError:
        fault = Fault(name, 1, None, "the front matter is not valid YAML", "mend it, or put its values in quotes")
        raise ContentError([fault]) from None
    except ValidationError as error:
        found = ((str(detail["loc"][0]), detail["msg"].lower()) for detail in error.errors())
        remedy = "begin the page with front matter that holds `title: ...`; `order:` is a whole number"
        raise ContentError([Fault(name, 1, field, problem, remedy) for field, problem in found]) from None
    return WrittenPage(file, head.title, head.order, content, head.id)


def _front_matter(text: str) -> object:
    fence, _, rest = text.partition("\n")
    return (yaml.safe_load(rest.partition("\n---")[0]) if fence.rstrip() == "---" else None) or {}
