"""Offers: the day on which talks were offered or called for, by what the opening of an article tells of days."""

from collections.abc import Iterator
from datetime import date, timedelta

from generator.facts.draft import Draft, own_days, slice_of
from generator.facts.event_day.refocusing import refocused
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.almanac import almanac_of
from generator.tagging.days.bounds import bounds_of
from generator.tagging.days.event_days.clauses import said_to_come
from generator.tagging.days.news_days import set_apart
from generator.tagging.days.spoken_days import spoken
from generator.tagging.days.stamps import is_photo
from generator.tagging.lead import lead_of
from generator.tagging.meetings.enumerations import counting_rounds
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.times.resolve import Almanac
from generator.tagging.times.time_expression import TimeExpression

#: The day of an offer is told in the first half, and in any case in so many sentences.
LEAD = 5
#: An offer is news for so long.
RECENT = timedelta(days=10)
#: One whose day is told by its weekday is, for so long.
SHORTLY = timedelta(days=4)
#: What a day is that of stands within so many code points in front of it.
FRONT = 70


def of_offer(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`date` and `date_basis` of an offer: the latest full day of the opening on which somebody spoke, or else the
    first bare weekday of its first sentences, or else the day of publication."""
    almanac = almanac_of(tagged.tools.subject, draft.values.get("published"))
    times = tuple(_of_the_offer(tagged))
    if past := [(day, time) for day, time in _full(tagged, draft, times, almanac) if _possible(day, almanac)]:
        day, time = max(past, key=lambda item: item[0])
        return _dated(tagged, draft, almanac, day, (time, "stated"))
    if found := next(_by_weekday(tagged, times, almanac), None):
        return _dated(tagged, draft, almanac, found[0], (found[1], "inferred"))
    return _published(tagged, draft, almanac)


def _of_the_offer(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    """The times of the opening that can be that of an offer: of no talks that were held, and no bounds of wished
    days."""
    opening = Span(0, max(len(tagged.plain) // 2, tagged.article.sentences[:LEAD][-1].end))
    held = [mention for mention in tagged.talks_in(opening) if mention.held and not mention.offered]
    counts = counting_rounds(tagged)
    for time in tagged.times_in(opening):
        sentence = tagged.article.sentence_at(time.span.start)
        apart = bounds_of(tagged, sentence, time) or is_photo(tagged, _line(tagged, time))
        apart = apart or any(_of_held(tagged, mention, time.span) for mention in held)
        if not apart and not any(sentence.holds(time.span) for sentence in counts):
            yield time


def _of_held(tagged: TaggedArticle, mention: TalksMention, day: Span) -> bool:
    """Whether a day is that of talks that were held, and not of what came after them ("said so on Friday, after the
    meeting")."""
    after = compile_phrases(tagged.tools.language.talks.after)
    return mention.clause.holds(day) and not after.search(tagged.plain, day.end, max(day.end, mention.span.start))


def _line(tagged: TaggedArticle, time: TimeExpression) -> Span:
    end = tagged.plain.find("\n", time.span.end)
    return Span(tagged.plain.rfind("\n", 0, time.span.start) + 1, end if end >= 0 else len(tagged.plain))


def _full(
    tagged: TaggedArticle, draft: Draft, times: tuple[TimeExpression, ...], almanac: Almanac
) -> Iterator[tuple[date, TimeExpression]]:
    for time in times:
        told = (time.month or time.conflict_day) and not time.stamp and time.span not in own_days(draft)
        if told and (day := almanac.day(time)):
            yield day, time


def _by_weekday(
    tagged: TaggedArticle, times: tuple[TimeExpression, ...], almanac: Almanac
) -> Iterator[tuple[date, TimeExpression]]:
    """The days shortly before that of writing that bare weekdays of the lead tell, where nothing says that they lie
    ahead or that the news came later."""
    lead = lead_of(tagged)
    for time in times:
        bare = time.weekday is not None and not (time.placed or time.last or time.coming)
        told = bare and tagged.article.sentence_at(time.span.start) in lead and not tagged.quoted(time.span)
        apart = _ahead(tagged, time) or set_apart(tagged, time) or _of_what_was_before(tagged, time)
        day = almanac.day(time) if told and not apart else None
        if day and almanac.near and almanac.near - day <= SHORTLY:
            yield day, time


def _ahead(tagged: TaggedArticle, time: TimeExpression) -> bool:
    """Whether a weekday is that of talks, or of something else, which lies ahead, and not of what was said of it."""
    sentence = tagged.article.sentence_at(time.span.start)
    talks = (mention for mention in tagged.talks_in(sentence) if mention.ahead and mention.clause.holds(time.span))
    ahead = said_to_come(tagged, time.span) or any(mention.span.start < time.span.start for mention in talks)
    return ahead and not spoken(tagged, time)


def _of_what_was_before(tagged: TaggedArticle, time: TimeExpression) -> bool:
    """Whether what stands nearest in front of a day says that the news came after something of that day ("said after a
    call on Tuesday")."""
    language, start = tagged.tools.language, tagged.article.sentence_at(time.span.start).start
    front = Span(max(start, time.span.start - FRONT), time.span.start)
    after, said = (
        max((match.end() for match in compile_phrases(words).finditer(tagged.plain, *front)), default=0)
        for words in (language.talks.after, language.speech.verbs)
    )
    return after > said


def _dated(tagged: TaggedArticle, draft: Draft, almanac: Almanac, day: date, told: tuple[TimeExpression, str]) -> Draft:
    time, basis = told
    dated = draft.with_value("date", day.isoformat(), [slice_of(tagged, time.span, "day-of-the-offer")])
    dated = dated.with_value("date_end", None).with_value("date_basis", basis)
    return refocused(tagged, dated, almanac, day)


def _published(tagged: TaggedArticle, draft: Draft, almanac: Almanac) -> Draft:
    """The day of publication for that of the offer."""
    published, proofs = draft.values.get("published"), draft.evidence.get("published", ())
    dated = draft.with_value(
        "date", published, [proof.model_copy(update={"rule": "day-of-publication"}) for proof in proofs]
    )
    dated = dated.with_value("date_end", None).with_value("date_basis", "inferred" if published else None)
    return refocused(tagged, dated, almanac, almanac.near) if almanac.near else dated


def _possible(day: date, almanac: Almanac) -> bool:
    recent = almanac.near is None or almanac.near - day <= RECENT
    return recent and almanac.first <= day <= (almanac.near or almanac.last)
