"""Days of writing that an article lets infer: of the report it retells, of speech, of the conflict so far."""

import re
from collections.abc import Iterator
from itertools import islice

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.almanac import almanac_of
from generator.tagging.days.news_days import planned
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.times.time_expression import TimeExpression

#: A word of report or speech governs a date that follows within this many code points.
REACH = 110
#: A day right before a verb of speech ends within so many code points of it.
SPOKEN_NEAR = 30
#: The word beside a day stands within so many code points of it.
BESIDE = 40
#: The opening is so many sentences, with headline and stamp.
OPENING = 6
#: Between a weekday and the day of the conflict that explains it stand at most so many words.
FEW = 4
#: A line of the head that says a day of the conflict has at most so many other code points.
ALONE = 15


def report_days(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    """The day of the agency report that the article retells: "dilansir TASS, Selasa (1/3/2022)"."""
    reported = compile_phrases(tagged.tools.language.sources.reported_by)
    yield from _governed(tagged, reported.finditer(tagged.plain))


def speech_days(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    """The day on which somebody said something to the press: behind the verb, or right before it."""
    speech = tagged.tools.language.speech
    said = compile_together(speech.verbs, speech.own)
    matches = [match for match in said.finditer(tagged.plain) if not tagged.tags_touching(Span(*match.span()))]
    yield from _governed(tagged, iter(matches))
    for match in matches:
        before = Span(max(0, match.start() - SPOKEN_NEAR), match.start())
        dated = [time for time in tagged.times_in(before) if time.month is not None]
        for time in dated[-1:]:
            close = tagged.plain[time.span.end : match.start()].strip(" ,)") == ""
            if close and time.first_day is None and not planned(tagged, time):
                yield time


def _governed(tagged: TaggedArticle, matches: Iterator[re.Match[str]]) -> Iterator[TimeExpression]:
    for match in matches:
        sentence = tagged.article.sentence_at(match.start())
        window = Span(match.end(), min(match.end() + REACH, sentence.end))
        times = [time for time in tagged.times_in(window) if time.weekday is not None or time.month is not None]
        for time in [time for time in times if _close(tagged, match.end(), time)][:1]:
            if time.first_day is None and _belongs(tagged, match.end(), time):
                yield _dated(tagged, time)


def _belongs(tagged: TaggedArticle, place: int, time: TimeExpression) -> bool:
    """Whether a full date is that of the speech in front of it, and not of something that is spoken of ("said that the
    attack Wednesday (9/3) ..."): a mark, the verb itself, a name or a
    word for days stands right before it."""
    words = tagged.plain[place : time.span.start].split()[-1:]
    if time.month is None or not words:
        return True
    word = words[0]
    return not word[-1].isalnum() or not word.islower() or word in _before_day(tagged)


def _before_day(tagged: TaggedArticle) -> tuple[str, ...]:
    return tagged.tools.language.calendar.before_day


def _dated(tagged: TaggedArticle, time: TimeExpression) -> TimeExpression:
    """A bare weekday with day and month, where the article gives them once for this weekday."""
    if time.month is not None:
        return time
    same = {
        (other.year, other.month, other.day) for other in tagged.times if other.month and other.weekday == time.weekday
    }
    if len(same) != 1:
        return time
    year, month, day = next(iter(same))
    return time._replace(year=year, month=month, day=day)


def _close(tagged: TaggedArticle, place: int, time: TimeExpression) -> bool:
    between = tagged.plain[place : time.span.start]
    return not any(mark in between for mark in '“”";')


def days_so_far(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    """The day of the conflict on which the article is written ("hingga hari keenam invasi", "hari kedua invasi ini"),
    and the day of an event that goes on "ketika berita ini diturunkan"."""
    calendar = tagged.tools.language.calendar
    writing = compile_phrases(calendar.writing)
    for match in writing.finditer(tagged.plain):
        sentence = tagged.article.sentence_at(match.start())
        dated = (time for time in reversed(tagged.times_in(Span(0, sentence.end))) if time.month is not None)
        yield from islice(dated, 1)
    yield from _until(tagged)
    for time in [time for time in tagged.times if time.conflict_day is not None]:
        start, end = time.span.start, time.span.end
        before = tagged.plain[max(0, start - BESIDE) : start].split()[-1:]
        after = tagged.plain[end : end + BESIDE].split()[:1]
        opened = bool(before) and before[0].lower() in calendar.as_of
        closed = bool(after) and after[0].strip(".,").lower() in calendar.now
        if opened or closed or _of_the_weekday(tagged, time) or _alone(tagged, time):
            yield time


def _until(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    """A full date up to which something is told ("Hingga Kamis (29/5/2025) siang ..."), behind the opening with its
    year."""
    for number, sentence in enumerate(tagged.article.sentences):
        for time in tagged.times_in(sentence):
            if number >= OPENING and (time.year is None or tagged.quoted(time.span) or planned(tagged, time)):
                continue
            before = tagged.plain[max(0, time.span.start - BESIDE) : time.span.start].lower().split()[-1:]
            if time.month and time.weekday is not None and set(before) & set(tagged.tools.language.calendar.as_of):
                yield time


def _alone(tagged: TaggedArticle, time: TimeExpression) -> bool:
    """Whether a day of the conflict is all that a line of the head says, or what is known of it."""
    length = time.span.end - time.span.start
    known = compile_phrases(tagged.tools.language.calendar.so_far)
    lines = (line for line in tagged.head if line.span.holds(time.span))
    return any(len(line.text) - length <= ALONE or known.search(tagged.plain, *line.span) for line in lines)


def _of_the_weekday(tagged: TaggedArticle, time: TimeExpression) -> bool:
    """Whether a day of the conflict explains the weekday before it ("said on Saturday, the 17th day of the war")."""
    almanac = almanac_of(tagged.tools.subject)
    day = almanac.day(time)
    near = tagged.times_in(Span(max(0, time.span.start - BESIDE), time.span.start))
    weekdays = [other for other in near if other.weekday is not None and other.month is None]
    return bool(day and weekdays and weekdays[-1].weekday == day.weekday() and _joined(tagged, weekdays[-1], time))


def _joined(tagged: TaggedArticle, weekday: TimeExpression, time: TimeExpression) -> bool:
    return len(tagged.plain[weekday.span.end : time.span.start].split()) <= FEW
