"""Spread: which part of a long list shows what, for its own pages and for all that link into it.

The limits keep what a page says near 100 KB of HTML at most (docs/weight.md)."""

from generator.model.story import Event
from generator.outputs.press.edition import Edition
from generator.outputs.press.parts import Part, parts

FULL = 200
"""What a page holds at most, in halves of a kilobyte, as the weights here reckon them."""
NAMED = 10
"""So many sources an event on the timeline names about (theme/parts/event.md.jinja)."""


def timeline_parts(edition: Edition) -> tuple[Part[Event], ...]:
    """The events of the timeline."""
    return parts(edition.story.events, lambda event: event.date, FULL, lambda event: 3 + min(NAMED, len(event.seeds)))
