"""Why the story is as it is: for one event, which records tell of it and by what bond, and what was left out of it."""

from collections.abc import Iterable, Iterator
from itertools import chain

from generator.merging.dates import days_of
from generator.merging.grouping.agreement import differences
from generator.merging.grouping.bonds import Bond, bond
from generator.merging.grouping.candidates import meeting_keys
from generator.merging.grouping.particulars import Particulars, particulars
from generator.merging.reference import reference
from generator.merging.telling.disagreements import FIELDS
from generator.model.claims import Stated
from generator.model.record import Record
from generator.model.story import Event, Story
from generator.settings import Subject

_BONDS = {
    Bond.MONTH: "one gives a month of this series in which no other talks are known",
    Bond.PLAN: "one plans talks of this series, the other tells of such talks at most three days later",
    Bond.NEXT_DAY: "the same sides at the same place, on the next day",
    Bond.NUMBER_NEXT_DAY: "the same number, on the next day",
    Bond.COUNT: "one exact day, the same sides, no contradiction of place; only the count differs",
    Bond.ABOUT: "one gives about this day, both the same place",
    Bond.PLACE: "both tell of a plan, for days that meet, at the same place",
    Bond.DAY: "one exact day, the same sides, no contradiction of place",
    Bond.NUMBER_AND_DATE: "the same number, days that meet",
    Bond.NUMBER_AND_PLACE: "the same number, days that meet, the same place",
    Bond.ROUND: "the same series and number",
    Bond.ROUND_AND_DATE: "the same series and number, days that meet",
}
_LISTS = ("parties", "mediators", "agreed", "open")
_RULES = {
    "only": "all that is said",
    "ranked": "the more precise, of talks held rather than planned, a result rather than a stage",
    "most-sources": "most independent sources",
    "earliest": "no version has more independent sources; this one was stated first",
}


def explain(story: Story, subject: Subject, event: Event) -> Iterator[str]:
    """Lines for a person: what each record states and what ties it to the others, which records near by were left out
    and why, and for each field who states what and why one version stands first."""
    known = reference(subject)
    stated = {
        source.record.seed: (source.record, particulars(source.record, known))
        for source in story.sources
        if source.record.kind in ("negotiation", "preparatory")
    }
    yield f"{event.id}: {len(event.seeds)} of {len(story.sources)} records"
    for seed in event.seeds:
        yield from _member(seed, event, stated)
    yield from _neighbours(event, stated)
    yield from chain.from_iterable(_field(name, getattr(event, name)) for name in FIELDS)
    for stage in event.history:
        when = " ".join(filter(None, (stage.date, stage.when and f"“{stage.when}”")))
        yield f"  history: {stage.kind} {when} ({', '.join(stage.seeds)})"


Known = dict[str, tuple[Record, Particulars]]


def _member(seed: str, event: Event, stated: Known) -> Iterator[str]:
    record, own = stated[seed]
    yield f"  {seed}: {_says(record)}"
    if own.days and not own.exact and record.date and days_of(record.date).exact:
        yield "      its day, outside the series' period or behind its publication, gives way to the week before that"
    bonds = {other: bond(own, stated[other][1]) for other in event.seeds if other != seed}
    if len(event.seeds) == 1:
        yield "      the only record of this event"
    for firmness in sorted({firm for firm in bonds.values() if firm}, reverse=True):
        others = ", ".join(other for other, firm in bonds.items() if firm == firmness)
        yield f"      with {others}: {_BONDS[firmness]}"
    loose = {other: [*differences(own, stated[other][1])] for other, firm in bonds.items() if not firm}
    if days := [other for other, apart in loose.items() if apart]:
        yield f"      with {', '.join(days)}: other days of one sitting, by the articles between them"
    if rest := [other for other, apart in loose.items() if not apart]:
        yield f"      with {', '.join(rest)}: nothing of its own, nor a contradiction; by way of the others"


def _says(record: Record) -> str:
    said = {
        "outlet": record.outlet,
        "series": record.series,
        "round": record.round,
        "date": "/".join(filter(None, (record.date, record.date_end))) or None,
        "venue": "; ".join(record.venue) or None,
        "parties": " ".join(record.parties) or None,
        "outcome": record.outcome.kind,
        "credits": ", ".join(record.agencies) or None,
    }
    return ", ".join(f"{name} {value}" for name, value in said.items() if value is not None)


def _neighbours(event: Event, stated: Known) -> Iterator[str]:
    """Records that share a round or a day with the event, or bear its number at its time, and stand elsewhere."""
    keys = {key for seed in event.seeds for key in meeting_keys(stated[seed][1])}
    for seed, (record, other) in stated.items():
        if seed in event.seeds or not (keys & set(meeting_keys(other)) or _same_number(event, other)):
            continue
        apart = {name for mine in event.seeds for name in differences(stated[mine][1], other)}
        firm = max(bond(stated[mine][1], other) for mine in event.seeds)
        why = f"differs in {', '.join(sorted(apart))}" if apart else "nothing that they share is enough"
        if firm and not apart:
            why = f"{_BONDS[firm]}; but it fits another event as well, and which one is not decided"
        yield f"  not {seed} ({_says(record)}): {why}"


def _same_number(event: Event, other: Particulars) -> bool:
    return other.number is not None and str(other.number) in {claim.value for claim in event.numbers.claims}


def _field(name: str, field: Stated) -> Iterable[str]:
    if not field.claims:
        return
    why = "all stand side by side" if name in _LISTS else _RULES[field.rule]
    yield f"  {name}{' (contested)' if field.contested else ''}: {why}"
    for claim in field.claims:
        count = f"{claim.sources} independent source{'s' if claim.sources != 1 else ''}"
        yield f"      {claim.value}: {', '.join(claim.seeds)} ({count})"
