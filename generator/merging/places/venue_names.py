"""The names of places and countries that a subject knows, in the languages that its articles are read in."""

from functools import lru_cache

from babel import Locale

from generator.merging.credits import fold
from generator.merging.places.venues import Venues
from generator.settings import Subject
from generator.tagging.names.gazetteer import party_names


def venues_of(subject: Subject) -> Venues:
    """The names of `subject`: places as content/places.yml has them, countries as CLDR and the parties' names do."""
    countries = {fold(name): code for language in subject.topic.reads for code, name in _territories(language)}
    for party in subject.topic.parties:
        for language in subject.topic.reads:
            countries.update({fold(name): party.territory or party.id for name in party_names(party, language)})
    names = {
        fold(name): place for place in subject.places.places for name in (*place.name.values(), *place.aliases) if name
    }
    return Venues(countries, names, {place.id: place for place in subject.places.places})


@lru_cache(maxsize=16)
def _territories(language: str) -> tuple[tuple[str, str], ...]:
    names = Locale.parse(language, sep="-").territories
    return tuple(sorted((code, name) for code, name in names.items() if code.isalpha()))
