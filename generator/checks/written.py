"""Check: pages written by hand: each in every language of the site, with links that lead to a page."""

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from generator.errors import ContentError, Fault
from generator.outputs.press.edition import Edition
from generator.outputs.press.pages.every_page import every_page
from generator.outputs.press.pages.written import WrittenPage, pages_in
from generator.settings import Settings

_LINK = re.compile(r"\]\(([^)\s]+)")
_FENCED = re.compile(r"(?ms)^(```|~~~).*?^\1|`[^`\n]*`")
Pages = Mapping[str, tuple[WrittenPage, ...]]


def page_folders(settings: Settings) -> Iterable[str]:
    """The languages that have a folder of such pages, for content whose own languages nobody knows."""
    return sorted(path.name for path in (settings.content / "pages").glob("*") if path.is_dir())


def written(settings: Settings, languages: Iterable[str]) -> Pages:
    """The pages written by hand, by language. Raises ContentError with the faults of all."""
    pages: dict[str, tuple[WrittenPage, ...]] = {}
    faults: list[Fault] = []
    for code in languages:
        try:
            pages[code] = pages_in(settings.content / "pages" / code)
        except ContentError as error:
            faults.extend(error.faults)
    if faults:
        raise ContentError(faults)
    return pages


def lacking(pages: Pages) -> Iterator[Fault]:
    """A fault for each page that another language of the site lacks."""
    ids = {code: {page.id for page in found if page.id} for code, found in pages.items()}
    for code, found in pages.items():
        others = [other for other in pages if other != code]
        for page in found:
            missing = [other for other in others if page.id not in ids[other]]
            if missing:
                name, tongues = f"content/pages/{code}/{page.file}", ", ".join(missing)
                problem = f"there is no such page in {tongues}"
                remedy = f"write it in content/pages/{missing[0]}/ with the same `id`"
                yield Fault(name, 1, "id", problem, remedy)


def dead_links(pages: Pages, editions: Iterable[Edition]) -> Iterator[Fault]:
    """A fault for each link of such a page to another one of the site that is not there."""
    for edition in editions:
        code = edition.language.code
        files = {f"{address}index.md" for _, address in every_page(edition)} | {page.file for page in pages[code]}
        for page in pages[code]:
            for line, target in _links(page.content.decode("utf-8")):
                file = posixpath.normpath(posixpath.join(posixpath.dirname(page.file), target))
                if file not in files:
                    close = get_close_matches(file, sorted(files), n=1)
                    remedy = f"did you mean {close[0]}?" if close else "link to a page of the site, such as index.md"
                    name, problem = f"content/pages/{code}/{page.file}", f"the link to {target} leads nowhere"
                    yield Fault(name, line, None, problem, remedy)


def _links(text: str) -> Iterator[tuple[int, str]]:
    """Line and target of each link to another page's Markdown; those in code are none."""
    text = _FENCED.sub(lambda code: re.sub(r"[^\n]", " ", code[0]), text)
    for match in _LINK.finditer(text):
        target = match[1].partition("#")[0]
        if target.endswith(".md") and not re.match(r"[a-z][a-z0-9+.-]*:|/", target):
            yield text.count("\n", 0, match.start()) + 1, target
