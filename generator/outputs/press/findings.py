"""What a record found, as its page lists it: each fact with its label, its words and its evidence."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from babel.numbers import format_decimal

from generator.model.record import Evidence, EvidenceMap, OtherRound, Person, Record
from generator.model.story import Source
from generator.outputs.press.dates import date_words
from generator.outputs.press.edition import Edition
from generator.outputs.press.names import actor_name, listing, point_name, series_name
from generator.outputs.press.quoting import NARROW, WIDE


@dataclass(frozen=True)
class Finding:
    """A fact of one source: the field it fills, its value in words, what it rests on, and how wide to quote that."""

    field: str
    value: str
    evidence: tuple[Evidence, ...]
    width: int = WIDE
    actor: str | None = None
    """The id of the person whom the fact is about."""


def findings(edition: Edition, source: Source) -> tuple[Finding, ...]:
    """All facts that the source gave, in the order of the record's fields."""
    record = source.record
    parts: Iterable[Iterator[Finding]] = (
        _single(edition, record),
        _outcome(edition, record),
        (_other_round(edition, other) for other in record.other_rounds),
        (_person(edition, person) for person in record.people),
        _said(edition, record),
        (_count(edition, record, index) for index in range(len(record.figures))),
    )
    return tuple(finding for part in parts for finding in part)


def missing(record: Record) -> tuple[str, ...]:
    """The fields that an article of this kind could state and that this one leaves unknown, by name."""
    always: dict[str, object] = {"outlet": record.outlet, "published": record.published}
    event: dict[str, object] = {
        "date": record.date,
        "round": record.round,
        "parties": record.parties,
        "venue": record.venue,
        "outcome": record.outcome.kind != "none",
    }
    tells = record.kind in ("negotiation", "preparatory")
    return tuple(name for name, value in {**always, **(event if tells else {})}.items() if not value)


def _single(edition: Edition, record: Record) -> Iterator[Finding]:
    words = edition.language.interface
    values: dict[str, Callable[[], str]] = {
        "title": lambda: record.title or "",
        "outlet": lambda: record.outlet or "",
        "agencies": lambda: listing(edition, record.agencies),
        "published": lambda: date_words(edition, record.published, style="full") if record.published else "",
        "kind": lambda: words.kinds[record.kind],
        "date": lambda: date_words(edition, record.date, record.date_end, "full") if record.date else "",
        "series": lambda: series_name(edition, record.series) if record.series else "",
        "round": lambda: words.titles.round.format(number=record.round) if record.round is not None else "",
        "parties": lambda: listing(edition, (actor_name(edition, one) for one in record.parties)),
        "mediators": lambda: listing(edition, (actor_name(edition, one) for one in record.mediators)),
        "venue": lambda: listing(edition, record.venue),
    }
    for name, value in values.items():
        shown = value()
        if shown and (name in record.evidence or name in ("title", "outlet", "published", "date")):
            yield Finding(name, shown, record.evidence.get(name, ()) + record.evidence.get(f"{name}_end", ()))


def _outcome(edition: Edition, record: Record) -> Iterator[Finding]:
    outcome = record.outcome
    if outcome.kind != "none":
        words = edition.language.interface.outcomes[outcome.kind]
        evidence = outcome.evidence.get("kind", ()) or record.evidence.get("outcome", ())
        yield Finding("outcome", words, evidence)
    for name, points in (("agreed", outcome.agreed), ("open", outcome.open)):
        if points:
            shown = listing(edition, (point_name(edition, point) for point in points))
            yield Finding(name, shown, outcome.evidence.get(name, ()))


def _other_round(edition: Edition, other: OtherRound) -> Finding:
    titles = edition.language.interface.titles
    name = titles.next if other.relation == "next" else titles.earlier
    if other.round is not None:
        name = titles.round.format(number=other.round)
    parts = [name, series_name(edition, other.series) if other.series else ""]
    parts += [date_words(edition, other.date) if other.date else "", other.when or "", other.venue or ""]
    return Finding("other_rounds", ", ".join(filter(None, parts)), _all(other.evidence))


def _person(edition: Edition, person: Person) -> Finding:
    party = actor_name(edition, person.party) if person.party else ""
    known = edition.actors.get(person.id)
    name = known.name if known else person.name
    value = ", ".join(filter(None, (name, person.role, party and f"({party})")))
    return Finding("people", value.replace(", (", " ("), _all(person.evidence), NARROW, person.id if known else None)


def _said(edition: Edition, record: Record) -> Iterator[Finding]:
    words = edition.language.interface
    for statement in record.statements:
        speaker = statement.speaker
        speakers = (speaker,) if isinstance(speaker, str) else speaker or ()
        names = listing(edition, (actor_name(edition, one) for one in speakers))
        yield Finding("statements", names or words.round.unknown_speaker, _all(statement.evidence), NARROW)
    for position in record.positions:
        parts = (actor_name(edition, position.actor), words.stances[position.stance], point_name(edition, position.point))
        yield Finding("positions", " ".join(parts), _all(position.evidence))


def _count(edition: Edition, record: Record, index: int) -> Finding:
    figure, words = record.figures[index], edition.language.interface
    value = words.bounds[figure.bound].format(value=number_words(edition, figure.value))
    parts = [value, words.measures.get(figure.measure, figure.measure)]
    if figure.claimed_by:
        parts.append(f"({actor_name(edition, figure.claimed_by)})")
    return Finding("figures", " ".join(parts), _all(figure.evidence))


def number_words(edition: Edition, value: int) -> str:
    """The number with the language's marks."""
    return format_decimal(value, locale=edition.locale)


def _all(evidence: EvidenceMap) -> tuple[Evidence, ...]:
    unique = dict.fromkeys(one for name in sorted(evidence) for one in evidence[name])
    return tuple(sorted(unique, key=lambda one: (one.start, one.end)))
