"""What one article states of its main event, as far as it decides which event that is."""

from dataclasses import dataclass

from generator.merging.dates import Days, days_of, interval
from generator.merging.spots import NOWHERE, Spot
from generator.merging.venues import Venues
from generator.model.record import Record

#: Outcomes of talks that have not taken place.
AHEAD = ("scheduled", "proposed", "postponed", "cancelled")


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


def particulars(record: Record, venues: Venues) -> Particulars:
    """What `record` states of its event. Offers of talks belong to no round yet, whatever number or place they name."""
    value = interval(record.date, record.date_end)
    held = record.kind == "negotiation"
    return Particulars(
        record.kind,
        record.series if held else None,
        record.round if held else None,
        days_of(value) if value else None,
        frozenset(record.parties),
        venues.spot(record.venue) if held else NOWHERE,
        is_ahead(record),
    )


def is_ahead(record: Record) -> bool:
    """Whether an article tells of talks that have not taken place."""
    return record.kind == "negotiation" and record.outcome.kind in AHEAD
