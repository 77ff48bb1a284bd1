"""Fact, outlet: the medium in a short line of its own, with or without a day, an author or a section beside it."""

import re
from collections.abc import Iterator

from generator.facts.outlet.names import WORDS, is_medium, site_names, without_desk
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.lines import Line

#: What parts the pieces of a line: a name, an author, a section and a day.
_APART = re.compile(r"\s*[|/>·•,–—-]+\s*$|\s+[|/>·•–—-]+\s+|,\s+|\s+$")
#: One word in capitals in front of a day with its clock.
_MASTHEAD, _CLOCK = re.compile(r"[A-Z]{5,}"), re.compile(r"\b\d{1,2}[.:]\d{2}\b(?![./]\d)")


def on_its_own(tagged: TaggedArticle, line: Line) -> Iterator[tuple[Span, str]]:
    """A short line that is the name of a medium, with or without a day, an author or a section beside it."""
    dated = tagged.times_in(line.span)
    front = Span(line.span.start, dated[0].span.start if dated else line.span.end)
    if len(tagged.plain[front.start : front.end].split()) > WORDS:
        return
    site = site_names(tagged.tools.language).name.match(tagged.plain, *line.span)
    if site:
        yield Span(*site.span()), "line-of-its-own"
        return
    pieces = list(_pieces(tagged, front))
    for span in (name for piece in pieces for name in _names_of(tagged, piece)):
        words = tagged.plain[span.start : span.end]
        if is_medium(tagged, words) or (len(pieces) > 1 and site_names(tagged.tools.language).name.fullmatch(words)):
            yield span, "line-of-its-own"
    masthead = dated and _CLOCK.search(line.text) and len(pieces) == 1 and _MASTHEAD.fullmatch(tagged.plain, *pieces[0])
    if masthead and not tagged.tags_touching(pieces[0]):
        yield pieces[0], "line-of-its-own"


def _pieces(tagged: TaggedArticle, front: Span) -> Iterator[Span]:
    gaps = [Span(*gap.span()) for gap in _APART.finditer(tagged.plain, *front)]
    starts, ends = [front.start, *(gap.end for gap in gaps)], [*(gap.start for gap in gaps), front.end]
    return (Span(start, end) for start, end in zip(starts, ends, strict=True) if start < end)


def _names_of(tagged: TaggedArticle, piece: Span) -> list[Span]:
    """A piece of a line, and what is left of it without a desk; only that where a desk or an author opens it."""
    source = tagged.tools.language.sources
    opening = {*source.desk_words, *source.bylines} - set(tagged.tools.language.people.articles)
    first = tagged.plain[piece.start : piece.end].lower().split()[:1]
    name = without_desk(tagged, piece)
    whole = [] if opening.intersection(first) else [piece]
    return [*whole, name] if name != piece else whole
