"""Fact: who published the article, as the article itself names it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from generator.facts.draft import Draft, slice_of
from generator.language import Language
from generator.model.article import Span
from generator.model.record import MetadataSource
from generator.tagging.article import TaggedArticle
from generator.tagging.lines import Line
from generator.tagging.phrase import compile_phrases

#: A line that is only a name, or an outlet in a dateline, has at most so many words.
NAME_WORDS = 5
#: Headlines that a lost line end has glued to a dateline take at most so many code points.
HEADLINES = 400
DASH = re.compile(r"\s*[—–]\s*|\s+--?\s+|-\s+|(?<=[a-z])-(?=[A-Z])")
WORD = r"[A-Z][\w'’]*"
NAME = re.compile(rf"(?:{WORD}\s+)+{WORD}")
#: The parts of a page's title.
BARRED = re.compile(r"[^|»\s](?:[^|»\n]*[^|»\s])?")
#: A line of the head that is only a few words in capitals is a masthead.
CAPITALS = re.compile(r"[A-Z]{3,}(?: [A-Z]{3,}){1,3}")


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`outlet`: from the seed's metadata; else the site's name in a dateline ("BREST, KOMPAS.TV -", "Suara.com -"),
    on a line of its own, or in a byline; else null. `title` and `url` come from metadata only."""
    for item in tagged.article.metadata:
        if item.field in ("title", "url", "outlet") and item.field not in draft.values:
            draft = draft.with_metadata(item.field, item.value, MetadataSource(key=item.key, text=item.value))
    draft = draft.with_value("title", draft.values.get("title")).with_value("url", draft.values.get("url"))
    if "outlet" in draft.values:
        return draft
    found = next(_candidates(tagged), None)
    if not found:
        return draft.with_value("outlet", None)
    span, rule = found
    return draft.with_value("outlet", tagged.plain[span.start : span.end], [slice_of(tagged, span, rule)])


def _candidates(tagged: TaggedArticle) -> Iterator[tuple[Span, str]]:
    lines = tagged.head
    yield from _of_the_copyright(tagged)
    for line in lines:
        yield from _in_dateline(tagged, line)
    for line in lines:
        yield from _on_its_own(tagged, line)
    for line in lines:
        yield from _in_byline(tagged, line)
    for line in lines:
        yield from _beside_a_bar(tagged, line)
    yield from _said_twice(tagged, lines)
    yield from ((line.span, "capitals-of-their-own") for line in lines if CAPITALS.fullmatch(line.text))
    yield from _in_credit(tagged)
    yield from _first_published(tagged)


def _of_the_copyright(tagged: TaggedArticle) -> Iterator[tuple[Span, str]]:
    """The holder of the copyright, where the article names it elsewhere too (the notice itself is no text of it)."""
    notice = re.compile(rf"(?:Copyright|©|\([cC]\))\s*(?:©\s*)?(?:\d{{4}}\s+)?((?:{WORD}\s?){{1,4}})")
    for match in notice.finditer(tagged.article.text):
        words = [word for word in match[1].split() if word not in tagged.tools.language.sources.firm_words]
        place = tagged.plain.find(" ".join(words)) if words else -1
        if place >= 0:
            yield Span(place, place + len(" ".join(words))), "holder-of-the-copyright"


def _beside_a_bar(tagged: TaggedArticle, line: Line) -> Iterator[tuple[Span, str]]:
    """A page's title: the headline, a bar, the site's name; or the paper's name, a bar, the section."""
    match = _site(tagged.tools.language).barred.search(tagged.plain, line.span.start, line.span.end)
    if match:
        yield Span(*match.span(1)), "title-of-the-page"
    parts = [Span(*part.span()) for part in BARRED.finditer(tagged.plain, *line.span)]
    ends = parts[-1:] + (parts[:1] if len(line.text.split()) <= NAME_WORDS + 1 else [])
    for span in ends if len(parts) > 1 else ():
        if _is_paper(tagged, span):
            yield span, "title-of-the-page"


def _said_twice(tagged: TaggedArticle, lines: tuple[Line, ...]) -> Iterator[tuple[Span, str]]:
    """A name that has a line of the head to itself and stands in another line of it too (a byline, a dateline)."""
    known = {tag.span for tag in tagged.tags}
    for line in lines:
        name = re.fullmatch(rf"(?:{WORD}\s?){{1,4}}", line.text)
        others = [other for other in lines if other != line and line.text in other.text]
        if name and others and line.span not in known:
            yield line.span, "name-said-twice"


def _in_credit(tagged: TaggedArticle) -> Iterator[tuple[Span, str]]:
    """A paper named in the credit at the end: "(Pantura Pos/AFP)"."""
    for match in re.finditer(r"(?m)\(([^()\n]{4,60})\)\s*$", tagged.plain):
        for part in re.compile(r"[^/|,]+").finditer(tagged.plain, match.start(1), match.end(1)):
            if _is_medium(tagged, part.group().strip()):
                yield Span(*part.span()), "credit"


def _first_published(tagged: TaggedArticle) -> Iterator[tuple[Span, str]]:
    """The site that a notice says the article was published on ("telah terbit di halaman ...")."""
    for match in compile_phrases(tagged.tools.language.sources.published_at).finditer(tagged.plain):
        site = _site(tagged.tools.language).name.match(tagged.plain, match.end() + 1)
        if site:
            yield Span(*site.span()), "notice-of-publication"


@dataclass(frozen=True, slots=True)
class _Site:
    """Names of sites: anywhere, in front of a dash, and at the end of a page's title."""

    name: re.Pattern[str]
    dashed: re.Pattern[str]
    barred: re.Pattern[str]


@cache
def _site(language: Language) -> _Site:
    endings = "|".join(sorted(map(re.escape, language.sources.domains), key=len, reverse=True))
    name = rf"\b[A-Za-z][\w-]*\.(?:{endings})(?![\w.]*\w)"
    dashed, barred = rf"({name})\s?[-–—]\s", rf"[|»]\s+({name})$"
    return _Site(*(re.compile(pattern, re.IGNORECASE) for pattern in (name, dashed, barred)))


def _in_dateline(tagged: TaggedArticle, line: Line) -> Iterator[tuple[Span, str]]:
    dash = DASH.search(tagged.plain, line.span.start, min(line.span.end, line.span.start + 80))
    glued = _site(tagged.tools.language).dashed.search(tagged.plain, *_ends(line))
    if glued:
        yield Span(*glued.span(1)), "dateline"
    elif dash:
        match = _site(tagged.tools.language).name.search(tagged.plain, line.span.start, dash.start() + 1)
        if match:
            yield Span(*match.span()), "dateline"
        parts = list(re.compile(r"[^,\s][^,]*[^,\s]").finditer(tagged.plain, line.span.start, dash.start()))
        for part in parts:
            town = tagged.plain[parts[0].start() : parts[0].end()]
            known = any(tag.text.lower() == town.lower() for tag in tagged.tags) or town.isupper()
            behind = part is not parts[0] and known and _is_unknown_name(tagged, part)
            if _is_paper(tagged, Span(*part.span())) or behind:
                yield Span(*part.span()), "dateline"
        behind_it = Span(dash.end(), line.span.end)
        if parts and tagged.times_in(Span(line.span.start, dash.start())) and _is_paper(tagged, behind_it):
            yield behind_it, "dateline"


def _ends(line: Line) -> tuple[int, int]:
    return line.span.start, min(line.span.end, line.span.start + HEADLINES)


def _on_its_own(tagged: TaggedArticle, line: Line) -> Iterator[tuple[Span, str]]:
    dated = tagged.times_in(line.span)
    words = line.text.split() if not dated else tagged.plain[line.span.start : dated[0].span.start].split()
    site = _site(tagged.tools.language).name.match(tagged.plain, line.span.start, line.span.end)
    if site and len(words) <= NAME_WORDS:
        yield Span(*site.span()), "line-of-its-own"
    elif len(words) <= NAME_WORDS:
        source = tagged.tools.language.sources
        opening = {*source.desk_words, *source.bylines} - set(tagged.tools.language.people.articles)
        first = [] if words and words[0].lower() in opening else [line.span]
        for span in (*first, _without_desk(tagged, line.span)):
            if _is_medium(tagged, tagged.plain[span.start : span.end]):
                yield span, "line-of-its-own"


def _is_paper(tagged: TaggedArticle, span: Span) -> bool:
    """Whether `span` is the name of a medium, known or by its words."""
    name = tagged.plain[span.start : span.end]
    known = any(tag.span == span for tag in tagged.tags_in(span, "agency"))
    return known or _is_medium(tagged, name)


def _is_medium(tagged: TaggedArticle, name: str) -> bool:
    parts = _media_words(tagged.tools.language)
    return bool(NAME.fullmatch(name)) and not parts.isdisjoint(name.lower().split())


@cache
def _media_words(language: Language) -> frozenset[str]:
    return frozenset(word.lower() for word in language.sources.media_words)


def _is_unknown_name(tagged: TaggedArticle, part: re.Match[str]) -> bool:
    """Whether what follows the town of a dateline is a name that nobody knows, and so the paper's."""
    span = Span(*part.span())
    known = {tag.span for tag in tagged.tags if span.holds(tag.span)}
    named = sum(tag.end - tag.start for tag in known)
    return named < (span.end - span.start) // 2 and bool(re.fullmatch(rf"(?:{WORD}\s)+{WORD}", part.group()))


def _in_byline(tagged: TaggedArticle, line: Line) -> Iterator[tuple[Span, str]]:
    """`By the Northgate Tribune foreign desk`, `Oleh: Redaksi | LENTERAPAGI.CO.ID`."""
    openings = "|".join(map(re.escape, tagged.tools.language.sources.bylines))
    if not re.match(rf"(?:{openings})\b", line.text, re.IGNORECASE):
        return
    site = _site(tagged.tools.language).name.search(tagged.plain, line.span.start, line.span.end)
    if site:
        yield Span(*site.span()), "byline"
    for match in re.compile(rf"(?:{WORD}\s+)*{WORD}").finditer(tagged.plain, line.span.start, line.span.end):
        for span in (Span(*match.span()), _without_desk(tagged, Span(*match.span()))):
            words = tagged.plain[span.start : span.end]
            team = span.end < match.end() and " " in words
            if words.split()[0].lower() not in tagged.tools.language.sources.bylines and (
                _is_medium(tagged, words) or team
            ):
                yield span, "byline"


def _without_desk(tagged: TaggedArticle, span: Span) -> Span:
    """A name without the words for a desk or a team in front of it and behind it."""
    source = tagged.tools.language.sources
    desk = {word.lower() for word in (*source.desk_words, *source.bylines, *tagged.tools.language.people.articles)}
    words = list(re.finditer(r"\S+", tagged.plain[span.start : span.end]))
    while words and words[0].group().lower() in desk:
        words.pop(0)
    while words and words[-1].group().lower() in desk:
        words.pop()
    return Span(span.start + words[0].start(), span.start + words[-1].end()) if words else span
