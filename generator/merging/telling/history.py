"""How an event came about: announced, put off, called off, held, by the articles on it and those that mention it."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from generator.merging.dates import interval
from generator.merging.versions.claims import UNDATED, age, cited, distinct
from generator.model.claims import Citation
from generator.model.record import Record
from generator.model.story import Mention
from generator.model.threads import Stage, StageKind

#: The stages in the order in which they follow each other, and the outcomes of records that tell of them.
_STAGES: dict[StageKind, tuple[str, ...]] = {
    "announced": ("scheduled", "proposed"),
    "postponed": ("postponed",),
    "cancelled": ("cancelled",),
    "held": ("ongoing", "agreement", "partial-agreement", "no-agreement"),
}
_ORDER: tuple[StageKind, ...] = tuple(_STAGES)


class _Told(NamedTuple):
    kind: StageKind
    date: str | None
    when: str | None
    record: Record
    citations: tuple[Citation, ...]


def history(records: Iterable[Record], mentioned: Iterable[tuple[Record, Mention]]) -> tuple[Stage, ...]:
    """The stages of one round of talks that its `records` and the mentions of it in others tell of, in the order of
    their earliest articles; the same stage for the same day is one, whoever tells of it."""
    told = [one for record in records for one in _own(record)]
    told += [_mentioned(record, mention) for record, mention in mentioned]
    groups: dict[tuple[StageKind, str | None], list[_Told]] = defaultdict(list)
    for one in sorted(told, key=lambda one: age(one.record)):
        groups[one.kind, one.date].append(one)
    return tuple(sorted(map(_stage, groups.values()), key=_place))


def _own(record: Record) -> Iterable[_Told]:
    kinds = [kind for kind, outcomes in _STAGES.items() if record.outcome.kind in outcomes]
    evidence = record.outcome.evidence.get("kind", ()) or record.evidence.get("date", ())
    if record.kind == "negotiation":
        date = interval(record.date, record.date_end)
        yield from (_Told(kind, date, None, record, cited(record.seed, evidence)) for kind in kinds)


def _mentioned(record: Record, mention: Mention) -> _Told:
    kind: StageKind = "announced" if mention.relation == "next" else "held"
    return _Told(kind, mention.date, mention.when, record, (mention.citation,))


def _stage(told: list[_Told]) -> Stage:
    first = told[0]
    when = next((one.when for one in told if one.when), None)
    seeds = tuple(dict.fromkeys(one.record.seed for one in told))
    citations = distinct(citation for one in told for citation in one.citations)
    return Stage(first.kind, first.date, when, first.record.published, seeds, citations)


def _place(stage: Stage) -> tuple[str, int, str, tuple[str, ...]]:
    return stage.told or UNDATED, _ORDER.index(stage.kind), stage.date or UNDATED, stage.seeds
