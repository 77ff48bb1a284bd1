"""Calendar days: a day with its month, in words or figures, with weekday, year and clock where they stand by it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.patterns.part import Part, either, words
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.times.calendar import calendar_names
from generator.tagging.times.time_expression import TimeExpression

#: Years of two figures belong to this century.
CENTURY = 2000


@dataclass(frozen=True, slots=True)
class _Days:
    """The pattern of a day of the calendar, and where one can begin: at its weekday, its month or its first figure, or
    at brackets in front of it."""

    pattern: re.Pattern[str]
    names: Phrases

    def finditer(self, plain: str) -> Iterator[re.Match[str]]:
        """All days of `plain`, in order and disjoint."""
        opened = [run.start() for some in _OPENED.finditer(plain) for run in _RUN.finditer(plain, *some.span())]
        reached = 0
        for place in sorted({*opened, *self.names.places(plain, 0, len(plain))}):
            if place >= reached and (match := self.pattern.match(plain, place)):
                yield match
                reached = match.end()


_OPENED = re.compile(r"[(\[\d]+")
_RUN = re.compile(r"[(\[]|\d+")


@cache
def _days(language: Language) -> _Days:
    names = calendar_names(language)
    weekday, month = words(names.weekdays), words(names.months)
    zones = "|".join(map(re.escape, language.calendar.zones)) or "(?!)"
    ahead = "|".join(["[,|-]", *(rf"\b{re.escape(word)}\b" for word in language.calendar.before_clock)])
    half = r"(?P<half>[AP]\.?M\b\.?)"
    clock = rf"(?P<clock>\s*(?:{ahead})?\s*\d{{1,2}}[:.]\d{{2}}(?::\d\d)?\s*(?:(?:{zones})\b|{half}))?"
    day, year = rf"(?P<{{0}}>[0-3]?\d)(?:{_ordinal_endings(language)})?", r"(?P<{0}>(?:19|20)\d{{2}})\d?"
    between = "|".join(["[-–]", *(rf"\b{re.escape(word)}\b" for word in language.calendar.ranges)])
    forms = (
        r"(?P<iy>20\d{2})-(?P<im>[01]\d)-(?P<id>[0-3]\d)",
        r"(?P<pa>[0-3]?\d)(?P<dot>[.-])(?P<pb>[01]?\d)(?P=dot)(?P<py>20\d{2})",
        r"(?P<sa>[0-3]\d)(?P<mark>[./])(?P<sb>[01]\d)(?P=mark)(?P<sy>[2-3]\d)(?![.,]?\d)",
        rf"(?:(?P<nf>[0-3]?\d)\s?[-–]\s?)?(?P<na>[0-3]?\d)\s?[/]\s?(?P<nb>[0-3]?\d)(?:\s?/\s?(?:{year.format('ny')}|(?P<nc>[0-3]\d)(?=[)\]])))?",
        rf"(?:(?P<df>[0-3]?\d)\s?(?:{between})\s?)?{day.format('dd')}\s(?P<dm>{month})\b(?:\.?,?\s{year.format('dy')})?",
        rf"(?P<mm>{month})\b\.?\s(?:(?P<mf>[0-3]?\d)\s?(?:{between})\s?)?{day.format('md')}\b(?:,?\s{year.format('my')})?",
    )
    beside = "|".join(map(re.escape, language.calendar.beside_weekday)) or "(?!)"
    lead = rf"(?:\b(?P<weekday>{weekday})(?![\w-])(?:\s(?:{beside}))?\.?[^\S\n]?,?[^\S\n]?)?"
    letters = "".join(sorted({name[0].lower() for name in (*names.weekdays, *names.months)}))
    guard = rf"(?:(?=[\d(\[])|(?:\b|(?<=(?-i:[a-z]))(?=(?-i:[A-Z])))(?=[{letters}]))"
    pattern = re.compile(
        rf"{guard}{lead}(?P<open>[\(\[]{{0,3}})(?<![\d/.,])(?:{'|'.join(forms)})(?![\d/])(?P<close>[\)\]]{{0,3}}){clock}",
        re.IGNORECASE,
    )
    return _Days(pattern, Phrases(Part(rf"(?<!\w)(?:{weekday}|{month})(?!\w)", either((weekday, month)).heads)))


def _ordinal_endings(language: Language) -> str:
    """What ordinal marks put right behind a number ("3rd"), as alternatives."""
    marks = [mark.removeprefix("{number}") for mark in language.numbers.ordinal_marks if mark.startswith("{number}")]
    return "|".join(map(re.escape, marks)) or "(?!)"


def calendar_days(plain: str, language: Language) -> Iterator[TimeExpression]:
    """Days of the calendar that `plain` writes, in order and disjoint."""
    for match in _days(language).finditer(plain):
        time = _calendar_day(match, language)
        if time:
            yield time


def _calendar_day(match: re.Match[str], language: Language) -> TimeExpression | None:
    part = match.groupdict()
    months = calendar_names(language).months
    weekday = calendar_names(language).weekdays.get((part["weekday"] or "").lower())
    year = next((int(part[key]) for key in ("iy", "ny", "dy", "my", "py") if part[key]), None)
    if part["nc"]:
        year = CENTURY + int(part["nc"])
    if part["na"]:
        if year is None and weekday is None and not part["open"]:
            return None
        month, day = _numeric(int(part["na"]), int(part["nb"]), language, bool(part["half"]))
        if year is None and month != int(part["nb"]) and language.calendar.strict_order:
            return None
        rule = "numeric-day"
    elif part["pa"]:
        month, day, rule = int(part["pb"]), int(part["pa"]), "numeric-day"
    elif part["sa"]:
        month, day = _numeric(int(part["sa"]), int(part["sb"]), language, bool(part["half"]))
        year, rule = CENTURY + int(part["sy"]), "numeric-day"
    elif part["iy"]:
        month, day, rule = int(part["im"]), int(part["id"]), "iso-day"
    else:
        month = months[(part["dm"] or part["mm"]).lower()]
        day, rule = int(part["dd"] or part["md"]), "named-day"
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    start, end = match.span()
    if part["open"] and not part["weekday"]:
        start += len(part["open"])
        end -= len(part["close"]) if not part["clock"] else 0
    first = next((int(part[key]) for key in ("nf", "df", "mf") if part[key]), None)
    span, stamp = Span(start, end), bool(part["clock"])
    return TimeExpression(
        span, rule, year, month, day, weekday, None, None, stamp, first if (first or 99) < day else None
    )


def _numeric(first: int, second: int, language: Language, twelve_hours: bool) -> tuple[int, int]:
    """Month and day of `first/second`: in the language's order, beside a clock of twelve hours (AM, PM) in the order
    that goes with it, unless only the other order is a date."""
    calendar = language.calendar
    order = (calendar.order_beside_am if twelve_hours else None) or calendar.order
    day_first = order == "day-month"
    if (second > 12) if day_first else (first > 12):
        day_first = not day_first
    return (second, first) if day_first else (first, second)
