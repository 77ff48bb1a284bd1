"""The almanac of a subject: its period and its conflict, ready to place time expressions."""

from datetime import date
from functools import lru_cache

from generator.settings import Subject
from generator.tagging.times.resolve import Almanac

#: An EDTF date of so many signs is a day.
DAY = 10
#: So many almanacs are kept.
DAYS = 1 << 12


@lru_cache(DAYS)
def almanac_of(subject: Subject, near: date | str | None = None, event: str | None = None) -> Almanac:
    """What dates of this subject are read against; `near` is the day the article was written (a date or ISO text),
    `event` that of its event (EDTF)."""
    first, last = subject.topic.first_and_last()
    day = date.fromisoformat(near) if isinstance(near, str) else near
    conflict = date.fromisoformat(subject.topic.conflict.first_day)
    held = date.fromisoformat(event) if event and len(event) == DAY else None
    return Almanac(first, last, conflict, day, subject.topic.periods, held)
