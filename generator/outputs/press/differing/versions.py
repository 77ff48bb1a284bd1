"""Disagreements in words, for their ledger: what each is about, what a version says, and who says it."""

from collections.abc import Iterator
from typing import cast

from generator.model.claims import Claim
from generator.model.record import Stance
from generator.model.threads import Disagreement
from generator.outputs.press.edition import Edition
from generator.outputs.press.findings.in_lists import number_words
from generator.outputs.press.words.dates import date_words
from generator.outputs.press.words.names import (
    actor_in_text,
    actor_name,
    event_full_title,
    listing,
    outlet_names,
    point_name,
)
from generator.outputs.press.words.sentences import stance_sentence
from generator.outputs.press.words.tongues import located, worded

_LABELS = {"dates": "date", "numbers": "round", "count": "round", "venues": "venue", "outcomes": "outcome"}


def subject_words(edition: Edition, one: Disagreement) -> str:
    """What a disagreement on no event is about."""
    words = edition.language.interface
    if one.about == "agenda":
        return point_name(edition, one.subject)
    if one.about == "figures":
        measure = words.measures.get(one.subject, one.subject)
        return words.titles.dated.format(title=measure[:1].upper() + measure[1:], date=date_words(edition, one.field))
    return actor_name(edition, one.subject)


def fact_words(edition: Edition, one: Disagreement) -> str:
    """The fact on which the versions differ."""
    words = edition.language.interface
    if one.about == "agenda":
        return f"{actor_name(edition, one.field)}, {point_name(edition, one.subject)}"
    if one.about == "figures":
        return words.facts["figures"]
    if one.field.startswith("round-"):
        return words.ledger.same_number.format(round=words.titles.round.format(number=one.field.partition("-")[2]))
    return words.facts.get(_LABELS.get(one.field, one.field), one.field)


def claimant_words(edition: Edition, one: Disagreement, claim: Claim) -> str:
    """The outlets that state a version; of a count also who gives it."""
    words, outlets = edition.language.interface.round, listing(edition, outlet_names(edition, claim.seeds))
    if one.about != "figures":
        return words.versions.format(outlets=outlets)
    claimant = words.counted_by.format(claimant=actor_in_text(edition, claim.value.split(" ", 2)[2]))
    return words.said_by.format(speaker=claimant, outlet=outlets)


def version_words(edition: Edition, one: Disagreement, claim: Claim) -> str:
    """What a version says."""
    words, value = edition.language.interface, claim.value
    if one.about == "agenda":
        return stance_sentence(edition, one.field, cast(Stance, value), one.subject)
    if one.about == "figures":
        bound, number, _ = value.split(" ", 2)
        return words.bounds[bound].format(value=number_words(edition, int(number)))  # type: ignore[index]
    if one.field.startswith("round-"):
        return event_full_title(edition, edition.events[value])
    written = located if one.field == "venues" else worded
    return next(_event_words(edition, one.field, value), None) or written(edition, value, claim.seeds[0])


def _event_words(edition: Edition, field: str, value: str) -> Iterator[str]:
    words = edition.language.interface
    if field == "dates":
        yield date_words(edition, value, style="full")
    elif field in ("numbers", "count"):
        yield words.titles.round.format(number=value)
    elif field in ("parties", "mediators", "party"):
        yield actor_name(edition, value)
    elif field in ("agreed", "open"):
        yield point_name(edition, value)
    elif field == "outcomes":
        yield words.outcomes[value]  # type: ignore[index]
