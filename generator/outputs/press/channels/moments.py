"""Moments: days of the content as points in time, in the topic's time zone."""

from datetime import datetime
from zoneinfo import ZoneInfo

from generator.model.edtf import first_day
from generator.outputs.press.edition import Edition


def midnight(edition: Edition, day: str) -> datetime:
    """The beginning of an EDTF day in the topic's time zone."""
    first = first_day(day)
    return datetime(first.year, first.month, first.day, tzinfo=ZoneInfo(edition.subject.topic.timezone))


def updated(edition: Edition) -> datetime:
    """When the story was last added to; a story without any day bears the first one of its topic."""
    return midnight(edition, edition.story.updated or edition.subject.topic.first_and_last()[0].isoformat())
