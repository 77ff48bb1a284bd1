"""After the engine: its style sheets without the rules for parts that no page of the site has.

The engine's theme brings styles for all that a page of documentation may hold, twice what these pages need, and a
browser shows nothing before it has them."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

Rule = tuple[str, str]
"""What stands before the braces, and what stands between them."""

_IGNORED = re.compile(r'/\*.*?\*/|@charset "[^"]*";', re.DOTALL)
_GROUP = re.compile(r"@(media|supports|layer|container)\b")
_ARGUMENT = re.compile(r"\([^()]*\)")
_CLASS = re.compile(r"\.([A-Za-z_][\w-]*)")
_COLOUR = re.compile(r'\[(data-md-color-[a-z]+)="?([\w-]+)"?\]')
_DRAWING = re.compile(r"(--[\w-]+):url\((?:\"[^\"]*\"|'[^']*'|[^)]*)\);?")


def trim_stylesheets(folder: Path) -> None:
    """Rewrite the engine's style sheets of the built site in `folder` (assets/stylesheets)."""
    pages = [path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.html"))]
    found = used(pages)
    for path in sorted(folder.glob("assets/stylesheets/**/*.css")):
        path.write_text(trimmed(path.read_text(encoding="utf-8"), found), encoding="utf-8")


def used(pages: Iterable[str]) -> frozenset[str]:
    """The classes of all pages and the blocks that they belong to (https://getbem.com), and the choices of colours as
    `name=value`."""
    found = {"js", "no-js"}
    for page in pages:
        for classes in re.findall(r'\bclass="([^"]*)"', page):
            found.update(classes.split())
        found.update(f"{name}={value}" for name, value in re.findall(r'\b(data-md-color-[a-z]+)="([\w-]+)"', page))
    return frozenset(found | {_block(name) for name in found})


def trimmed(css: str, found: frozenset[str]) -> str:
    """The sheet without rules whose every selector asks for a class or a colour that `found` lacks, and without
    drawings under names that no rule left uses."""
    kept = "".join(_kept(_IGNORED.sub("", css), found))
    named = set(re.findall(r"var\((--[\w-]+)", kept))
    return _DRAWING.sub(lambda drawing: drawing[0] if drawing[1] in named else "", kept)


def _kept(css: str, found: frozenset[str]) -> Iterator[str]:
    for head, body in _rules(css):
        if _GROUP.match(head):
            inner = "".join(_kept(body, found))
            kept = [head] if inner else []
        else:
            inner, kept = body, [one for one in _selectors(head) if head.startswith("@") or _fits(one, found)]
        if kept:
            yield f"{','.join(kept)}{{{inner}}}"


def _fits(selector: str, found: frozenset[str]) -> bool:
    colours = {f"{name}={value}" for name, value in _COLOUR.findall(selector)}
    while (shorter := _ARGUMENT.sub("", selector)) != selector:
        selector = shorter
    names = _CLASS.findall(selector)
    return colours <= found and all(name in found or _block(name) in found for name in names)


def _block(name: str) -> str:
    return re.split("__|--", name, maxsplit=1)[0]


def _selectors(head: str) -> list[str]:
    ends, depth = [-1], 0
    for place, sign in enumerate(head):
        depth += (sign == "(") - (sign == ")")
        if sign == "," and depth == 0:
            ends.append(place)
    return [head[start + 1 : end].strip() for start, end in pairwise([*ends, len(head)])]


def _rules(css: str) -> Iterator[Rule]:
    """The rules of one level; braces in quoted words are none."""
    depth = start = opened = 0
    for sign in re.finditer(r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|[{};]", css):
        depth += {"{": 1, "}": -1}.get(sign[0], 0)
        if sign[0] == "{" and depth == 1:
            opened = sign.start()
        elif sign[0] == "}" and depth == 0:
            yield css[start:opened].strip(), css[opened + 1 : sign.start()]
        if depth == 0 and sign[0] in "};":
            start = sign.end()
