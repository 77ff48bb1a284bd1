"""Relative days: yesterday, a bare weekday, the fifth day of the war."""

import re
from collections.abc import Iterator
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.patterns.numbers import figures, number_reader
from generator.tagging.patterns.part import FIGURE, Part, either, fold, words
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.times.calendar import calendar_names
from generator.tagging.times.time_expression import TimeExpression

#: What says of a weekday that it is the last or the next one stands within so many code points of it.
BESIDE = 10
#: Names of weekdays with so many letters or fewer are too short to stand alone.
MARK = 3
WEEK = 7
_FIGURE = re.compile(r"\d[.,]\d{3}|\d+")


@cache
def _relative_days_of(language: Language) -> Phrases:
    names = [name for name in calendar_names(language).weekdays if len(name) > MARK]
    days = words([*(name.capitalize() for name in names), *(name.upper() for name in names)])
    relative = compile_phrases(language.calendar.relative).part
    either_of = rf"(?P<word>{relative})|\b(?P<weekday>(?-i:{days}))\b(?: (?P<beside>{relative}))?"
    return Phrases(Part(either_of, either((relative, days)).heads))


def relative_days(plain: str, language: Language) -> Iterator[TimeExpression]:
    """Days counted from that of publication, and weekdays, alone or with a word that says on which side of it they are
    ("Senin kemarin")."""
    weekdays, calendar = calendar_names(language).weekdays, language.calendar
    for match in _relative_days_of(language).finditer(plain):
        span = Span(*match.span())
        if match["weekday"]:
            week = compile_phrases(calendar.weeks).match(plain, span.end + 1)
            weeks = calendar.weeks[_folded(week.group())] if week else None
            beside = _words_beside(plain, span) if not week else frozenset()
            last, coming = (bool(beside & set(words)) for words in (calendar.last_weekday, calendar.next_weekday))
            days = calendar.relative[_folded(match["beside"])] if match["beside"] else 0
            day = weekdays[match["weekday"].lower()]
            last, coming = last or days < 0, coming or days > 0
            yield TimeExpression(span, "weekday", weekday=day, last=last, coming=coming, weeks=weeks)
        else:
            yield TimeExpression(span, "relative-day", offset=calendar.relative[_folded(match["word"])])


def _folded(words: str) -> str:
    return " ".join(fold(words).split())


def _words_beside(plain: str, weekday: Span) -> frozenset[str]:
    before, behind = (
        plain[: weekday.start][-BESIDE:].split()[-1:],
        plain[weekday.end : weekday.end + BESIDE].split()[:1],
    )
    return frozenset(fold(word.strip(".,;")) for word in (*before, *behind))


@cache
def _conflict_pattern(language: Language, nouns: tuple[str, ...]) -> Phrases:
    reader = number_reader(language)
    grouped = Part(r"\d[.,]\d{3}", frozenset({FIGURE}))
    slots = {"number": either((grouped, figures(1, 4), reader.cardinal)), "ordinal": reader.ordinal}
    noun, day = compile_phrases(nouns), compile_phrases(language.calendar.war_day, slots).part
    behind = compile_phrases(language.calendar.war_day_behind, slots).pattern
    front = rf"(?P<day>{day})(?:\s+[\w-]+){{0,2}}?\s+(?:{noun.pattern})"
    back = rf"(?:{noun.pattern})(?:[:,]?\s+[\w'’-]+){{0,3}}?[:,]?\s+(?P<last>{behind})"
    alone = rf"(?:{noun.pattern})(?:\s+[\w'’-]+){{0,2}}?\s*[:,|]\s+(?P<title>{day})(?=\s*(?:[|:.,–—\n]|$))"
    return Phrases(Part(rf"(?:{front}|{back}|{alone})", day.heads | noun.part.heads))


def conflict_days(plain: str, language: Language, nouns: tuple[str, ...]) -> Iterator[TimeExpression]:
    """Days counted from the first one of the conflict that `nouns` are words for."""
    reader = number_reader(language)
    for match in _conflict_pattern(language, nouns).finditer(plain):
        said = match["day"] or match["last"] or match["title"]
        number = reader.value(figure.group()) if (figure := _FIGURE.search(said)) else reader.find(said)
        if number:
            start = match.start() if match["day"] else match.end() - len(" ".join(said.split()[-2:]))
            yield TimeExpression(Span(start, match.end()), "day-of-the-conflict", conflict_day=number)


def spans_of_time(plain: str, language: Language) -> Iterator[TimeExpression]:
    """Months counted from that of publication, and days and weeks counted from the event."""
    calendar, reader = language.calendar, number_reader(language)
    for match in compile_phrases(calendar.relative_months).finditer(plain):
        months = calendar.relative_months[_folded(match.group())]
        yield TimeExpression(Span(*match.span()), "relative-month", months=months)
    for match in _earlier(language).finditer(plain):
        words = fold(match.group()).split()
        if words[-1] in language.talks.before and not _ends(language).match(plain, match.end()):
            continue
        unit = next(days for word in words if (days := calendar.units.get(word)))
        number = reader.find(match["number"]) if match["number"] else 1
        yield TimeExpression(Span(*match.span()), "before-the-event", since_event=-unit * (number or 1))
    for match in _weeks_ago(language).finditer(plain):
        words = fold(match.group()).split()
        weeks = [days for word in words if (days := calendar.units.get(word, 0)) >= WEEK]
        figure = next((int(word) for word in words if word.isdigit()), None) or reader.find(match.group()) or 1
        if weeks:
            yield TimeExpression(Span(*match.span()), "weeks-ago", weeks_ago=figure * weeks[0])


@cache
def _ends(language: Language) -> re.Pattern[str]:
    """What can stand behind "a week before" where this is all: a mark, the end, or a place."""
    at = "|".join(map(re.escape, language.venue.at))
    return re.compile(rf"\s*(?:[^\w\s]|$|\n)|\s+(?:{at})\s")


@cache
def _weeks_ago(language: Language) -> Phrases:
    number = either((figures(1, 2), number_reader(language).cardinal))
    return compile_phrases(language.calendar.weeks_ago, {"number": number, "unit": words(language.calendar.units)})


@cache
def _earlier(language: Language) -> Phrases:
    reader, calendar = number_reader(language), language.calendar
    number = either((figures(1, 2), reader.cardinal))
    slots = {"number": Part(rf"(?P<number>{number})", number.heads), "unit": words(calendar.units)}
    return compile_phrases(calendar.before_the_event, slots)
