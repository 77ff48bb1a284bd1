"""What one article states of its main event, as far as it decides which event that is."""

from dataclasses import dataclass

from generator.merging.dates import Days, days_of, interval
from generator.merging.places.spots import NOWHERE, Spot
from generator.merging.reference import Reference
from generator.model.record import Record

#: Outcomes of talks that have not taken place.
AHEAD = ("scheduled", "proposed", "postponed", "cancelled")
#: Outcomes of talks that took place.
HELD = ("agreement", "partial-agreement", "no-agreement", "ongoing")
#: One evening of talks can bear two dates: it is the next day already where the article is written.
SLIP = 1
#: A sitting lasts at most so many days, and talks of a plan that begin within them can be those that were planned.
WEEK = 7


@dataclass(frozen=True, slots=True)
class Particulars:
    """None and empty where the article does not say; `ahead` where it tells of talks that have not taken place."""

    kind: str
    series: str | None
    number: int | None
    days: Days | None
    parties: frozenset[str]
    spot: Spot = NOWHERE
    ahead: bool = False

    @property
    def exact(self) -> bool:
        """Whether the days are named."""
        return self.days is not None and self.days.exact


def particulars(record: Record, known: Reference) -> Particulars:
    """What `record` states of its event. Offers of talks belong to no round yet, whatever number or place they name."""
    held = record.kind == "negotiation"
    return Particulars(
        record.kind,
        record.series if held else None,
        record.round if held else None,
        likely_days(record, known),
        frozenset(record.parties),
        known.venues.spot(record.venue) if held else NOWHERE,
        is_ahead(record),
    )


def likely_days(record: Record, known: Reference) -> Days | None:
    """The days that `record` gives its event; where they cannot be right, the week up to its publication instead.

    Talks that took place lie neither outside of the period of their series nor behind the article on them. An
    article without a day has that of its series, where it is of one day."""
    value = interval(record.date, record.date_end)
    days = days_of(value) if value else None
    told = days_of(record.published) if record.published else None
    period = known.periods.get(record.series or "")
    if days is None and period and period.first == period.last:
        return period
    if days is None or told is None or record.outcome.kind not in HELD or not (days.exact and told.exact):
        return days
    if days.first <= told.last + SLIP and (period is None or days.meet(period)):
        return days
    return Days(told.first - WEEK, told.last, exact=False)


def is_ahead(record: Record) -> bool:
    """Whether an article tells of talks that have not taken place."""
    return record.kind == "negotiation" and record.outcome.kind in AHEAD
