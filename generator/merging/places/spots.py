"""Where articles put an event, as far as it decides whether two of them can mean the same one."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an article puts its event: the known `places` that it names, those `near` them, and their `countries`."""

    places: frozenset[str]
    near: frozenset[str]
    countries: frozenset[str]

    def far_from(self, other: "Spot") -> bool:
        """Whether the two are known to lie apart, so that one event cannot be at both."""
        if self.places and other.places:
            return not self.near & other.places
        return bool(self.countries and other.countries and not self.countries & other.countries)


NOWHERE = Spot(frozenset(), frozenset(), frozenset())
