"""The ledger of disagreements in words: what it is about, each version, who states it, and in which sentence."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import cast

from generator.model.article import Span
from generator.model.claims import Claim
from generator.model.record import Evidence, Stance
from generator.model.threads import Disagreement
from generator.outputs.press.addresses import sentence_anchor
from generator.outputs.press.dates import date_words
from generator.outputs.press.edition import Edition
from generator.outputs.press.item_findings import number_words
from generator.outputs.press.names import actor_in_text, actor_name, event_full_title, listing, outlet_names, point_name
from generator.outputs.press.quoting import WIDE, Extract, extracts
from generator.outputs.press.sentences import stance_sentence
from generator.outputs.press.tongues import located, worded

_LABELS = {"dates": "date", "numbers": "round", "count": "round", "venues": "venue", "outcomes": "outcome"}
Shown = dict[tuple[str, str], Extract]


@dataclass(frozen=True)
class Version:
    """One version of a fact: its words, who states it, and the sentences that it stands in, one of each seed; those
    that read the same are together."""

    words: str
    who: str
    sentences: tuple[tuple[tuple[str, Extract], ...], ...]


@dataclass(frozen=True)
class Row:
    """A fact on which sources differ; `event` is the id of the event that it belongs to, if there is one, `day` (EDTF)
    that of the event or the count."""

    label: str
    title: str
    event: str | None
    day: str | None
    versions: tuple[Version, ...]


def ledger(edition: Edition) -> tuple[Row, ...]:
    """All rows, in the order of the story. What is shown of one article keeps to its share of it."""
    shown = _extracts(edition)
    return tuple(_row(edition, one, shown) for one in edition.story.disagreements)


def _extracts(edition: Edition) -> Shown:
    cited: dict[str, list[tuple[Evidence, int]]] = defaultdict(list)
    for one in edition.story.disagreements:
        for claim in one.versions:
            for citation in claim.citations:
                cited[citation.seed].append((citation.evidence, WIDE))
    return {
        (seed, extract.anchor): extract
        for seed, evidence in cited.items()
        for extract in extracts(edition.sources[seed].record, evidence)
    }


def _row(edition: Edition, one: Disagreement, shown: Shown) -> Row:
    event = edition.events.get(one.event or "")
    title = event_full_title(edition, event) if event else _subject(edition, one)
    versions = tuple(_version(edition, one, claim, shown) for claim in one.versions)
    day = event.date if event else one.field if one.about == "figures" else None
    return Row(_label(edition, one), title, event.id if event else None, day, versions)


def _subject(edition: Edition, one: Disagreement) -> str:
    words = edition.language.interface
    if one.about == "agenda":
        return point_name(edition, one.subject)
    if one.about == "figures":
        measure = words.measures.get(one.subject, one.subject)
        return words.titles.dated.format(title=measure[:1].upper() + measure[1:], date=date_words(edition, one.field))
    return actor_name(edition, one.subject)


def _label(edition: Edition, one: Disagreement) -> str:
    words = edition.language.interface
    if one.about == "agenda":
        return f"{actor_name(edition, one.field)}, {point_name(edition, one.subject)}"
    if one.about == "figures":
        return words.facts["figures"]
    if one.field.startswith("round-"):
        return words.ledger.same_number.format(round=words.titles.round.format(number=one.field.partition("-")[2]))
    return words.facts.get(_LABELS.get(one.field, one.field), one.field)


def _version(edition: Edition, one: Disagreement, claim: Claim, shown: Shown) -> Version:
    sentences: dict[str, Extract] = {}
    for citation in claim.citations:
        anchor = sentence_anchor(edition.sources[citation.seed].record, citation.evidence)
        sentences.setdefault(citation.seed, _own(shown[citation.seed, anchor], citation.seed, claim))
    alike: dict[object, list[tuple[str, Extract]]] = defaultdict(list)
    for seed, extract in sentences.items():
        said = tuple((piece.text, piece.marked, piece.gap) for piece in extract.pieces)
        alike[edition.sources[seed].record.language, said, extract.goes_on].append((seed, extract))
    return Version(_words(edition, one, claim), _who(edition, one, claim), tuple(map(tuple, alike.values())))


def _own(extract: Extract, seed: str, claim: Claim) -> Extract:
    """A sentence in which other versions may stand too, with the words of this one alone marked."""
    own = {Span(one.evidence.start, one.evidence.end) for one in claim.citations if one.seed == seed}
    return replace(extract, evidence=tuple(span for span in extract.evidence if span in own))


def _who(edition: Edition, one: Disagreement, claim: Claim) -> str:
    """The outlets that state a version; of a count also who gives it."""
    words, outlets = edition.language.interface.round, listing(edition, outlet_names(edition, claim.seeds))
    if one.about != "figures":
        return words.versions.format(outlets=outlets)
    claimant = words.counted_by.format(claimant=actor_in_text(edition, claim.value.split(" ", 2)[2]))
    return words.said_by.format(speaker=claimant, outlet=outlets)


def _words(edition: Edition, one: Disagreement, claim: Claim) -> str:
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
