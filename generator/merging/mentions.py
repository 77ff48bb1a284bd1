"""Other rounds that articles mention, and which event of the story each of them is."""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from functools import cached_property

from generator.merging.agreement import Particulars, bond, meeting_keys
from generator.merging.claims import cited
from generator.merging.dates import days_of
from generator.merging.events import Draft
from generator.model.record import EvidenceMap, OtherRound, Record
from generator.model.story import Citation, Mention

_CITED = ("round", "when", "date", "venue")


@dataclass(frozen=True)
class Calendar:
    """The events of the story, to look up which one a mention means."""

    drafts: tuple[Draft, ...]

    @cached_property
    def _meeting(self) -> dict[Hashable, list[Draft]]:
        found: dict[Hashable, list[Draft]] = defaultdict(list)
        for draft in self.drafts:
            for key in meeting_keys(draft.particulars) if draft.kind == "negotiation" else ():
                found[key].append(draft)
        return found

    def mentions(self, record: Record, own: Draft | None) -> tuple[Mention, ...]:
        """The other rounds that `record` mentions with a slice to show for it; `own` is the event it is about."""
        return tuple(
            _mention(other, citation, self._meant(other, record, own))
            for other in record.other_rounds
            if (citation := first_citation(record, other.evidence, _CITED))
        )

    def _meant(self, other: OtherRound, record: Record, own: Draft | None) -> Draft | None:
        """The one event that fits best. An article that names no series counts within that of its own event."""
        meant = self._fitting(other.series, other, own)
        if meant is None and other.series is None and record.series:
            meant = self._fitting(record.series, other, own)
        return meant

    def _fitting(self, series: str | None, other: OtherRound, own: Draft | None) -> Draft | None:
        days = days_of(other.date) if other.date else None
        stated = Particulars("negotiation", series, other.round, days, frozenset())
        near = {draft.id: draft for key in meeting_keys(stated) for draft in self._meeting.get(key, ())}
        bonds = {id_: bond(stated, draft.particulars) for id_, draft in near.items() if _in_turn(other, own, draft)}
        best = max(bonds.values(), default=0)
        fitting = [id_ for id_, firmness in bonds.items() if firmness == best > 0]
        return near[fitting[0]] if len(fitting) == 1 else None


def first_citation(record: Record, evidence: EvidenceMap, fields: Iterable[str]) -> Citation | None:
    """The slice that shows best where something stands: that of the first of `fields` that has one, else the first
    of any; None where there is none."""
    chosen = next((evidence[field] for field in fields if evidence.get(field)), None)
    slices = cited(record, chosen or (item for items in evidence.values() for item in items))
    return slices[0] if slices else None


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


def _in_turn(other: OtherRound, own: Draft | None, meant: Draft) -> bool:
    """Whether `meant` lies on the side of the article's own event on which the article says that it does."""
    if own is None or meant.id == own.id:
        return own is None
    if not (own.particulars.days and meant.particulars.days):
        return True
    ahead = meant.particulars.days.first - own.particulars.days.first
    return ahead >= 0 if other.relation == "next" else ahead <= 0
