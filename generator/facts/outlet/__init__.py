"""Fact: who published the article, as the article itself names it."""

import re
from collections.abc import Iterator

from generator.facts.draft import Draft, slice_of
from generator.facts.outlet.head_lines import (
    beside_a_bar,
    in_byline,
    in_dateline,
    in_later_dateline,
    said_twice,
)
from generator.facts.outlet.notices import first_published, in_credit, of_the_copyright
from generator.facts.outlet.own_lines import on_its_own
from generator.model.article import Span
from generator.model.record import MetadataSource
from generator.tagging.article import TaggedArticle
from generator.tagging.lines import lines_of

#: A dateline stands in the first so many code points.
OPENING = 5000
#: A line of the head that is only a few words in capitals is a masthead.
_CAPITALS = re.compile(r"[A-Z]{3,}(?: [A-Z]{3,}){1,3}")


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
    yield from of_the_copyright(tagged)
    for line in lines:
        yield from in_dateline(tagged, line)
    for line in lines_of(tagged.plain[:OPENING]):
        yield from in_later_dateline(tagged, line)
    for place in (on_its_own, in_byline, beside_a_bar):
        for line in lines:
            yield from place(tagged, line)
    yield from said_twice(tagged, lines)
    yield from ((line.span, "capitals-of-their-own") for line in lines if _CAPITALS.fullmatch(line.text))
    yield from in_credit(tagged)
    yield from first_published(tagged)
