"""Fact: who published the article, as the article itself names it."""

import re
from collections.abc import Iterator

from generator.facts.draft import Draft, slice_of
from generator.model.article import Span
from generator.model.record import MetadataSource
from generator.tagging.article import TaggedArticle
from generator.tagging.lines import Line, head_lines

#: A line that is only a name, or an outlet in a dateline, has at most so many words.
NAME_WORDS = 5
#: Headlines that a lost line end has glued to a dateline take at most so many code points.
HEADLINES = 400
DASH = re.compile(r"\s*[—–]\s*|\s+--?\s+|-\s+|(?<=[a-z])-(?=[A-Z])")
WORD = r"[A-Z][\w'’]*"


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
    lines = head_lines(tagged.plain)
    for line in lines:
        yield from _in_dateline(tagged, line)
    for line in lines:
        yield from _on_its_own(tagged, line)
    for line in lines:
        yield from _in_byline(tagged, line)


def _site(tagged: TaggedArticle) -> str:
    endings = "|".join(sorted(map(re.escape, tagged.tools.language.sources.domains), key=len, reverse=True))
    return rf"\b[A-Za-z][\w-]*\.(?:{endings})(?![\w.]*\w)"


def _in_dateline(tagged: TaggedArticle, line: Line) -> Iterator[tuple[Span, str]]:
    dash = DASH.search(tagged.plain, line.span.start, min(line.span.end, line.span.start + 80))
    glued = re.compile(rf"({_site(tagged)})\s?[-–—]\s", re.IGNORECASE).search(tagged.plain, *_ends(line))
    if glued:
        yield Span(*glued.span(1)), "dateline"
    elif dash:
        match = re.compile(_site(tagged), re.IGNORECASE).search(tagged.plain, line.span.start, dash.start() + 1)
        if match:
            yield Span(*match.span()), "dateline"
        for part in re.compile(r"[^,\s][^,]*[^,\s]").finditer(tagged.plain, line.span.start, dash.start()):
            if _is_medium(tagged, part.group()):
                yield Span(*part.span()), "dateline"


def _ends(line: Line) -> tuple[int, int]:
    return line.span.start, min(line.span.end, line.span.start + HEADLINES)


def _on_its_own(tagged: TaggedArticle, line: Line) -> Iterator[tuple[Span, str]]:
    dated = tagged.times_in(line.span)
    words = line.text.split() if not dated else tagged.plain[line.span.start : dated[0].span.start].split()
    site = re.compile(_site(tagged), re.IGNORECASE).match(tagged.plain, line.span.start, line.span.end)
    if site and len(words) <= NAME_WORDS:
        yield Span(*site.span()), "line-of-its-own"
    elif len(words) <= NAME_WORDS and _is_medium(tagged, line.text):
        yield line.span, "line-of-its-own"


def _is_medium(tagged: TaggedArticle, name: str) -> bool:
    parts = tagged.tools.language.sources.media_words
    return bool(re.fullmatch(rf"(?:{WORD}\s+)*{WORD}", name)) and any(word in parts for word in name.split())


def _in_byline(tagged: TaggedArticle, line: Line) -> Iterator[tuple[Span, str]]:
    """`By the Northgate Tribune foreign desk`, `Oleh: Redaksi | LENTERAPAGI.CO.ID`."""
    openings = "|".join(map(re.escape, tagged.tools.language.sources.bylines))
    if not re.match(rf"(?:{openings})\b", line.text, re.IGNORECASE):
        return
    site = re.compile(_site(tagged), re.IGNORECASE).search(tagged.plain, line.span.start, line.span.end)
    if site:
        yield Span(*site.span()), "byline"
    for match in re.compile(rf"(?:{WORD}\s+)*{WORD}").finditer(tagged.plain, line.span.start, line.span.end):
        if _is_medium(tagged, match.group()) and " " in match.group():
            start = match.start() + len(re.match(r"(?:By\s+)?(?:The\s+)?", match.group()).group())  # type: ignore[union-attr]
            yield Span(start, match.end()), "byline"
