"""Closing stamps: what the last lines of an article say of the day on which it came out."""

import re
from collections.abc import Iterator

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.stamps import STAMP_REST, is_photo
from generator.tagging.days.years import with_year_of_talks
from generator.tagging.lines import RUNNING_TEXT, Line, tail_lines
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.times.time_expression import TimeExpression

#: Words that say a date and nothing else have at most so many other code points.
BARE = 2
#: A place and what joins it to its day are at most so many words.
SIGNED = 4
#: A paper signs in one of so many last lines.
CLOSING = 2
#: What parts the pieces of a line: bars, dashes, and the end of a sentence.
_PARTED = re.compile(r"\s*[|•·]\s*|\s+[—–]\s+|(?<=[.!?])\s+(?=[A-Z©])")
#: What may stand behind a day: nothing, or a clock with a word in front of it and a zone behind it.
_CLOCK = re.compile(r"[ .)]*|,?(?:\s\w+)?\s\d{1,2}[.:]\d\d(?:\s[A-Z]{2,4})?[ .)]*")
#: What opens a piece of a line.
_OPENED = re.compile(r"[(\[\s]+")


def closing_stamps(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    """A piece of the last lines that is a date and nothing else, one with its clock, one behind a word for publication
    ("Posted Monday, June 2, 2025", "Copyright X 2 Juni 2025") or behind the place where it was written; talks at a
    place of the opening choose the year of one without ("Updated 2 June")."""
    lines = tail_lines(tagged.plain)
    for line in lines:
        for time in tagged.times_in(line.span):
            dated = time if time.year or time.weekday is not None else with_year_of_talks(tagged, time)
            if time.day is not None and _says_day(tagged, line, dated, line in lines[-CLOSING:]):
                yield dated


def _piece(tagged: TaggedArticle, line: Line, time: TimeExpression) -> Span:
    """The piece of a line in which a day stands."""
    start, end = line.span
    for match in _PARTED.finditer(tagged.plain, start, end):
        if match.end() <= time.span.start:
            start = match.end()
        elif match.start() >= time.span.end:
            return Span(start, match.start())
    return Span(start, end)


def _says_day(tagged: TaggedArticle, line: Line, time: TimeExpression, closing: bool) -> bool:
    """Whether a piece of a line is little more than the day of publication, with its year or the weekday that decides
    it; in a `closing` line names may stand in front of it."""
    piece = _piece(tagged, line, time)
    front, behind = tagged.plain[piece.start : time.span.start], tagged.plain[time.span.end : piece.end]
    rest = len(front) + len(behind)
    if rest <= BARE:
        return time.year is not None or time.weekday is not None
    if time.year is None or rest > 2 * STAMP_REST or is_photo(tagged, piece):
        return False
    if rest <= STAMP_REST // 2 and time.stamp:
        return True
    opened = _OPENED.match(tagged.plain, piece.start, time.span.start)
    before = Span(opened.end() if opened else piece.start, time.span.start)
    short = closing and len(line.text) <= RUNNING_TEXT
    alone = time.stamp or _CLOCK.fullmatch(behind) is not None
    return _behind_posted(tagged, before) or (rest <= STAMP_REST and alone and _signed(tagged, before, short))


def _behind_posted(tagged: TaggedArticle, front: Span) -> bool:
    """Whether what stands in front of a day is a word for publication, with names beside it at most."""
    language = tagged.tools.language
    posted = compile_phrases(language.sources.posted).match(tagged.plain, *front)
    words = tagged.plain[posted.end() : front.end].split() if posted else []
    return posted is not None and all(not word[0].islower() or word in language.calendar.before_day for word in words)


def _signed(tagged: TaggedArticle, front: Span, named: bool) -> bool:
    """Whether what stands in front of a day is the place where it was written ("Kyiv, Sunday 11 May"), or where names
    will do, the paper ("Harbour Post, 11 May 2025")."""
    words = tagged.plain[front.start : front.end].split()
    names = 0 < len(words) <= SIGNED and not any(word[0].islower() for word in words)
    return names and (named or bool(tagged.tags_in(front, "place")))
