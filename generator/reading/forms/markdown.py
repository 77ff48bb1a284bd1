"""Markdown seeds (.md): the text after the front matter, with everything marked that is a sign and not a word."""

import re
from collections.abc import Iterator

from generator.model.article import Boilerplate, Metadata, Span
from generator.reading.forms.bounds import MOST_STATED
from generator.reading.forms.frontmatter import split_front_matter
from generator.reading.source import Source, fail

_TARGET = r"\((?:[^()\s]|\([^()\s]*\)){0,2000}(?:\s+[\"'(][^\n]{0,300}?[\"')])?\)|\[[^\[\]\n]{0,200}\]"
#: Rules by what they mark: a match without groups as a whole, otherwise its groups (CommonMark 0.31 names the parts).
_RULES = {
    "markdown-image": re.compile(rf"!\[[^\[\]\n]{{0,500}}\](?:{_TARGET})"),
    "markdown-comment": re.compile(r"<!--(?s:.{0,1000}?)-->"),
    "markdown-tag": re.compile(r"</?[A-Za-z][^<>\n]{0,1000}>"),
    "markdown-link": re.compile(rf"(?<![!\w\\])(\[)[^\[\]\n]{{1,500}}(\](?:{_TARGET}))"),
    "markdown-reference": re.compile(r"^ {0,3}\[[^\[\]\n]{1,200}\]:[ \t][^\n]*$", re.MULTILINE),
    "markdown-heading": re.compile(r"^ {0,3}(#{1,6})(?=[ \t])|^ {0,3}(={2,}|-{2,})[ \t\r]*$", re.MULTILINE),
    "markdown-rule": re.compile(r"^ {0,3}(?:[-*_][ \t]*){3,}\r?$", re.MULTILINE),
    "markdown-table": re.compile(r"^[ \t]*\|?[ \t:|-]*-{3}[ \t:|-]*\|[ \t:|-]*\r?$", re.MULTILINE),
    "markdown-quote": re.compile(r"^ {0,3}((?:>[ \t]?)+)", re.MULTILINE),
    "markdown-list": re.compile(r"^[ \t]*([-*+])(?=[ \t]+[^\s-])", re.MULTILINE),
    "markdown-code": re.compile(r"^ {0,3}(?:`{3,}|~{3,})[^\n`]*$|`+", re.MULTILINE),
    "markdown-emphasis": re.compile(r"(?<![\\*])\*{1,3}(?=[^\s*])|(?<=[^\s*\\])\*{1,3}(?!\*)|~~|(?<![\w\\])_{1,3}(?=\w)"
                                    r"|(?<=[^\W_])_{1,3}(?!\w)|(?<=[.!?,\"”’)])_{1,3}(?!\w)"),
    "markdown-escape": re.compile(r"\\(?=[!-/:-@\[-`{-~])"),
}  # fmt: skip
_HEADING = re.compile(rf"^ {{0,3}}#[ \t]+([^\n]{{1,{MOST_STATED}}})$", re.MULTILINE)


def read_markdown(text: str, file: str) -> Source:
    """The source of a `.md` seed: its metadata and the text after the front matter, in which Markdown's signs, link
    targets and images are markup. Raises ContentError with all faults of the front matter."""
    metadata, body = split_front_matter(text, file)
    if not body.strip():
        raise fail(file, "there is no text below the front matter", "put the article's text there")
    markup = tuple(_markup(body))
    stated = {each.field: each.value for each in metadata}
    if "title" not in stated:
        metadata += _heading(body, markup)
    return Source(body, metadata, markup, language=stated.get("language"))


def _markup(text: str) -> Iterator[Boilerplate]:
    taken = bytearray(len(text))
    found: list[Boilerplate] = []
    for rule, pattern in _RULES.items():
        for match in pattern.finditer(text):
            for start, end in _parts(match):
                if end > start and not any(taken[start:end]):
                    taken[start:end] = b"\1" * (end - start)
                    found.append(Boilerplate(Span(start, end), rule))
    yield from sorted(found, key=lambda mark: mark.span)


def _parts(match: re.Match[str]) -> list[tuple[int, int]]:
    if not match.re.groups:
        return [match.span()]
    return [match.span(number) for number in range(1, match.re.groups + 1) if match.start(number) >= 0]


def _heading(text: str, markup: tuple[Boilerplate, ...]) -> tuple[Metadata, ...]:
    found = _HEADING.search(text)
    if not found:
        return ()
    start, end = found.span(1)
    signs = list(found.group(1))
    for mark in markup:
        for place in range(max(mark.span.start, start), min(mark.span.end, end)):
            signs[place - start] = ""
    return (Metadata("title", "markdown:heading", " ".join("".join(signs).split())),)
