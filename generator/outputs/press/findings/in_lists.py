"""Facts that a record holds in lists: other rounds, people, statements, positions, figures."""

from collections.abc import Iterator
from functools import lru_cache

from babel import Locale
from babel.numbers import format_decimal

from generator.model.record import Evidence, EvidenceMap, Figure, OtherRound, Person, Position, Record, Statement
from generator.outputs.press.edition import Edition
from generator.outputs.press.extracts.quoting import NARROW, SAID
from generator.outputs.press.findings.of_record import Finding
from generator.outputs.press.words.dates import date_words
from generator.outputs.press.words.names import actor_name, actor_names, listing, series_name
from generator.outputs.press.words.sentences import stance_sentence


def item_findings(edition: Edition, record: Record) -> Iterator[Finding]:
    """One finding an item, in the order of the record."""
    yield from (_other_round(edition, other) for other in record.other_rounds)
    yield from (_person(edition, person) for person in record.people)
    yield from (_statement(edition, statement) for statement in record.statements)
    yield from (_position(edition, position) for position in record.positions)
    yield from (_figure(edition, figure) for figure in record.figures)


def number_words(edition: Edition, value: int) -> str:
    """The number with the language's marks."""
    return _number(edition.locale, value)


@lru_cache(maxsize=1 << 12)
def _number(locale: Locale, value: int) -> str:
    return format_decimal(value, locale=locale)


def _other_round(edition: Edition, other: OtherRound) -> Finding:
    titles = edition.language.interface.titles
    name = titles.next if other.relation == "next" else titles.earlier
    if other.round is not None:
        name = titles.round.format(number=other.round)
    series = series_name(edition, other.series) if other.series else None
    date = date_words(edition, other.date) if other.date else None
    when = f"“{other.when}”" if other.when else None
    return Finding(
        "other_rounds", ", ".join(filter(None, (name, series, date, when, other.venue))), _all(other.evidence)
    )


def _person(edition: Edition, person: Person) -> Finding:
    known = edition.actors.get(person.id)
    name, link = (known.name, known.id) if known else (person.name, None)
    party = actor_name(edition, person.party) if person.party else ""
    return Finding("people", name, _all(person.evidence), NARROW, link, person.role or "", party)


def _statement(edition: Edition, statement: Statement) -> Finding:
    speaker = statement.speaker
    speakers = (speaker,) if isinstance(speaker, str) else speaker or ()
    names = listing(edition, actor_names(edition, speakers)) or edition.language.interface.round.unknown_speaker
    field = "reported" if statement.reported else "statements"
    quote = next(iter(statement.evidence.get("quote", ())), None)
    return Finding(field, names, _all(statement.evidence), SAID, quote=quote)


def _position(edition: Edition, position: Position) -> Finding:
    words = stance_sentence(edition, position.actor, position.stance, position.point)
    return Finding("positions", words, _all(position.evidence), NARROW)


def _figure(edition: Edition, figure: Figure) -> Finding:
    words = edition.language.interface
    value = words.bounds[figure.bound].format(value=number_words(edition, figure.value))
    claimant = f"({actor_name(edition, figure.claimed_by)})" if figure.claimed_by else None
    parts = (value, words.measures.get(figure.measure, figure.measure), claimant)
    return Finding("figures", " ".join(filter(None, parts)), _all(figure.evidence))


def _all(evidence: EvidenceMap) -> tuple[Evidence, ...]:
    unique = dict.fromkeys(one for name in sorted(evidence) for one in evidence[name])
    return tuple(sorted(unique, key=lambda one: (one.start, one.end)))
