"""The ledger of disagreements in words: what it is about, each version, who states it, and in which sentence."""

from collections import defaultdict
from dataclasses import dataclass, replace

from generator.model.article import Span
from generator.model.claims import Claim
from generator.model.record import Evidence
from generator.model.threads import Disagreement
from generator.outputs.press.addresses import sentence_anchor
from generator.outputs.press.differing.versions import claimant_words, fact_words, subject_words, version_words
from generator.outputs.press.edition import Edition
from generator.outputs.press.extracts.quoting import WIDE, Extract, extracts
from generator.outputs.press.once import once
from generator.outputs.press.words.names import event_full_title

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


@once
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
    title = event_full_title(edition, event) if event else subject_words(edition, one)
    versions = tuple(_version(edition, one, claim, shown) for claim in one.versions)
    day = event.date if event else one.field if one.about == "figures" else None
    return Row(fact_words(edition, one), title, event.id if event else None, day, versions)


def _version(edition: Edition, one: Disagreement, claim: Claim, shown: Shown) -> Version:
    sentences: dict[str, Extract] = {}
    for citation in claim.citations:
        anchor = sentence_anchor(edition.sources[citation.seed].record, citation.evidence)
        sentences.setdefault(citation.seed, _own(shown[citation.seed, anchor], citation.seed, claim))
    alike: dict[object, list[tuple[str, Extract]]] = defaultdict(list)
    for seed, extract in sentences.items():
        said = tuple((piece.text, piece.marked, piece.gap) for piece in extract.pieces)
        alike[edition.sources[seed].record.language, said, extract.goes_on].append((seed, extract))
    return Version(
        version_words(edition, one, claim), claimant_words(edition, one, claim), tuple(map(tuple, alike.values()))
    )


def _own(extract: Extract, seed: str, claim: Claim) -> Extract:
    """A sentence in which other versions may stand too, with the words of this one alone marked."""
    own = {Span(one.evidence.start, one.evidence.end) for one in claim.citations if one.seed == seed}
    return replace(extract, evidence=tuple(span for span in extract.evidence if span in own))
