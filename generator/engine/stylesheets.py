"""After the engine: the style sheets of the site stand in its pages, the engine's without rules that no page needs.

A browser shows nothing before it has every sheet that a page asks for. In the page they come with it, and no second
answer of the server is waited for. Beside very many pages they stay files of their own."""

import os
import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from posixpath import dirname

from generator.engine.css import compact
from generator.engine.trimming import trimmed, with_scripts
from generator.engine.uses import Uses
from generator.kept import Kept

MOST = 1000
"""In so many pages of one language styles may stand, some 60 KB in each: in a large site they would be gigabytes."""

ENGINES = "assets/stylesheets/"
"""Where the engine's sheets stand; all others are the site's own and stay whole."""

_LINK = re.compile(r'<link rel="stylesheet" href="([^"]+)">')
_PLACE = re.compile(r"url\([\"']?(?![\w+.-]+:|[/#])([^\"')]+)[\"']?\)")


def inline_stylesheets(folder: Path, kept: Kept | None = None) -> None:
    """Put the style sheets of the built site in `folder` into its pages, in place of the links to them. Links to
    elsewhere stay, and those that ask for more than rel and href. Where there are too many pages, the sheets are
    written as they would stand in them. Beside the folder of `kept` stands what pages use, for the next build."""
    files = [os.path.join(place, name) for place, _, names in os.walk(folder) for name in names]
    pages = [Path(file) for file in files if file.endswith(".html")]
    sheets = _sheets(
        folder, [Path(file) for file in sorted(files) if file.endswith(".css")], pages, Uses(kept or Kept())
    )
    if len(pages) > MOST:
        for name, css in sheets.items():
            (folder / name).write_text(css, encoding="utf-8")
        return

    @cache
    def style(address: str) -> str | None:
        for name, css in sheets.items():
            if f"/{address}".endswith(f"/{name}") and "//" not in address:
                return f"<style>{_moved(css, address.removesuffix(name) + dirname(name))}</style>"
        return None

    for page in pages:
        head, end, body = page.read_text(encoding="utf-8").partition("</head>")
        styled = _LINK.sub(lambda link: style(link[1]) or link[0], head)
        if styled != head:
            page.unlink()  # it may be a link to what the next build takes over
            page.write_text(styled + end + body, encoding="utf-8")


def _sheets(folder: Path, files: Sequence[Path], pages: Sequence[Path], uses: Uses) -> Mapping[str, str]:
    """By their paths in the site those of the `files` that may stand in a page."""
    sheets = {path.relative_to(folder).as_posix(): compact(path.read_text(encoding="utf-8")) for path in files}
    theirs = [name for name in sheets if name.startswith(ENGINES)]
    own = "".join(css for name, css in sheets.items() if name not in theirs)
    scripts = (path.read_text(encoding="utf-8") for path in sorted(folder.glob("assets/javascripts/*.js")))
    found = with_scripts(uses.of_all(pages, folder), scripts)
    uses.remember()
    sheets.update(zip(theirs, trimmed([sheets[name] for name in theirs], found, own), strict=True))
    return {name: css for name, css in sheets.items() if "</style" not in css and "@import" not in css}


def _moved(css: str, base: str) -> str:
    """The sheet for a page from which its own folder is `base`."""
    return _PLACE.sub(lambda place: f'url("{base}/{place[1]}")', css)
