"""Where an event was held, under all spellings: which names are one place, and which cannot both be right."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations

from generator.actors import Place
from generator.merging.credits import Words, fold
from generator.merging.places.nearby import near
from generator.merging.places.spots import Spot


@dataclass(frozen=True, slots=True)
class Venue:
    """A venue as understood: ids of known `places`, CLDR codes of `countries`, and the `words` that are neither."""

    places: frozenset[str]
    countries: frozenset[str]
    words: frozenset[str]

    @property
    def key(self) -> frozenset[str]:
        """What the venue is compared by: its places, or where none is known all that it says."""
        return self.places or self.countries | self.words


@dataclass(frozen=True)
class Venues:
    """The names of countries and places that the subject knows, by their words."""

    countries: dict[Words, str]
    names: dict[Words, Place]
    places: dict[str, Place]
    _spots: dict[tuple[str, ...], Spot] = field(default_factory=dict, compare=False, repr=False)

    def read(self, written: str) -> Venue:
        """Understand a venue as an article writes it; the longest names win."""
        places: set[str] = set()
        countries: set[str] = set()
        rest: set[str] = set()
        for name in self._named(fold(written)):
            if name in self.names:
                place = self.names[name]
                places.add(place.id)
                countries |= {place.within} if place.within else set()
            elif name in self.countries:
                countries.add(self.countries[name])
            else:
                rest.update(name)
        return Venue(frozenset(places), frozenset(countries), frozenset(rest))

    def identities(self, written: Iterable[str]) -> dict[str, frozenset[str]]:
        """One key for all values that name one venue: equal ones, and one that says less within the only one that says
        more ("Istanbul" beside "Dolmabahce, Istanbul")."""
        venues = {value: self.read(value) for value in written}
        return {value: self._fullest(venue, venues.values()) for value, venue in venues.items()}

    def contested(self, written: Iterable[str]) -> bool:
        """Whether two of the values cannot both be right."""
        return any(self._differ(one, other) for one, other in combinations(map(self.read, sorted(set(written))), 2))

    def spot(self, written: tuple[str, ...]) -> Spot:
        """Where an event lies that an article puts at all of these venues."""
        if written not in self._spots:
            venues = [self.read(venue) for venue in written]
            places = frozenset(place for venue in venues for place in venue.places)
            around = frozenset(
                other for place in places for other in self.places if near(self.places[place], self.places[other])
            )
            countries = frozenset(code for venue in venues for code in venue.countries)
            self._spots[written] = Spot(places, around, countries)
        return self._spots[written]

    def _named(self, words: Words) -> Iterator[Words]:
        """`words` in names that are known, as long as can be, and single words between them."""
        while words:
            lengths = range(len(words), 0, -1)
            name = next((words[:length] for length in lengths if self._known(words[:length])), words[:1])
            words = words[len(name) :]
            yield name

    def _known(self, name: Words) -> bool:
        return name in self.names or name in self.countries

    def _fullest(self, venue: Venue, others: Iterable[Venue]) -> frozenset[str]:
        fuller = {
            other.key
            for other in others
            if venue.key < other.key and bool(venue.places) == bool(other.places) and self._one_area(other.places)
        }
        fullest = [key for key in fuller if not any(key < another for another in fuller)]
        return fullest[0] if len(fullest) == 1 else venue.key

    def _differ(self, one: Venue, other: Venue) -> bool:
        if one.key <= other.key or other.key <= one.key:
            return False
        if one.places and other.places:
            return not any(near(self.places[a], self.places[b]) for a in one.places for b in other.places)
        if one.countries and other.countries:
            return not one.countries & other.countries
        return True

    def _one_area(self, places: frozenset[str]) -> bool:
        return all(near(self.places[one], self.places[other]) for one, other in combinations(places, 2))
