"""A claim on a count: who gives it, and the words that say so."""

from generator.model.article import Span

Claim = tuple[str, Span]
"""The id of who claims a count, and the words that say so."""
