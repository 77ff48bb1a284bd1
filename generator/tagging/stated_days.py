"""Stated days of writing: stamps and datelines in the head of an article."""

from collections.abc import Iterator

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.lines import Line
from generator.tagging.phrase import compile_phrases
from generator.tagging.time_expression import TimeExpression

#: A stamp line is a date with little beside it: at most this many other code points.
STAMP_REST = 45
#: A verb of speech right before a weekday stands within so many code points of it.
SPOKEN_NEAR = 30
#: The weekday that dates an English dateline stands in the first so many code points.
OPENING = 900


def stamps(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    """A line of the head that is little more than a full date."""
    for line in tagged.head:
        for time in tagged.times_in(line.span)[:1]:
            rest = len(line.text) - (time.span.end - time.span.start)
            updated = line.text.count(":") > 0 and rest > STAMP_REST
            if time.year is not None and time.month is not None and (rest <= STAMP_REST or (time.stamp and updated)):
                yield time


def datelines(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    """`CITY, Feb 28 (AGENCY) -` without a year: the weekday on which somebody speaks in the head chooses it."""
    for line in tagged.head:
        days = [time for time in tagged.times_in(line.span) if time.month is not None]
        if _is_dateline(line) and days and days[0].span.start - line.span.start < STAMP_REST:
            for weekday in _weekdays_of_writing(tagged, line.span.start):
                yield days[0]._replace(weekday=weekday)


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
