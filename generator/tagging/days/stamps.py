"""Stamps: lines in the head of an article that are little more than the day on which it came out."""

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.years import with_year_of_talks
from generator.tagging.lines import RUNNING_TEXT, Line, lines_of
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.times.time_expression import TimeExpression

#: A stamp line is a date with little beside it: at most this many other code points.
STAMP_REST = 45
#: Below the head a stamp with its clock has at most so many, and stands in one of so many lines.
CLOCK_REST, BELOW = 16, 6
#: What parts the pieces of a line of the head.
BARS = "|•·"
#: A clock right behind a day.
_BEHIND = re.compile(r",?\s\d{1,2}[.:]\d{2}\b")
_CLOCK = re.compile(r"\b\d{1,2}[.:]\d{2}\b(?![./]\d)")


def stamps(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    """A line of the head that is little more than a full date; a day of revision comes last. Below the head, in front
    of the second line of running text, only a day with its clock and next to nothing else is one."""
    found = [time for line in tagged.head if (time := _stamp(tagged, line, STAMP_REST))]
    below = islice(lines_of(tagged.plain[tagged.head[-1].span.end :]), BELOW) if tagged.head else ()
    short = takewhile(lambda line: len(line.text) <= RUNNING_TEXT, below)
    shift = tagged.head[-1].span.end if tagged.head else 0
    later = [Line(Span(line.span.start + shift, line.span.end + shift), line.text) for line in short]
    found += [time for line in later if (time := _stamp(tagged, line, CLOCK_REST)) and _CLOCK.search(line.text)]
    revised = compile_phrases(tagged.tools.language.sources.revised)
    yield from sorted(
        found, key=lambda time: bool(revised.search(tagged.plain, _line_start(tagged, time), time.span.start))
    )


def _line_start(tagged: TaggedArticle, time: TimeExpression) -> int:
    return tagged.plain.rfind("\n", 0, time.span.start) + 1


def _stamp(tagged: TaggedArticle, line: Line, most: int) -> TimeExpression | None:
    """The first day of a line, with its month and year, beside which the piece of the line with it says little; where
    it is all that the piece says, its weekday does for the year, and where its clock stands behind it ("17 FEB, 21:32")
    talks at a place of the opening."""
    time = next(iter(tagged.times_in(line.span)), None)
    if time is None or time.month is None:
        return None
    start = max([line.span.start, *(tagged.plain.rfind(bar, line.span.start, time.span.start) + 1 for bar in BARS)])
    ends = (tagged.plain.find(bar, time.span.end, line.span.end) for bar in BARS)
    end = min([line.span.end, *(place for place in ends if place >= 0)])
    rest = len(tagged.plain[start : time.span.start].strip() + tagged.plain[time.span.end : end].strip())
    if not says_year(tagged, time) and (rest or time.weekday is None):
        time = with_year_of_talks(tagged, time)
        if time.year is None or not _BEHIND.match(tagged.plain, time.span.end, end):
            return None
    short = rest <= most or (time.stamp and ":" in line.text)
    return time if short and not is_photo(tagged, Span(start, end)) else None


def is_photo(tagged: TaggedArticle, piece: Span) -> bool:
    """Whether a piece of a line speaks of a picture, whose day is not that of the article."""
    return compile_phrases(tagged.tools.language.sources.photo).search(tagged.plain, *piece) is not None


def says_year(tagged: TaggedArticle, time: TimeExpression) -> bool:
    """Whether a day tells its year itself, and has it not from elsewhere."""
    said = tagged.plain[time.span.start : time.span.end]
    return (
        time.year is not None and time.rule != "month" and f"{time.year % 100:02}" in said.replace(str(time.day), "", 1)
    )
