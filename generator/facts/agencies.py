"""Fact: news agencies and other media that the article credits."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache

from generator.facts.draft import Draft, slice_of
from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.names.entities import Tag
from generator.tagging.patterns.phrase import compile_phrases, compile_together

#: Behind "dilansir" or "according to" a medium follows within so many code points.
REACH = 40
NAME = re.compile(r"[A-Z]\w*(?:\.\w+)*(?:\s+[A-Z]\w*(?:\.\w+)*){0,3}")


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`agencies`: known media beside a word of report, in a credit line or bracket, or in a dateline; and unknown names
    where nothing but a medium can stand (a credit line, a dateline's bracket). Known ones go by their own name."""
    spans: dict[str, list[Span]] = {}
    for name, span in sorted(_credited(tagged), key=lambda item: item[1]):
        spans.setdefault(name, []).append(span)
    outlet = str(draft.values.get("outlet") or "").lower()
    kept = {name: found for name, found in spans.items() if name.lower() != outlet}
    written = [_name(tagged, name, found) for name, found in kept.items()]
    proofs = [slice_of(tagged, span, "credited-medium") for found in kept.values() for span in found]
    return draft.with_value("agencies", tuple(dict.fromkeys(written)), proofs)


def _name(tagged: TaggedArticle, name: str, spans: list[Span]) -> str:
    """A known medium by its own name, an unknown one as it is written where it is longest."""
    longest = max((tagged.plain[span.start : span.end] for span in spans), key=len)
    known = {entry.id: entry.name for entry in tagged.tools.subject.actors.organisations}
    return known.get(name, longest)


def _credited(tagged: TaggedArticle) -> Iterator[tuple[str, Span]]:
    agencies = [tag for tag in tagged.tags if tag.kind == "agency"]
    reported = [
        match.end() for match in compile_phrases(tagged.tools.language.sources.reported_by).finditer(tagged.plain)
    ]
    reports = compile_phrases(tagged.tools.language.sources.reports)
    credited = {tag for match in _credit_places(tagged) for tag in tagged.tags_in(Span(*match.span()), "agency")}
    for tag in agencies:
        beside = reported[bisect_left(reported, tag.span.start - REACH) : bisect_right(reported, tag.span.start)]
        near = any(_same_clause(tagged, end, tag) for end in beside)
        if near or reports.match(tagged.plain, tag.span.end + 1) or tag in credited:
            yield tag.id, tag.span
    ends = [tag.span.end for tag in agencies]
    for span in (*_unknown(tagged), *_sites(tagged, reported)):
        behind = bisect_right(ends, span.start)
        known = any(tag.span.holds(span) for tag in tagged.tags_touching(span))
        if not known and (behind == len(agencies) or agencies[behind].span.start >= span.end):
            yield tagged.plain[span.start : span.end], span


def _sites(tagged: TaggedArticle, reported: list[int]) -> Iterator[Span]:
    """Sites right behind a word of report ("dikutip dari contoh.com")."""
    endings = "|".join(sorted(map(re.escape, tagged.tools.language.sources.domains), key=len, reverse=True))
    site = re.compile(rf"\s([A-Za-z][\w-]*\.(?:{endings}))(?!\.?\w)")
    yield from (Span(*match.span(1)) for end in reported if (match := site.match(tagged.plain, end)))


def _same_clause(tagged: TaggedArticle, end: int, tag: Tag) -> bool:
    return not re.search(r"[.;,\"“”]", tagged.plain[end : tag.span.start])


def _credit_places(tagged: TaggedArticle) -> Iterator[re.Match[str]]:
    """Brackets at the end of a paragraph, brackets of a dateline, and lines that only credit."""
    plain, sources = tagged.plain, tagged.tools.language.sources
    photo = compile_phrases(sources.photo)
    for match in _LAST_BRACKET.finditer(plain):
        if not photo.search(match.group()):
            yield match
    for start in _lines(plain):
        for pattern in (_CREDITED, _DATELINE, _SLASHED, _credit_line(tagged.tools.language)):
            if credit := pattern.match(plain, start):
                yield credit


def _called_media(tagged: TaggedArticle) -> Iterator[Span]:
    """Unknown names behind a word for a medium, beside a word of report: "Surat kabar X mewartakan", "menurut kantor
    berita Y"."""
    language = tagged.tools.language
    reports = compile_together(language.sources.reports, language.speech.verbs)
    reported = compile_together(language.sources.reported_by, language.speech.according_to)
    for match in compile_phrases(language.sources.media).finditer(tagged.plain):
        name = NAME.match(tagged.plain, match.end() + 1)
        sentence = tagged.article.sentence_at(match.start())
        before = Span(max(sentence.start, match.start() - REACH), match.start())
        if name and (
            reported.search(tagged.plain, *before) or reports.search(tagged.plain, name.end(), name.end() + REACH)
        ):
            yield Span(*name.span())


def _unknown(tagged: TaggedArticle) -> Iterator[Span]:
    """Names that only a medium can have: in a dateline's bracket, or behind the colon of a credit line."""
    plain = tagged.plain
    yield from _called_media(tagged)
    for start in _lines(plain):
        if match := _TOWN_IN_CAPITALS.match(plain, start):
            yield Span(*match.span(1))
        if match := _credit_line(tagged.tools.language).match(plain, start):
            for name in NAME.finditer(plain, *match.span("names")):
                yield Span(*name.span())


def _lines(plain: str) -> Iterator[int]:
    """Where lines begin."""
    start = 0
    while start >= 0:
        yield start
        start = plain.find("\n", start) + 1 or -1


_LAST_BRACKET = re.compile(r"\([^()\n]{2,60}\)(?=[.\s]*(?:\n|$))")
_CREDITED = re.compile(r"(?m)[A-Z][\w .]{1,30}(?:\s[|/]\s?[A-Z][\w .]{1,30})+$")
_DATELINE = re.compile(r"[A-Z][^\n()]{2,60}\([^()\n]{2,40}\)(?=\s*[-—–])")
_SLASHED = re.compile(r"[A-Z]{3}[^\n/]{2,60}/[A-Z][^/\n]{1,40}/(?=\.?\s)")
_TOWN_IN_CAPITALS = re.compile(r"[A-Z]{3}[^\n()]{2,60}\(([A-Z][^()\n]{2,40})\)(?=\s*[-—–])")


@cache
def _credit_line(language: Language) -> re.Pattern[str]:
    words = "|".join(map(re.escape, language.sources.credit_lines))
    return re.compile(rf"[^\w\n]*(?:{words})[^\S\n]*:[^\S\n]*(?P<names>(?:(?!\|\s*\w+\s*:)[^\n])*)", re.IGNORECASE)
