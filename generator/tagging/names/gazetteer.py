"""The gazetteer: every name that the subject knows, with the reading it has (party, person, organisation, place)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from babel import Locale

from generator.actors import KnownPerson
from generator.settings import Subject
from generator.topic import Aliases, Party

COUNTRY_CODE = 2


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """A name and what it means: `kind` is party, person, short-name, organisation, agency, place or
    land (a country that is no party of the topic)."""

    name: str
    kind: str
    id: str


def gazetteer(subject: Subject, language: str) -> tuple[Entry, ...]:
    """All entries for texts in `language`, sorted, without repetition."""
    entries = [*_parties(subject, language), *_people(subject), *_organisations(subject, language), *_places(subject)]
    taken = {entry.name for entry in entries}
    entries += [entry for entry in _lands(language) if entry.name not in taken]
    return tuple(sorted({entry for entry in entries if entry.name}))


def party_names(party: Party, language: str) -> tuple[str, ...]:
    """Every name of a party: CLDR's in `language`, the topic's own and its aliases."""
    cldr = Locale.parse(language).territories.get(party.territory or "")
    names = [cldr, *party.name.values(), *_aliases(party.aliases, language)]
    return tuple(dict.fromkeys(name for name in names if name))


def _lands(language: str) -> Iterator[Entry]:
    """Countries that the topic does not know, by CLDR's names: they belong to roles, and to nobody's name."""
    for code, name in land_names(language).items():
        yield Entry(name, "land", code)


def land_names(language: str) -> dict[str, str]:
    """CLDR's names of all countries, by their codes."""
    names = Locale.parse(language).territories.items()
    return {code.lower(): name for code, name in names if len(code) == COUNTRY_CODE and code.isalpha()}


def _aliases(aliases: Aliases, language: str) -> Iterable[str]:
    return (*aliases.get(language, ()), *aliases.get("any", ()))


def _parties(subject: Subject, language: str) -> Iterator[Entry]:
    for party in subject.topic.parties:
        for name in party_names(party, language):
            yield Entry(name, "party", party.id)


def _people(subject: Subject) -> Iterator[Entry]:
    for person in subject.actors.people:
        for name in (person.name, *person.aliases):
            yield Entry(name, "person", person.id)
        for name in short_names(person):
            yield Entry(name, "short-name", person.id)


def short_names(person: KnownPerson) -> tuple[str, ...]:
    """The names by which a text calls a person after the first time: those listed, and the last word of each full
    name."""
    last = [name.split()[-1] for name in (person.name, *person.aliases) if " " in name]
    return tuple(dict.fromkeys([*person.short, *last]))


def _organisations(subject: Subject, language: str) -> Iterator[Entry]:
    for organisation in subject.actors.organisations:
        kind = "agency" if organisation.kind == "agency" else "organisation"
        for name in (organisation.name, *_aliases(organisation.aliases, language)):
            yield Entry(name, kind, organisation.id)


def _places(subject: Subject) -> Iterator[Entry]:
    for place in subject.places.places:
        for name in (*place.name.values(), *place.aliases):
            yield Entry(name, "place", place.id)
