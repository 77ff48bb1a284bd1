"""Foretold: the other rounds that the sources of an event mention, each once, with every source that says the same."""

from dataclasses import dataclass

from generator.model.claims import Citation
from generator.model.story import Event, Mention
from generator.outputs.press.edition import Edition


@dataclass(frozen=True)
class OtherRound:
    """A round as one source mentions it, and every source that does so in the same words."""

    mention: Mention
    citations: tuple[Citation, ...]


def other_rounds(edition: Edition, event: Event, relation: str) -> tuple[OtherRound, ...]:
    """The rounds mentioned as `relation` (past or next), in their order. Two are one where all that is said of them is
    the same, in the same language."""
    found: dict[object, OtherRound] = {}
    for one in event.mentions:
        if one.relation == relation:
            language = edition.sources[one.citation.seed].record.language
            said = [(words or "").casefold() for words in (one.when, one.venue)]
            key = one.event, one.series, one.number, one.date, *said, language
            first = found.get(key, OtherRound(one, ()))
            found[key] = OtherRound(first.mention, (*first.citations, one.citation))
    return tuple(found.values())
