"""The almanac of a subject: its period and its conflict, ready to place time expressions."""

from datetime import date

from generator.settings import Subject
from generator.tagging.resolve import Almanac


def almanac_of(subject: Subject, near: date | str | None = None) -> Almanac:
    """What dates of this subject are read against; `near` is the day the article was written (a date or ISO text)."""
    first, last = subject.topic.first_and_last()
    day = date.fromisoformat(near) if isinstance(near, str) else near
    return Almanac(first, last, date.fromisoformat(subject.topic.conflict.first_day), day)
