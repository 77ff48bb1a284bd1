"""Check: ids that stand for nothing: parties, series, points and places that the topic does not have."""

from collections.abc import Iterator
from difflib import get_close_matches

from generator.checks.places import Places, Where
from generator.errors import Fault
from generator.model.record import Record
from generator.settings import Subject
from generator.told import Told

Named = tuple[Where, str, str]
"""Where an id stands, the kind of thing that it names, and the id."""
_SOMEBODY = "person or party"


def unknown_in_records(told: Told, places: Places) -> Iterator[Fault]:
    """A fault for each id of a record, as found or edited, that the subject does not have."""
    subject = _known(told.subject)
    for stem, record in told.found.items():
        known = {**subject, _SOMEBODY: subject[_SOMEBODY] | {person.id for person in record.people}}
        for where, kind, one in (*_of_record(record), *_of_people(record)):
            if one not in known[kind]:
                yield Fault(*places.of_fact(stem, where), *_words(one, kind, known[kind]))


def unknown_in_subject(subject: Subject, places: Places) -> Iterator[Fault]:
    """A fault for each id in topic.yml and actors.yml that names nothing."""
    known = _known(subject)
    found = [("topic.yml", *one) for one in _of_topic(subject)] + [("actors.yml", *one) for one in _of_actors(subject)]
    for file, where, kind, one in found:
        if one not in known[kind]:
            yield Fault(*places.of_key(file, where), *_words(one, kind, known[kind]))


def _known(subject: Subject) -> dict[str, set[str]]:
    topic = subject.topic
    parties = {party.id for party in topic.parties} | {one.id for one in subject.actors.organisations}
    return {
        "party": parties,
        _SOMEBODY: parties | {person.id for person in subject.actors.people},
        "series": {series.id for series in topic.series},
        "agenda point": {point.id for point in topic.agenda},
        "place": {place.id for place in subject.places.places},
    }


def _of_record(record: Record) -> Iterator[Named]:
    if record.series:
        yield ("series",), "series", record.series
    for name in ("agreed", "open"):
        for place, point in enumerate(getattr(record.outcome, name)):
            yield ("outcome", name, place), "agenda point", point
    for place, other in enumerate(record.other_rounds):
        if other.series:
            yield ("other_rounds", place, "series"), "series", other.series
    for place, position in enumerate(record.positions):
        yield ("positions", place, "point"), "agenda point", position.point
    for name in ("parties", "mediators"):
        for place, party in enumerate(getattr(record, name)):
            yield (name, place), "party", party


def _of_people(record: Record) -> Iterator[Named]:
    for place, person in enumerate(record.people):
        if person.party:
            yield ("people", place, "party"), "party", person.party
    for place, position in enumerate(record.positions):
        yield ("positions", place, "actor"), _SOMEBODY, position.actor
    for place, figure in enumerate(record.figures):
        if figure.claimed_by:
            yield ("figures", place, "claimed_by"), _SOMEBODY, figure.claimed_by
    for place, statement in enumerate(record.statements):
        speaker = statement.speaker or ()
        for one in (speaker,) if isinstance(speaker, str) else speaker:
            yield ("statements", place, "speaker"), _SOMEBODY, one


def _of_topic(subject: Subject) -> Iterator[Named]:
    for place, series in enumerate(subject.topic.series):
        for number, party in enumerate(series.parties):
            yield ("series", place, "parties", number), "party", party
        for number, venue in enumerate(series.places):
            yield ("series", place, "places", number), "place", venue


def _of_actors(subject: Subject) -> Iterator[Named]:
    for group in ("people", "organisations"):
        for place, one in enumerate(getattr(subject.actors, group)):
            if one.party:
                yield (group, place, "party"), "party", one.party


def _words(one: str, kind: str, known: set[str]) -> tuple[str, str]:
    close = get_close_matches(one, sorted(known), n=1)
    remedy = f"did you mean {close[0]}?" if close else "name one that content/ has, or add it there"
    return f"there is no {kind} {one}", remedy
