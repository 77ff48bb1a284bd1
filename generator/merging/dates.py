"""Days that an EDTF date can mean, so that dates of unlike precision can be held against each other."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from generator.model.edtf import first_day

#: Days that an approximate date (`~`) may be off, by the length of its form: year, month, day.
_MARGIN = {4: 180, 7: 15, 10: 3}
_DAY = 10


@dataclass(frozen=True, slots=True)
class Days:
    """From `first` to `last`, both included, as ordinals of the proleptic Gregorian calendar; `exact` when the date
    names its days, not only a month, a year or an approximate day."""

    first: int
    last: int
    exact: bool

    def meet(self, other: "Days", slip: int = 0) -> bool:
        """Whether the two share a day, or are at most `slip` days apart."""
        return self.first <= other.last + slip and other.first <= self.last + slip

    def holds(self, other: "Days") -> bool:
        """Whether the other's days are all among these."""
        return self.first <= other.first and other.last <= self.last


@lru_cache(maxsize=4096)
def days_of(value: str) -> Days:
    """The days of an EDTF date or interval of the levels in use (see generator.model.edtf)."""
    parts = [_part(part) for part in value.split("/", 1)]
    return Days(parts[0].first, max(part.last for part in parts), all(part.exact for part in parts))


def _part(value: str) -> Days:
    form = value.removesuffix("~")
    margin = _MARGIN[len(form)] if form != value else 0
    first = first_day(form)
    last = first if len(form) == _DAY else date(first.year, *_end_of(form))
    return Days(first.toordinal() - margin, last.toordinal() + margin, len(value) == _DAY)


def _end_of(form: str) -> tuple[int, int]:
    year, _, month = form.partition("-")
    return (int(month), monthrange(int(year), int(month))[1]) if month else (12, 31)


def interval(first: str | None, last: str | None) -> str | None:
    """The EDTF value of an event's first and last day: an interval where it ran over several."""
    return first if first is None or last is None or last == first else f"{first}/{last}"


def precision(value: str) -> int:
    """0 for exact days, then approximate days, months and years: the smaller, the more is known."""
    return 0 if days_of(value).exact else 1 + (_DAY - len(value.partition("/")[0].removesuffix("~")))
