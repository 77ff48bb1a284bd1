"""Bounds: what a seed's front matter and page may have, asked before anything is built of them.

Both are other people's, and what is small on disk can be large or slow once it is read: aliases of YAML that stand for
each other, brackets within brackets, attributes by the hundred thousand."""

import yaml
from lxml import etree
from lxml.html import HTMLParser

from generator.reading.source import fail

#: What a title, a name or an address can take, in code points.
MOST_STATED = 2_000
_MOST_SIGNS = 50_000
_DEEPEST = 20
_MOST_ATTRIBUTES = 1_000
#: What a smaller page can do is not worth a second look.
_SMALL_PAGE = 100_000


def check_front_matter(text: str, file: str) -> None:
    """Raises ContentError where front matter is too long or too deep, or has aliases; other faults are left alone.

    Only the events of the parser are looked at, which take no more room than the text."""
    if len(text) > _MOST_SIGNS:
        problem = f"the front matter has {len(text):,} signs, more than the {_MOST_SIGNS:,} that it may have"
        raise fail(file, problem, "keep the keys that seeds/README.md names", 1)
    depth = 0
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            line = event.start_mark.line + 1 if event.start_mark else None
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > _DEEPEST:
                raise fail(file, f"the front matter nests more than {_DEEPEST} deep", "write plain values", line)
            if isinstance(event, yaml.AliasEvent):
                raise fail(file, f"the front matter has an alias (*{event.anchor})", "write the value itself", line)
    except yaml.YAMLError:
        return


def check_page(markup: bytes, file: str) -> None:
    """Raises ContentError where an element of a page has so many attributes that a parser would never end: a tree
    compares each of them with all others. They are counted in the parser's stream of tags, without a tree."""
    if len(markup) > _SMALL_PAGE:
        most = etree.fromstring(markup, parser=HTMLParser(encoding="utf-8", target=_Attributes()))
        if most > _MOST_ATTRIBUTES:
            problem = f"an element has {most:,} attributes, more than the {_MOST_ATTRIBUTES:,} that one may have"
            raise fail(file, problem, "save the page anew, or put the article's text into a .txt file")


class _Attributes:
    """A target of lxml's parser: the most attributes of one element."""

    def __init__(self) -> None:
        self._most = 0

    def start(self, _: str, attributes: dict[str, str]) -> None:
        self._most = max(self._most, len(attributes))

    def end(self, _: str) -> None:
        """Nothing to do."""

    def data(self, _: str) -> None:
        """Nothing to do."""

    def close(self) -> int:
        return self._most
