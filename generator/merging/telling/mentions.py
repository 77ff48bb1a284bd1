"""Other rounds that articles mention, and which event of the story each of them is."""

from collections import defaultdict
from collections.abc import Hashable, Iterable

from generator.merging.dates import days_of
from generator.merging.events import Draft
from generator.merging.grouping.bonds import bond
from generator.merging.grouping.candidates import meeting_keys
from generator.merging.grouping.particulars import Particulars
from generator.model.claims import Citation
from generator.model.record import EvidenceMap, OtherRound, Record
from generator.model.story import Mention

_CITED = ("round", "when", "date", "venue")


Rounds = dict[Hashable, list[Draft]]


def mentions_of(told: Iterable[tuple[Record, Draft | None]], drafts: Iterable[Draft]) -> dict[str, tuple[Mention, ...]]:
    """The other rounds that records (each with the event it is about) mention, by seed; `drafts` are all events. A
    mention without a slice to show for it is left out."""
    rounds: Rounds = defaultdict(list)
    for draft in drafts:
        for key in meeting_keys(draft.particulars) if draft.kind == "negotiation" else ():
            rounds[key].append(draft)
    return {
        record.seed: tuple(
            _mention(other, citation, _meant(other, record, own, rounds))
            for other in record.other_rounds
            if (citation := first_citation(record, other.evidence, _CITED))
        )
        for record, own in told
    }


def first_citation(record: Record, evidence: EvidenceMap, fields: Iterable[str]) -> Citation | None:
    """The slice that shows best where something stands: that of the first of `fields` that has one, else the first
    of any; None where there is none."""
    chosen = next((evidence[field] for field in fields if evidence.get(field)), None)
    slices = chosen or [item for items in evidence.values() for item in items]
    return Citation(record.seed, min(slices, key=lambda item: (item.start, item.end, item.rule))) if slices else None


def _mention(other: OtherRound, citation: Citation, meant: Draft | None) -> Mention:
    return Mention(
        other.relation,
        other.series,
        other.round,
        other.date,
        other.when,
        other.venue,
        citation,
        meant.id if meant else None,
    )


def _meant(other: OtherRound, record: Record, own: Draft | None, rounds: Rounds) -> Draft | None:
    """The one event that fits best. An article that names no series counts within that of its own event."""
    meant = _fitting(other.series, other, own, rounds)
    if meant is None and other.series is None and record.series:
        meant = _fitting(record.series, other, own, rounds)
    return meant


def _fitting(series: str | None, other: OtherRound, own: Draft | None, rounds: Rounds) -> Draft | None:
    days = days_of(other.date) if other.date else None
    stated = Particulars("negotiation", series, other.round, days, frozenset())
    near = {draft.id: draft for key in meeting_keys(stated) for draft in rounds.get(key, ())}
    bonds = {id_: bond(stated, draft.particulars) for id_, draft in near.items() if _in_turn(other, own, draft)}
    best = max(bonds.values(), default=0)
    fitting = [id_ for id_, firmness in bonds.items() if firmness == best > 0]
    return near[fitting[0]] if len(fitting) == 1 else None


def _in_turn(other: OtherRound, own: Draft | None, meant: Draft) -> bool:
    """Whether `meant` lies on the side of the article's own event on which the article says that it does."""
    if own is None or meant.id == own.id:
        return own is None
    if not (own.particulars.days and meant.particulars.days):
        return True
    ahead = meant.particulars.days.first - own.particulars.days.first
    return ahead >= 0 if other.relation == "next" else ahead <= 0
