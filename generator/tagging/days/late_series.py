"""Late series: the talks that are news on a day, by the topic's table of series."""

from datetime import date, timedelta
from functools import lru_cache

from generator.settings import Subject
from generator.topic import Series

#: Talks are news for so long.
RECENT = timedelta(days=4)
#: For so many days it is kept which these were.
DAYS = 1 << 12


@lru_cache(DAYS)
def late_series(subject: Subject, day: str | None) -> tuple[Series, ...]:
    """The series that are on at a `day` (ISO), or were over shortly before; none where no day is known."""
    if day is None:
        return ()
    near = date.fromisoformat(day)
    return tuple(one for one in subject.topic.series if one.days[0] <= near <= one.days[1] + RECENT)
