"""Which places are one area: a town, its forest, its region and the border nearby are no contradiction."""

from math import asin, cos, radians, sin, sqrt

from generator.actors import Place

#: Places at most this far apart are one area.
AREA_KM = 75.0
_EARTH_KM = 6371.0


def near(here: Place, there: Place) -> bool:
    """Whether two places are one, one is the region of the other, or they lie in one area."""
    if there.id in (here.id, here.region) or here.id == there.region:
        return True
    return bool(here.at and there.at and _distance(here.at, there.at) <= AREA_KM)


def _distance(here: tuple[float, float], there: tuple[float, float]) -> float:
    """The great-circle distance in kilometres (haversine formula)."""
    south, west, north, east = map(radians, (*here, *there))
    half = sin((north - south) / 2) ** 2 + cos(south) * cos(north) * sin((east - west) / 2) ** 2
    return 2 * _EARTH_KM * asin(sqrt(half))
