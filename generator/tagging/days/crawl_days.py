"""Crawl days: what a machine writes above an article, which may be the day on which it was fetched or put up again."""

import re

from generator.tagging.article import TaggedArticle

#: A line of figures alone: an ISO day with or without its time (ISO 8601).
_MACHINE = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?")


def by_a_machine(tagged: TaggedArticle, place: int) -> bool:
    """Whether the line of the head at `place` is nothing but figures that a machine wrote."""
    lines = (line for line in tagged.head if line.span.start <= place < line.span.end)
    return any(_MACHINE.fullmatch(line.text.strip()) for line in lines)
