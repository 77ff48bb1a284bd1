"""Round days: the days, intervals and months that stand by a mention of talks as its own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.bounds import bounds_of
from generator.tagging.days.listed_days import are_joined
from generator.tagging.days.news_distance import days_after
from generator.tagging.days.own_day import owned
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.times.edtf import edtf
from generator.tagging.times.resolve import Almanac
from generator.tagging.times.time_expression import TimeExpression

#: The day of a round stands at most so many code points before the end of its mention, or behind it.
BEFORE, BEHIND = 80, 90
#: A day at the head of a sentence, so many code points from its start, is that of a verb so many behind it.
OPENS, OPENING = 14, 160
#: A verb of speech in front of its weekday stands within so many code points of it.
SPOKEN = 20
#: Between a day, a count of days behind it and the talks from which it counts stand at most so many code points.
CLOSE = 5
#: "Since" stands within so many code points in front of its day ("since the war began in February").
SINCE = 45
PAIR = 2
#: What stands before a dash tells of something else.
DASH = r"\s[-–—]+\s|—"


@dataclass(frozen=True, slots=True)
class RoundDay:
    """A time that can be that of a round: its `day` as EDTF, and all days that it may mean (a bare weekday beside talks
    that lie ahead looks ahead, and may yet be the last one)."""

    time: TimeExpression
    day: str
    meant: frozenset[str]


def days_of_round(tagged: TaggedArticle, mention: TalksMention, almanac: Almanac, forward: bool) -> Iterator[RoundDay]:
    """The times that can be those of the talks mentioned, which lie ahead (`forward`) or not; the likeliest first."""
    yield from _counted_back(tagged, mention, almanac)
    for time in sorted(tagged.times_in(mention.clause), key=lambda time: nearness(mention, time.span)):
        if not _beside(tagged, mention, time) or not (time.placed or forward or _is_past(tagged, mention, time)):
            continue
        if forward and not time.placed and _of_speech(tagged, mention, time):
            continue
        if bounds := bounds_of(tagged, mention.clause, time):
            first, last = (edtf(almanac, one, forward) for one in bounds)
            if forward and first and last and time == bounds[0]:
                yield RoundDay(time, f"{first}/{last}", frozenset({first, last}))
            continue
        ways = {True, False} if not time.placed else {forward}
        meant = frozenset(day for way in ways if (day := edtf(almanac, time, way)))
        if day := edtf(almanac, time, forward):
            yield RoundDay(time, day, meant)


def _counted_back(tagged: TaggedArticle, mention: TalksMention, almanac: Almanac) -> Iterator[RoundDay]:
    """The day so many days before another one that is told right in front ("on May 25, nine days after the round")."""
    for counted, days in days_after(tagged, Span(mention.clause.start, mention.span.start)):
        front = [time for time in tagged.times_in(Span(mention.clause.start, counted.start)) if time.day]
        if front and counted.start - front[-1].span.end <= CLOSE and mention.span.start - counted.end <= CLOSE:
            time = front[-1]._replace(span=Span(front[-1].span.start, counted.end), shift=-days, first_day=None)
            if day := edtf(almanac, time):
                yield RoundDay(time, day, frozenset({day}))


def nearness(mention: TalksMention, span: Span) -> tuple[bool, int]:
    """What stands behind a mention comes before what stands in front of it, and the nearest first."""
    behind = span.start >= mention.span.end
    return not behind, span.start - mention.span.end if behind else mention.span.start - span.end


def _of_speech(tagged: TaggedArticle, mention: TalksMention, time: TimeExpression) -> bool:
    """Whether a bare weekday or "today" in front of talks that lie ahead is that on which somebody told of them: by a
    verb of speech, or where nothing in front of the day looks ahead to noun and day ("will return on Thursday for
    another session")."""
    if time.span.start > mention.span.start:
        return False
    language = tagged.tools.language
    said = compile_together(language.speech.verbs, language.speech.own)
    near = Span(max(mention.sentence.start, time.span.start - SPOKEN), mention.span.start)
    ahead = compile_phrases(language.talks.ahead).search(tagged.plain, mention.clause.start, time.span.start)
    return bool(said.search(tagged.plain, *near)) or (mention.named and not ahead)


def joined(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether the times behind a mention, or else in front of it, are several and joined: days of several rounds."""
    told = [time for time in tagged.times_in(mention.clause) if time.month or time.months is not None]
    behind = [time for time in told if time.span.start > mention.span.end]
    times = behind or [time for time in told if time.span.end < mention.span.start]
    return len(times) >= PAIR and all(are_joined(tagged, first, second) for first, second in pairwise(times))


def _beside(tagged: TaggedArticle, mention: TalksMention, time: TimeExpression) -> bool:
    """Whether a day stands near enough to a mention to be its day: behind it rather than in front, and not as that of
    something else which came before ("the first meeting since the quarrel on 28 February")."""
    language, span = tagged.tools.language, time.span
    after, said = compile_phrases(language.talks.after), compile_together(language.speech.verbs, language.speech.own)
    called = compile_phrases(language.talks.calls)
    if span.start < mention.span.start:
        between = tagged.plain[span.end : mention.span.start]
        if mention.ahead and not mention.named:
            between = " ".join(between.split()[:-1])
        opens = not mention.named and span.start - mention.sentence.start <= OPENS
        apart = said.search(between) or called.search(between) or compile_phrases(language.talks.apart).search(between)
        earlier = None if opens else compile_phrases(language.talks.before).search(between)
        apart_or_since = apart or earlier or re.search(DASH, between) or _since(tagged, span, between)
        near = mention.span.end - span.start <= (OPENING if opens else BEFORE)
        return near and not (apart_or_since or mention.offered)
    between = tagged.plain[mention.span.end : span.start]
    return (
        not (_first_since(tagged, mention) or after.search(between) or called.search(between))
        and not _of_the_conflict(tagged, Span(mention.span.end, span.start))
        and len(between) <= BEHIND
    )


def _of_the_conflict(tagged: TaggedArticle, between: Span) -> bool:
    """Whether what stands between talks and a time goes on about the conflict ("to end the war that began in")."""
    language = tagged.tools.language
    named = compile_phrases(tagged.tools.conflict_nouns).search(tagged.plain, *between)
    told = compile_together(language.talks.relatives, language.talks.begun)
    return named is not None and told.search(tagged.plain, named.end(), between.end) is not None


def _first_since(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether the words of a mention end in "since": what follows came before ("the first talks in person since")."""
    since = compile_phrases(tagged.tools.language.talks.since).finditer(tagged.plain, *mention.span)
    return any(match.end() == mention.span.end for match in since)


def _since(tagged: TaggedArticle, day: Span, behind: str) -> bool:
    """Whether a day is only the one since which something is so, and not the one when talks were held ("since July,
    when they met")."""
    talks, start = tagged.tools.language.talks, tagged.article.sentence_at(day.start).start
    words = compile_phrases(talks.since).finditer(tagged.plain, max(start, day.start - SINCE), day.start)
    told = compile_phrases(talks.when).match(behind.lstrip(", "))
    return any("," not in tagged.plain[match.end() : day.start] for match in words) and not told


def _is_past(tagged: TaggedArticle, mention: TalksMention, time: TimeExpression) -> bool:
    """Whether a bare weekday is that of an earlier round: one that is numbered, or one "last Thursday"."""
    if mention.number is not None:
        return time.weekday is not None
    return owned(tagged, mention, time)
