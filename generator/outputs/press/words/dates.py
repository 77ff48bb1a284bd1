"""Dates in words: from EDTF, by CLDR's patterns, in the language of the edition."""

from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from babel import Locale
from babel.dates import format_date, format_skeleton, format_timedelta, get_date_format

from generator.model.edtf import first_day
from generator.outputs.press.edition import Edition

Style = Literal["full", "long"]
_DAY = len("2022-02-28")
_MONTH = len("2022-02")
_YEAR = len("2022")


def date_words(edition: Edition, start: str | None, end: str | None = None, style: Style = "long") -> str:
    """An EDTF date, month, year or interval (or `start` to `end`) in words; `full` adds the weekday to a day."""
    words = edition.language.interface.dates
    if start is None:
        return words.unknown
    first, _, last = start.partition("/")
    last, locale = end or last, edition.locale
    text = _interval(locale, first, last, style) if last and last != first else _one(locale, first, style)
    approximate = first.endswith("~") or last.endswith("~")
    return words.approximate.format(date=text) if approximate else text


def on_date(edition: Edition, start: str | None, end: str | None = None) -> str:
    """The date as an adverb: `on 28 February`, `on 4–5 March`, `in March`; empty where it is unknown."""
    if start is None:
        return ""
    words = edition.language.interface.dates
    pattern = words.on_day if len(start.rstrip("~")) >= _DAY else words.in_period
    return pattern.format(date=date_words(edition, start, end))


def left_open(edition: Edition, start: str | None) -> str:
    """What an EDTF date does not say, in words: its day, or its month; empty for a day and for no date."""
    words = edition.language.interface.dates
    length = len((start or "").partition("/")[0].rstrip("~"))
    return {_MONTH: words.no_day, _YEAR: words.no_month}.get(length, "")


def short_day(edition: Edition, start: str | None) -> str:
    """Day and month of an EDTF date in short, or its month; a question mark where neither is known."""
    length = len((start or "").partition("/")[0].rstrip("~"))
    skeleton = {_DAY: "MMMd", _MONTH: "MMM"}.get(length)
    return format_skeleton(skeleton, first_day(start), locale=edition.locale) if start and skeleton else "?"


def span_words(edition: Edition, days: int) -> str:
    """A number of days, rounded to a unit that is easy to grasp: `7 weeks`, `13 months`, `3 years`."""
    return format_timedelta(timedelta(days=days), threshold=2, locale=edition.locale)


def machine_date(start: str | None) -> str:
    """The date for the `datetime` attribute of HTML's time element; empty where HTML has no form for it."""
    exact = start is not None and len(start) in (_MONTH, _DAY) and not start.endswith("~")
    return start if exact and start else ""


def _interval(locale: Locale, first: str, last: str, style: Style) -> str:
    if len(first.rstrip("~")) == len(last.rstrip("~")) == _DAY:
        return _days(locale, first_day(first), first_day(last))
    return f"{_one(locale, first, style)} – {_one(locale, last, style)}"


def _days(locale: Locale, first: date, last: date) -> str:
    """CLDR's interval of days, with the months spelled out as in every other date."""
    field = "y" if first.year != last.year else "M" if first.month != last.month else "d"
    parts = locale.interval_formats["yMMMd"][field]
    spelled = [part.replace("LLL", "MMM").replace("MMM", "MMMM") for part in parts]
    days = zip((first, last), spelled, strict=True)
    return "".join(format_date(day, pattern, locale=locale) for day, pattern in days)


@lru_cache(maxsize=1 << 14)
def _one(locale: Locale, value: str, style: Style) -> str:
    day, length = first_day(value), len(value.rstrip("~"))
    if length == _DAY:
        pattern = get_date_format(style, locale=locale).pattern
        return format_date(day, pattern.replace("dd", "d"), locale=locale)
    return format_skeleton("yMMMM" if length == _MONTH else "y", day, locale=locale)
