"""Where to look for a bond at all: pairs of records that share a round, a number, a day or a month."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence

from generator.merging.grouping.bonds import DELAY, MONTH
from generator.merging.grouping.particulars import SLIP, WEEK, Particulars


def candidates(stated: Sequence[Particulars]) -> Iterator[tuple[int, int]]:
    """Pairs of places in `stated`, the lower first, that can have a bond: they share a key, or one names a month of a
    series, or about a day at a place, for which the other names a day."""
    shared: dict[Hashable, list[int]] = defaultdict(list)
    months: dict[Hashable, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for place, one in enumerate(stated):
        earlier: set[int] = set()
        for key in meeting_keys(one):
            earlier.update(shared[key])
            shared[key].append(place)
        for key in _vague_keys(one):
            earlier.update(months[key][not one.exact])
            months[key][one.exact].append(place)
        yield from ((other, place) for other in sorted(earlier))


def _vague_keys(stated: Particulars) -> Iterator[Hashable]:
    if stated.series is not None:
        yield from ((stated.series, month) for month in _months(stated))
    if _span(stated) < WEEK:
        yield from ((place, month) for place in stated.spot.near for month in _months(stated))


def meeting_keys(stated: Particulars) -> Iterator[Hashable]:
    """Keys of which two share one unless their bond is a month or about a day: the round, the number in about a
    month, the place of a plan in about a month, and every day where the days are named."""
    days, number = stated.days, stated.number
    if stated.series is not None and number is not None:
        yield stated.series, number
    if number is not None:
        yield from ((number, month) for month in _months(stated))
    if stated.ahead:
        yield from ((place, month) for place in sorted(stated.spot.places) for month in _months(stated))
    if days and days.exact and days.last - days.first < 2 * MONTH:
        planned = stated.ahead and stated.series is not None
        yield from range(
            days.first, days.last + 1 + (DELAY if planned else SLIP if stated.spot.places or number else 0)
        )


def _span(stated: Particulars) -> int:
    return stated.days.last - stated.days.first if stated.days else 0


def _months(stated: Particulars) -> range:
    """The spans of about a month in which the days lie, where they lie within about one."""
    days = stated.days
    if days is None or days.last - days.first >= MONTH:
        return range(0)
    return range(days.first // MONTH, days.last // MONTH + 1)
