"""The next day: talks that an opening says go on the day after their last one so far."""

from datetime import date, timedelta

from generator.facts.draft import Draft, slice_of
from generator.model.article import Span
from generator.model.record import Evidence
from generator.tagging.article import TaggedArticle
from generator.tagging.days.almanac import almanac_of
from generator.tagging.lead import NEWS, lead_of
from generator.tagging.patterns.phrase import compile_together
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.times.time_expression import TimeExpression

DAY = timedelta(days=1)


def goes_on_next_day(tagged: TaggedArticle, draft: Draft) -> Evidence | None:
    """The words that say that these talks are taken up again on the day behind their last ("after five hours on Sunday
    they will resume on Monday"), in a sentence that speaks of talks or right behind one."""
    last = _day(draft.values.get("date_end") or draft.values.get("date"))
    if last is None:
        return None
    words, opening = _words(tagged), _opening(tagged, draft)
    for front, sentence in zip((None, *opening), opening, strict=False):
        beside = any(mention.sentence in (front, sentence) for mention in tagged.talks)
        for match in words.finditer(tagged.plain, *sentence) if beside else ():
            days = tagged.times_in(Span(match.start(), sentence.end))
            if ends := [time.span.end for time in days if _meant(tagged, draft, time) == last + DAY]:
                return slice_of(tagged, Span(match.start(), ends[0]), "goes-on-the-next-day")
    return None


def _opening(tagged: TaggedArticle, draft: Draft) -> list[Span]:
    """The first sentences of the lead, with short ones between and behind them."""
    lead = lead_of(tagged, begins=draft.focus.begins)[: NEWS + 1]
    return [one for one in tagged.article.sentences if lead and one.start < max(lead).start]


def _words(tagged: TaggedArticle) -> Phrases:
    talks = tagged.tools.language.talks
    return compile_together(talks.goes_on, talks.again)


def _meant(tagged: TaggedArticle, draft: Draft, time: TimeExpression) -> date | None:
    """The day that a time means, a bare weekday being the coming one."""
    return almanac_of(tagged.tools.subject, draft.values.get("published")).day(time, forward=True)


def _day(told: str | None) -> date | None:
    try:
        return date.fromisoformat(told or "")
    except ValueError:
        return None
