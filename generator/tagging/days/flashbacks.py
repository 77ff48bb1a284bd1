"""Flashbacks: sentences that tell only of what was before the event that an article is about."""

from dataclasses import replace
from datetime import date, timedelta

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.meetings.enumerations import counting_rounds
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.remembered import remembered
from generator.tagging.times.edtf import edtf
from generator.tagging.times.resolve import Almanac
from generator.tagging.times.time_expression import TimeExpression

#: Words on what is to come stand within so many code points in front of their weekday.
AHEAD_REACH = 40
#: An event of so many days before the article was not "last week".
RECENT = timedelta(days=2)


@remembered
def flashbacks(tagged: TaggedArticle, event: date, almanac: Almanac, own: frozenset[Span]) -> frozenset[Span]:
    """Sentences whose days are all before the `event`, that count earlier rounds, or that open by pointing back to such
    a sentence; none of the event's `own`."""
    found, known = set[Span](), replace(almanac, event=event)
    back = compile_phrases(tagged.tools.language.talks.back)
    before: Span | None = None
    for sentence in tagged.article.sentences:
        pointing = before in found and back.match(tagged.plain, _first_word(tagged, sentence), sentence.end)
        earlier = _all_before(tagged, sentence, event, known) or sentence in counting_rounds(tagged)
        if pointing or (earlier and sentence not in own):
            found.add(sentence)
        before = sentence
    return frozenset(found)


def _first_word(tagged: TaggedArticle, sentence: Span) -> int:
    text = tagged.plain[sentence.start : sentence.end]
    return sentence.start + len(text) - len(text.lstrip(' "“‘'))


def _all_before(tagged: TaggedArticle, sentence: Span, event: date, almanac: Almanac) -> bool:
    """Whether all days of a sentence are before the event, which the `almanac` knows; beside "last week" none need be,
    if the event is recent."""
    if times := [time for time in tagged.times_in(sentence) if not _is_to_come(tagged, sentence, time)]:
        return all(_is_before(almanac, time, event) for time in times)
    if almanac.near is None or almanac.near - event > RECENT:
        return False
    return bool(compile_phrases(tagged.tools.language.calendar.gone).search(tagged.plain, *sentence))


def _is_to_come(tagged: TaggedArticle, sentence: Span, time: TimeExpression) -> bool:
    """Whether a bare weekday is the coming one, by words in front of it ("will pick up again on Monday")."""
    ahead = compile_phrases(tagged.tools.language.talks.ahead)
    bare = time.weekday is not None and not time.placed and not time.last
    near = max(sentence.start, time.span.start - AHEAD_REACH)
    return bare and ahead.search(tagged.plain, near, time.span.start) is not None


def _is_before(almanac: Almanac, time: TimeExpression, event: date) -> bool:
    """Whether a time is before the event: "two weeks ago" is where the event is nearer than that."""
    if time.weeks_ago is not None:
        return almanac.near is not None and almanac.near - timedelta(days=time.weeks_ago) + RECENT < event
    told = edtf(almanac, time)
    return told is not None and told < event.isoformat()[: len(told)]
