"""Fact, outlet: the medium in a line of the head: a dateline, a byline, the title of a page."""

import re
from collections.abc import Iterator

from generator.facts.outlet.names import WORD, WORDS, is_medium, is_paper, is_unknown_name, site_names, without_desk
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.lines import Line

#: Headlines that a lost line end has glued to a dateline take at most so many code points, a dateline alone so many.
_HEADLINES, _DATELINE = 400, 80
_DASH = re.compile(r"\s*[—–]\s*|\s+--?(?:\s+|$)|-\s+|(?<=[a-z])-(?=[A-Z])")
#: The parts of a dateline.
_PART = re.compile(r"[^,\s][^,]*[^,\s]")
_TO_THE_DASH = re.compile(r"(?:,\s[A-Z][\w .]{2,30})?\s?(?:--?|[–—])(?=[\s\w])")
#: The parts of a page's title.
_BARRED = re.compile(r"[^|»\s](?:[^|»\n]*[^|»\s])?")


def in_dateline(tagged: TaggedArticle, line: Line) -> Iterator[tuple[Span, str]]:
    """The medium in a dateline: "BREST, KOMPAS.TV -", "Suara.com -", "GENEVA (Example News) --"."""
    names, limit = site_names(tagged.tools.language), min(line.span.end, line.span.start + _HEADLINES)
    dash = _DASH.search(tagged.plain, line.span.start, min(line.span.end, line.span.start + _DATELINE))
    if glued := names.dashed.search(tagged.plain, line.span.start, limit):
        yield Span(*glued.span(1)), "dateline"
    elif dash:
        if site := names.name.search(tagged.plain, line.span.start, dash.start() + 1):
            yield Span(*site.span()), "dateline"
        yield from ((span, "dateline") for span in _around_the_dash(tagged, line, dash))


def _around_the_dash(tagged: TaggedArticle, line: Line, dash: re.Match[str]) -> Iterator[Span]:
    """Papers among the parts in front of the dash, and the paper behind a dash that follows a day."""
    parts = [Span(*part.span()) for part in _PART.finditer(tagged.plain, line.span.start, dash.start())]
    town = tagged.plain[slice(*parts[0])] if parts else ""
    known = any(tag.text.lower() == town.lower() for tag in tagged.tags) or town.isupper()
    for part in parts:
        if is_paper(tagged, part) or (part is not parts[0] and known and is_unknown_name(tagged, part)):
            yield part
    behind_it = Span(dash.end(), line.span.end)
    if parts and tagged.times_in(Span(line.span.start, dash.start())) and is_paper(tagged, behind_it):
        yield behind_it


def in_later_dateline(tagged: TaggedArticle, line: Line) -> Iterator[tuple[Span, str]]:
    """A site that opens a line further down as a dateline, behind a summary or a caption: "Contoh.com, KYIV --"."""
    site = site_names(tagged.tools.language).name.match(tagged.plain, *line.span)
    if site and _TO_THE_DASH.match(tagged.plain, site.end(), line.span.end):
        yield Span(*site.span()), "dateline"


def in_byline(tagged: TaggedArticle, line: Line) -> Iterator[tuple[Span, str]]:
    """`By the Northgate Tribune foreign desk`, `Oleh: Redaksi | LENTERAPAGI.CO.ID`."""
    openings = "|".join(map(re.escape, tagged.tools.language.sources.bylines))
    if not re.match(rf"(?:{openings})\b", line.text, re.IGNORECASE):
        return
    site = site_names(tagged.tools.language).name.search(tagged.plain, line.span.start, line.span.end)
    if site:
        yield Span(*site.span()), "byline"
    for match in re.compile(rf"(?:{WORD}\s+)*{WORD}").finditer(tagged.plain, line.span.start, line.span.end):
        for span in (Span(*match.span()), without_desk(tagged, Span(*match.span()))):
            words = tagged.plain[span.start : span.end]
            team = span.end < match.end() and " " in words
            if words.split()[0].lower() not in tagged.tools.language.sources.bylines and (
                is_medium(tagged, words) or team
            ):
                yield span, "byline"


def beside_a_bar(tagged: TaggedArticle, line: Line) -> Iterator[tuple[Span, str]]:
    """A page's title: the headline, a bar, the site's name; or the paper's name, a bar, the section."""
    match = site_names(tagged.tools.language).barred.search(tagged.plain, line.span.start, line.span.end)
    if match:
        yield Span(*match.span(1)), "title-of-the-page"
    parts = [Span(*part.span()) for part in _BARRED.finditer(tagged.plain, *line.span)]
    ends = parts[-1:] + (parts[:1] if len(line.text.split()) <= WORDS + 1 else [])
    for span in ends if len(parts) > 1 else ():
        if is_paper(tagged, span):
            yield span, "title-of-the-page"


def said_twice(tagged: TaggedArticle, lines: tuple[Line, ...]) -> Iterator[tuple[Span, str]]:
    """A name that has a line of the head to itself and stands in another line of it too (a byline, a dateline)."""
    known = {tag.span for tag in tagged.tags}
    for line in lines:
        name = re.fullmatch(rf"(?:{WORD}\s?){{1,4}}", line.text)
        others = [other for other in lines if other != line and line.text in other.text]
        if name and others and line.span not in known:
            yield line.span, "name-said-twice"
