"""Day: for which day a count is given, by the days around it, and by what says that it was that of the talks or of
writing."""

from collections.abc import Iterator
from datetime import date

from generator.facts.draft import Draft, own_days
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.counts.mentions import Count
from generator.tagging.days.almanac import DAY, almanac_of
from generator.tagging.days.event_days import event_days
from generator.tagging.days.event_days.known import Known
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.times.resolve import Almanac

#: The day of a count stands at most so many sentences in front of it.
BACK = 3
#: Words for "while" stand within so many code points in front of the talks that went on.
MEANWHILE = 40
#: "Since" stands within so many code points in front of its day, in its clause ("since the war began on 24 February").
SINCE = 60
#: The day of the news is told for sure when it has such a share of what speaks for any.
SURE = 0.5

Told = tuple[str, Span]
"""A day (ISO), and the words that tell it."""


def day_of(tagged: TaggedArticle, draft: Draft, count: Count) -> Told | None:
    """The day that the sentence of a count tells, else the last of those right in front of it in its paragraph that
    tells one; never one after the day of publication, which that of the event stands for where it is not known."""
    first, last, written = (_whole(draft.values.get(name)) for name in ("date", "date_end", "published"))
    near = written or first
    news = _news(tagged, draft) if first is None else None
    if news:
        first, written = news[0], min(news[0], written or news[0])
    almanac = almanac_of(tagged.tools.subject, near, min(filter(None, (last or first, near)), default=None))
    sentence = tagged.article.sentence_at(count.span.start)
    for each in _sentence_and_before(tagged, sentence):
        told = _stated(tagged, almanac, each, count.span.start) or _of_the_talks(tagged, draft, almanac, each)
        if told := told or (_of_writing(tagged, written, each) if written else None):
            return told
    return news if news and not tagged.times_in(sentence) else None


def _news(tagged: TaggedArticle, draft: Draft) -> Told | None:
    """The day of the news of an article that is not on talks."""
    almanac = almanac_of(tagged.tools.subject, _whole(draft.values.get("published")))
    days = event_days(tagged, almanac, Known(own_days(draft), ahead=False))
    return (days[0].day.isoformat(), days[0].told.time.span) if days and days[0].share >= SURE else None


def _stated(tagged: TaggedArticle, almanac: Almanac, sentence: Span, place: int) -> Told | None:
    """The day in a sentence that stands nearest to `place`; not one since which is counted ("since 24 February")."""
    since = compile_phrases(tagged.tools.language.talks.since)
    for time in sorted(tagged.times_in(sentence), key=lambda time: abs(time.span.start - place)):
        day = almanac.day(time)
        start = max(sentence.start, time.span.start - SINCE)
        clause = max(start, tagged.plain.rfind(",", start, time.span.start))
        counted = since.search(tagged.plain, clause, time.span.start)
        if day and not counted and (almanac.near is None or day <= almanac.near):
            return day.isoformat(), time.span
    return None


def _of_the_talks(tagged: TaggedArticle, draft: Draft, almanac: Almanac, sentence: Span) -> Told | None:
    """The day of the event, where a sentence says that it was the same or that talks were going on; "the same day"
    behind a day in its paragraph is that one."""
    figures = tagged.tools.language.figures
    if same := compile_phrases(figures.same_day).search(tagged.plain, *sentence):
        front = tuple(_sentence_and_before(tagged, sentence))[1:2]
        if told := next((told for span in front if (told := _stated(tagged, almanac, span, span.end))), None):
            return told
    talking = {mention.sentence: mention for mention in (*tagged.talks_in(sentence), *tagged.delegations)}
    mention = talking.get(sentence) if not same else None
    if mention and mention not in draft.focus.beside:
        start = max(sentence.start, mention.span.start - MEANWHILE)
        same = compile_phrases(figures.meanwhile).search(tagged.plain, start, mention.span.start)
    return (almanac.event.isoformat(), Span(*same.span())) if same and almanac.event else None


def _of_writing(tagged: TaggedArticle, written: str, sentence: Span) -> Told | None:
    """The day of publication, where a sentence says that it was in the night or the hours before."""
    lately = compile_phrases(tagged.tools.language.figures.lately).search(tagged.plain, *sentence)
    return (written, Span(*lately.span())) if lately else None


def _whole(day: str | None) -> str | None:
    return date.fromisoformat(day).isoformat() if day and len(day) == DAY else None


def _sentence_and_before(tagged: TaggedArticle, sentence: Span) -> Iterator[Span]:
    """A sentence, and those of its paragraph right in front of it, the nearest first."""
    yield sentence
    for _ in range(BACK):
        before = tagged.article.sentence_at(max(0, sentence.start - 2))
        if before.start == before.end or before == sentence or "\n" in tagged.plain[before.end : sentence.start]:
            break
        yield before
        sentence = before
