"""Check: names, titles and roles that lack one of the site's languages."""

from collections.abc import Iterator

from babel import Locale

from generator.checks.places import Places, Where
from generator.errors import Fault
from generator.settings import Subject
from generator.topic import Party, Words


def untranslated(subject: Subject, places: Places) -> Iterator[Fault]:
    """A fault for each text of topic, actors and places that is written in some languages of the site and not in
    all; a party's name need not be where CLDR has its territory."""
    for file, where, words in (*_of_topic(subject), *_of_actors(subject), *_of_places(subject)):
        for code in subject.topic.languages:
            if not words.get(code, "").strip():
                problem, remedy = (
                    f"there is no text in {code}",
                    f"add `{code}:`; until then readers see another language",
                )
                yield Fault(*places.of_key(file, where), problem, remedy)


def _of_topic(subject: Subject) -> Iterator[tuple[str, Where, Words]]:
    topic, file = subject.topic, "topic.yml"
    yield file, ("title",), topic.title
    yield file, ("description",), topic.description
    for place, party in enumerate(topic.parties):
        yield file, ("parties", place, "name"), _with_cldr(party, topic.languages)
    for place, series in enumerate(topic.series):
        yield file, ("series", place, "name"), series.name
    for place, point in enumerate(topic.agenda):
        yield file, ("agenda", place, "name"), point.name


def _of_actors(subject: Subject) -> Iterator[tuple[str, Where, Words]]:
    for place, person in enumerate(subject.actors.people):
        if person.role:
            yield "actors.yml", ("people", place, "role"), person.role


def _of_places(subject: Subject) -> Iterator[tuple[str, Where, Words]]:
    for number, place in enumerate(subject.places.places):
        yield "places.yml", ("places", number, "name"), place.name


def _with_cldr(party: Party, codes: tuple[str, ...]) -> Words:
    known = {code: Locale.parse(code, sep="-").territories.get(party.territory or "", "") for code in codes}
    return {**known, **party.name}
