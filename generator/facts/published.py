"""Fact: the day of publication. All evidence is weighed together, before any other date is placed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from generator.facts.draft import Draft, slice_of
from generator.model.article import Span
from generator.model.record import Evidence, MetadataSource
from generator.tagging.almanac import almanac_of
from generator.tagging.article import TaggedArticle
from generator.tagging.lines import Line, head_lines
from generator.tagging.phrase import compile_phrases
from generator.tagging.times import TimeExpression

#: A stamp line is a date with little beside it: at most this many other code points.
STAMP_REST = 45
#: A word of report or speech governs a date that follows within this many code points.
REACH = 110
#: A day right before a verb of speech, or a verb right before a weekday, stands within so many code points.
SPOKEN_NEAR = 30
#: The weekday that dates an English dateline stands in the first so many code points.
OPENING = 900


@dataclass(frozen=True, slots=True)
class _Candidate:
    day: date
    evidence: Evidence


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`published` and its basis: stated in metadata, a stamp or a dateline; else inferred from report dates, from "until
    the 6th day of the invasion" and from dates of speech, of which the latest counts; else null."""
    stated = next((item for item in tagged.article.metadata if item.field == "published"), None)
    if stated:
        draft = draft.with_metadata("published", stated.value[:10], MetadataSource(key=stated.key, text=stated.value))
        return draft.with_value("published_basis", "stated")
    found = next(_stamps(tagged), None) or next(_datelines(tagged), None)
    if found:
        return _with(draft, found.day, "stated", [found.evidence])
    inferred = [*_reports(tagged), *_days_so_far(tagged), *_speech_days(tagged)]
    if not inferred:
        return draft.with_value("published", None).with_value("published_basis", None)
    latest = max(candidate.day for candidate in inferred)
    return _with(draft, latest, "inferred", [item.evidence for item in inferred if item.day == latest])


def _with(draft: Draft, day: date, basis: str, evidence: list[Evidence]) -> Draft:
    return draft.with_value("published", day.isoformat(), evidence).with_value("published_basis", basis)


def _candidate(tagged: TaggedArticle, time: TimeExpression, rule: str, near: date | None = None) -> Iterator[_Candidate]:
    day = almanac_of(tagged.tools.subject, near).day(time)
    if day:
        yield _Candidate(day, slice_of(tagged, time.span, rule))


def _stamps(tagged: TaggedArticle) -> Iterator[_Candidate]:
    """A line of the head that is little more than a full date."""
    for line in head_lines(tagged.plain):
        for time in tagged.times_in(line.span)[:1]:
            rest = len(line.text) - (time.span.end - time.span.start)
            updated = line.text.count(":") > 0 and rest > STAMP_REST
            if time.year is not None and time.month is not None and (rest <= STAMP_REST or (time.stamp and updated)):
                yield from _candidate(tagged, time, "stamp")


def _datelines(tagged: TaggedArticle) -> Iterator[_Candidate]:
    """`CITY, Feb 28 (AGENCY) -` without a year: the weekday on which somebody speaks in the head chooses it."""
    for line in head_lines(tagged.plain):
        days = [time for time in tagged.times_in(line.span) if time.month is not None]
        if _is_dateline(line) and days and days[0].span.start - line.span.start < STAMP_REST:
            for weekday in _weekdays_of_writing(tagged, line.span.start):
                yield from _candidate(tagged, replace(days[0], weekday=weekday), "dateline")


def _is_dateline(line: Line) -> bool:
    opening = line.text.lstrip()[:STAMP_REST]
    return opening[:4].isupper() and "," in opening


def _weekdays_of_writing(tagged: TaggedArticle, start: int) -> list[int]:
    """Bare weekdays of the opening, those right behind a verb of speech first, none of talks that lie ahead."""
    ahead = [mention.clause for mention in tagged.talks if mention.ahead]
    opening = Span(start, start + OPENING)
    times = [time for time in tagged.times_in(opening) if time.month is None and time.weekday is not None]
    said = compile_phrases(tagged.tools.language.speech.verbs)

    def rank(time: TimeExpression) -> tuple[bool, bool]:
        spoken = bool(said.search(tagged.plain, max(start, time.span.start - SPOKEN_NEAR), time.span.start))
        return not spoken, not spoken and any(clause.holds(time.span) for clause in ahead)

    return [time.weekday for time in sorted(times, key=rank) if time.weekday is not None]


def _reports(tagged: TaggedArticle) -> Iterator[_Candidate]:
    """The day of the agency report that the article retells: "dilansir TASS, Selasa (1/3/2022)"."""
    reported = compile_phrases(tagged.tools.language.sources.reported_by)
    yield from _governed(tagged, reported.finditer(tagged.plain), "report-date")


def _speech_days(tagged: TaggedArticle) -> Iterator[_Candidate]:
    """The day on which somebody said something to the press: behind the verb, or right before it."""
    speech = tagged.tools.language.speech
    said = compile_phrases([*speech.verbs, *speech.own])
    matches = list(said.finditer(tagged.plain))
    yield from _governed(tagged, iter(matches), "speech-date")
    for match in matches:
        before = Span(max(0, match.start() - SPOKEN_NEAR), match.start())
        dated = [time for time in tagged.times_in(before) if time.month is not None]
        for time in dated[-1:]:
            if tagged.plain[time.span.end : match.start()].strip(" ,)") == "":
                yield from _candidate(tagged, time, "speech-date")


def _governed(tagged: TaggedArticle, matches: Iterator[re.Match[str]], rule: str) -> Iterator[_Candidate]:
    for match in matches:
        sentence = tagged.article.sentence_at(match.start())
        window = Span(match.end(), min(match.end() + REACH, sentence.end))
        times = [time for time in tagged.times_in(window) if time.weekday is not None or time.month is not None]
        for time in [time for time in times if _close(tagged, match.end(), time)][:1]:
            yield from _candidate(tagged, _dated(tagged, time), rule)


def _dated(tagged: TaggedArticle, time: TimeExpression) -> TimeExpression:
    """A bare weekday with day and month, where the article gives them once for this weekday."""
    if time.month is not None:
        return time
    same = {(other.year, other.month, other.day) for other in tagged.times if other.month and other.weekday == time.weekday}
    if len(same) != 1:
        return time
    year, month, day = next(iter(same))
    return replace(time, year=year, month=month, day=day)


def _close(tagged: TaggedArticle, place: int, time: TimeExpression) -> bool:
    between = tagged.plain[place : time.span.start]
    return not any(mark in between for mark in "“”\";")


def _days_so_far(tagged: TaggedArticle) -> Iterator[_Candidate]:
    """The day of the conflict on which the article is written ("hingga hari keenam invasi", "hari kedua invasi ini"),
    and the day of an event that goes on "ketika berita ini diturunkan"."""
    calendar = tagged.tools.language.calendar
    writing = compile_phrases(calendar.writing)
    for match in writing.finditer(tagged.plain):
        sentence = tagged.article.sentence_at(match.start())
        for time in [time for time in tagged.times if time.month is not None and time.span.end <= sentence.end][-1:]:
            yield from _candidate(tagged, time, "time-of-writing")
    for time in [time for time in tagged.times if time.conflict_day is not None]:
        before, after = tagged.plain[: time.span.start].split()[-1:], tagged.plain[time.span.end :].split()[:1]
        opened = bool(before) and before[0].lower() in calendar.as_of
        closed = bool(after) and after[0].strip(".,").lower() in calendar.now
        if opened or closed:
            yield from _candidate(tagged, time, "day-of-the-conflict")
