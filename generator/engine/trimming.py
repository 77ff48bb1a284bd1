"""What of the engine's style sheets a site needs.

The engine's theme brings styles for all that a page of documentation may hold, many times what these pages need."""

import re
from collections.abc import Iterable, Iterator, Sequence, Set

from generator.engine.css import rules, selectors

_GROUP = re.compile(r"@(media|supports|layer|container)\b")
# Patterns that begin with letters are found many times as fast; the end of a longer name counts, too.
_CLASSES = re.compile(r'class="([^"]*)"')
_TAG = re.compile(r"<([a-z][a-z0-9]*)")
_CHOSEN = (re.compile(r'(dir)="([\w-]+)"'), re.compile(r'(data-md-color-[a-z]+)="([\w-]+)"'))
_QUOTED = re.compile(r'"([\w -]{1,200})"')

_ARGUMENT = re.compile(r"\([^()]*\)")
_ASKED = re.compile(r'\[(dir|data-md-color-[a-z]+)="?([\w-]+)"?\]')
_BESIDE = re.compile(r"\[(?:\"[^\"]*\"|'[^']*'|[^\]])*\]|::?[\w-]+|#[\w-]+")
_NAME = re.compile(r"\.?[A-Za-z_][\w-]*")
_VALUE = r"(?:\"[^\"]*\"|'[^']*'|url\([^)\"']*\)|[^;\"'])*"
_PROPERTY = re.compile(rf"(?:^|(?<=;))(--[\w-]+):{_VALUE}(?:;|$)")
_MOVED = re.compile(r"animation(?:-name)?:([^;}]+)")


def used(page: str) -> frozenset[str]:
    """What selectors may ask for that `page` has: elements and classes (`.name`), choices of colours and of direction
    (`name=value`)."""
    classes = (f".{name}" for listed in set(_CLASSES.findall(page)) for name in listed.split())
    chosen = (f"{name}={value}" for one in _CHOSEN for name, value in one.findall(page))
    return frozenset((*classes, *_TAG.findall(page), *chosen))


def with_scripts(found: Set[str], scripts: Iterable[str] = ()) -> frozenset[str]:
    """What pages have, and of the words in the theme's own `scripts` what may be an element, or a class in a block
    (https://getbem.com) that some page has."""
    found = found | {".js", ".no-js"}
    blocks = {_block(name) for name in found}
    words = {word for script in scripts for said in _QUOTED.findall(script) for word in said.split()}
    return frozenset(found | words | {f".{word}" for word in words if _block(f".{word}") in blocks})


def trimmed(sheets: Sequence[str], found: frozenset[str], others: str = "") -> list[str]:
    """The compact `sheets` without rules whose every selector asks for what `found` lacks, and without properties of
    their own and movements that no rule left uses, nor any in the sheets `others`."""
    kept = ["".join(_kept(css, found)) for css in sheets]
    while True:
        said = "".join((*kept, others))
        named = {*re.findall(r"var\((--[\w-]+)", said), *" ".join(_MOVED.findall(said)).split()}
        fewer = ["".join(_needed(css, named)) for css in kept]
        if fewer == kept:
            return kept
        kept = fewer


def _kept(css: str, found: frozenset[str]) -> Iterator[str]:
    for head, body in rules(css):
        if _GROUP.match(head):
            inner = "".join(_kept(body, found))
            left = [head] if inner else []
        else:
            inner, left = body, [one for one in selectors(head) if head.startswith("@") or _fits(one, found)]
        if left:
            yield f"{','.join(left)}{{{inner}}}"


def _fits(selector: str, found: frozenset[str]) -> bool:
    chosen = {f"{name}={value}" for name, value in _ASKED.findall(selector)}
    while (shorter := _ARGUMENT.sub("", selector)) != selector:
        selector = shorter
    return found.issuperset(chosen) and found.issuperset(_NAME.findall(_BESIDE.sub(" ", selector)))


def _needed(css: str, named: set[str]) -> Iterator[str]:
    for head, body in rules(css):
        if _GROUP.match(head):
            left = "".join(_needed(body, named))
        elif head.startswith(("@keyframes", "@-webkit-keyframes")):
            left = body if head.split()[-1] in named else ""
        else:
            left = _PROPERTY.sub(lambda one: one[0] if one[1] in named else "", body)
        if left:
            yield f"{head}{{{left}}}"


def _block(name: str) -> str:
    return re.split("__|--", name, maxsplit=1)[0]
