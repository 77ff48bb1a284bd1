"""Searching: what of a large site its search looks through, so that a phone can hold the index.

Up to WHOLE articles all that a page says is searched. Beyond, an event's page is found by what happened there and what
was said, a person's by positions and words, and an article's by its headline, the LATEST of them alone."""

import re

from generator.model.story import Source
from generator.outputs.press.edition import Edition

WHOLE, LATEST = 300, 2000
ASIDE = {
    "rounds": ("differ", "history", "later", "next", "past", "people", "counts", "corrections", "sources"),
    "actors": ("attended", "events", "sources"),
    "sources": ("facts", "dating", "corrections", "flags", "extracts"),
}
"""The parts of pages, by their anchors, that are not searched in a large site."""
NOWHERE = "search: {exclude: true}\n"
"""The line of front matter that keeps a page out of search."""


def aside(edition: Edition, section: str) -> tuple[str, ...]:
    """Which parts of the pages in a section are not searched."""
    return ASIDE[section] if len(edition.story.sources) > WHOLE else ()


def searched(edition: Edition) -> frozenset[str]:
    """The ids of the sources that are searched."""
    return frozenset(source.id for source in sorted(edition.story.sources, key=_published)[-LATEST:])


def set_aside(text: str, anchors: tuple[str, ...]) -> str:
    """The Markdown of a page, with the parts at `anchors` kept out of search."""
    if not anchors:
        return text
    heading = re.compile(rf"(\n## .*\{{: #(?:{'|'.join(anchors)}))(?= \}}\n)")  # a page begins with its front matter
    return heading.sub(r'\1 data-search-exclude="1"', text)


def _published(source: Source) -> tuple[str, str]:
    return source.record.published or "", source.id
