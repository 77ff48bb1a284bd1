"""Check: names that two people, parties, organisations or places share, so that no article can tell them apart."""

from collections.abc import Iterator
from itertools import chain

from generator.checks.places import Places, Where
from generator.errors import Fault
from generator.settings import Subject
from generator.tagging.names.gazetteer import Entry, gazetteer

_FILES = {"party": "topic.yml", "place": "places.yml"}
_ALIKE = {"short-name": "person", "agency": "organisation"}
_APART = {"party", "place"}
"""A capital's name may be that of its party too: the words beside it tell them apart."""


def shared_names(subject: Subject, places: Places) -> Iterator[Fault]:
    """A fault for each name that two bear in one of the languages that are read, and for each phrase that two points
    of the agenda share."""
    told = set[tuple[str, str, str]]()
    for language in subject.topic.reads:
        first: dict[str, Entry] = {}
        for entry in gazetteer(subject, language):
            other = first.setdefault(entry.name, entry)
            if _clash(entry, other) and (entry.name, other.id, entry.id) not in told:
                told.add((entry.name, other.id, entry.id))
                yield _finding(entry, other, subject, places)
    yield from _shared_phrases(subject, places)


def _clash(entry: Entry, other: Entry) -> bool:
    return entry.id != other.id and {entry.kind, other.kind} != _APART and "land" not in (entry.kind, other.kind)


def _finding(entry: Entry, other: Entry, subject: Subject, places: Places) -> Fault:
    problem = f"{entry.name!r} is a name of {other.id} and of {entry.id}"
    remedy = "leave it to one of the two, or write more of the name"
    file = _FILES.get(entry.kind, "actors.yml")
    return Fault(*places.of_key(file, _where(entry, subject)), problem, remedy)


def _where(entry: Entry, subject: Subject) -> Where:
    topic, actors = subject.topic, subject.actors
    groups: dict[str, tuple[str, list[str]]] = {
        "party": ("parties", [party.id for party in topic.parties]),
        "place": ("places", [place.id for place in subject.places.places]),
        "person": ("people", [person.id for person in actors.people]),
        "organisation": ("organisations", [one.id for one in actors.organisations]),
    }
    group, ids = groups[_ALIKE.get(entry.kind, entry.kind)]
    return (group, ids.index(entry.id))


def _shared_phrases(subject: Subject, places: Places) -> Iterator[Fault]:
    first: dict[tuple[str, str], str] = {}
    for place, point in enumerate(subject.topic.agenda):
        spelled = chain.from_iterable(
            ((language, number, phrase) for number, phrase in enumerate(phrases))
            for language, phrases in point.phrases.items()
        )
        for language, number, phrase in spelled:
            other = first.setdefault((language, phrase.casefold()), point.id)
            if other != point.id:
                where = ("agenda", place, "phrases", language, number)
                problem, remedy = f"{phrase!r} is a phrase of {other} and of {point.id}", "leave it to one of the two"
                yield Fault(*places.of_key("topic.yml", where), problem, remedy)
