"""Lengths: how many days talks went on, as the opening of an article counts them, and from which day to which."""

from collections.abc import Iterator
from datetime import date, timedelta

from generator.facts.draft import Draft
from generator.facts.event_day.opening import OPENING, opened
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.event_days.opening import opening_of
from generator.tagging.days.event_days.told import told_days
from generator.tagging.days.spoken_days import spoken
from generator.tagging.patterns.numbers import number_reader
from generator.tagging.patterns.part import Part
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.times.resolve import Almanac
from generator.tagging.times.time_expression import TimeExpression

#: A round of talks lasts at most so many days.
LONGEST = 10
#: Talks opened at most so many days before the last one that is told of.
FEW = timedelta(days=3)
#: Words on the day of the talks stand within so many code points of it.
REACH = 40
#: How long talks took stands within so many code points in front of their name.
BESIDE = 20
#: A number that stands alone, and what closes it.
ALONE, CLOSING = ("{ordinal}",), tuple(",.;")


def counted_days(
    tagged: TaggedArticle, draft: Draft, almanac: Almanac, day: date, time: TimeExpression
) -> tuple[date, date, Span] | None:
    """The first and the last day of talks for which `time` gives `day`, and where the sentence of the day or one of the
    opening counts them. Talks that are over in the sentence of the day ended on it."""
    own, opening = tagged.article.sentence_at(time.span.start), opening_of(tagged, draft.focus.begins)
    first_few = (span for span, number in opening.order.items() if number - opening.first <= OPENING)
    ended = _over(tagged, own) and not opened(tagged, time)
    for words in dict.fromkeys((own, *first_few, *_long_talks(draft))):
        length = _length(tagged, words, ended)
        if found := length or (words in opening.order and _later_day(tagged, words)):
            days, span = found
            onwards = bool(length) and _from_the_first(tagged, draft)
            more = timedelta(days=days - 1)
            last = _over(tagged, own) and not opened(tagged, time)
            first = day - more if last else _first_of(tagged, almanac, (day, time), more, onwards)
            return first, first + more, span
    return None


def _long_talks(draft: Draft) -> Iterator[Span]:
    """Where talks that were held are named, with the words right in front of them ("the two days of meetings")."""
    for mention in draft.focus.main:
        if not (draft.focus.ahead or mention.past or mention.ahead):
            yield Span(max(mention.sentence.start, mention.span.start - BESIDE), mention.span.end)


def _first_of(
    tagged: TaggedArticle, almanac: Almanac, one: tuple[date, TimeExpression], more: timedelta, onwards: bool
) -> date:
    """The first day of talks of which `one` is the first or the last, and the other one so many days `more` away: the
    first if it is told that they opened on it; where its sentence, or else the text, tells only one of the two that the
    other can be, that one decides, else whether they are counted `onwards`."""
    day, time = one
    own = tagged.article.sentence_at(time.span.start)
    told = [told for told in told_days(tagged, almanac) if not (told.time.stamp or spoken(tagged, told.time))]
    for days in ({one.day for one in told if own.holds(one.time.span)}, {one.day for one in told}):
        before, behind = day - more in days, day + more in days
        if before != behind:
            onwards = behind
            break
    return day if onwards or opened(tagged, time) else day - more


def _from_the_first(tagged: TaggedArticle, draft: Draft) -> bool:
    """Whether the talks lie ahead, or the first words on them say that they opened."""
    words = compile_phrases(tagged.tools.language.talks.opened)
    first = [mention.sentence for mention in draft.focus.main[:1] if not mention.past]
    return draft.focus.ahead or any(words.search(tagged.plain, *sentence) for sentence in first)


def _length(tagged: TaggedArticle, sentence: Span, ended: bool) -> tuple[int, Span] | None:
    """For how many days talks went on that a sentence tells of or says are over, and where it says so; of talks that
    have `ended` on the day that is told, any few days."""
    language = tagged.tools.language
    number = number_reader(language)
    lengths = compile_phrases(language.calendar.lengths, {"number": rf"\d{{1,2}}|{number.cardinal}"})
    length = lengths.search(tagged.plain, sentence.start, sentence.end)
    days = number.find(length.group()) if length else None
    right = days and ((1 < days <= LONGEST and _of_talks(tagged, sentence)) or (ended and 1 < days <= FEW.days))
    return (days, Span(*length.span())) if length and days and right else None


def _later_day(tagged: TaggedArticle, sentence: Span) -> tuple[int, Span] | None:
    """Which day of the talks a sentence on them tells of as gone ("Two hours on the second day, and it is over"): the
    last one that it counts ("six hours on the first day and two on the second")."""
    counted = any(time.conflict_day is not None for time in tagged.times_in(sentence))
    if counted or any(mention.ahead for mention in tagged.talks_in(sentence)):
        return None
    told = [one for one in _counted(tagged, sentence) if _of_talks(tagged, _around(sentence, one[1]))]
    return next((one for one in reversed(told) if 1 < one[0] <= FEW.days), None)


def _counted(tagged: TaggedArticle, sentence: Span) -> Iterator[tuple[int, Span]]:
    """The days that a sentence counts, and a number that stands alone shortly behind the first one."""
    language, reader = tagged.tools.language, number_reader(tagged.tools.language)
    slots: dict[str, str | Part] = {"number": rf"\d|{reader.cardinal}", "ordinal": reader.ordinal}
    for told in compile_phrases(language.calendar.war_day, slots).finditer(tagged.plain, *sentence):
        number = reader.find(told.group()) or 0
        yield number, Span(*told.span())
        if number == 1:
            behind = Span(told.end(), min(sentence.end, told.end() + REACH))
            alone = compile_phrases(ALONE, slots).finditer(tagged.plain, *behind)
            yield from (
                (reader.find(one.group()) or 0, Span(*one.span()))
                for one in alone
                if tagged.plain[one.end() : one.end() + 1] in CLOSING
            )


def _around(sentence: Span, told: Span) -> Span:
    return Span(max(sentence.start, told.start - REACH), min(sentence.end, told.end + REACH))


def _of_talks(tagged: TaggedArticle, sentence: Span) -> bool:
    """Whether a sentence tells of talks, or says that something is over."""
    talks = tagged.tools.language.talks
    told = compile_together(talks.after, talks.held).search(tagged.plain, *sentence)
    return bool(told) or _over(tagged, sentence) or any(not mention.past for mention in tagged.talks_in(sentence))


def _over(tagged: TaggedArticle, sentence: Span) -> bool:
    """Whether a sentence says that something is over."""
    return bool(compile_phrases(tagged.tools.language.talks.ended).search(tagged.plain, *sentence))
