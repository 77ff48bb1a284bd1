"""The state of talks: whether they were held, are fixed or were called off, by what stands around a mention."""

from datetime import timedelta

from generator.facts.draft import Draft
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.almanac import almanac_of
from generator.tagging.meetings.outcome_words import tells_of_outcome
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.sides import parties_in
from generator.tagging.remembered import remembered
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.times.time_expression import TimeExpression

PAIR = 2
#: A relative pronoun begins within so many code points in front of its verb.
RELATIVE = 12
#: Talks are news for so long.
RECENT = timedelta(days=4)
#: A place begins within so many code points in front of the talks that bear its name.
PLACE = 25
#: Outcomes by which talks were held.
RESULTS = {"agreement", "partial-agreement", "no-agreement", "ongoing"}


def was_held(tagged: TaggedArticle, mention: TalksMention, strict: bool) -> bool:
    """Whether talks were held: what is said of them has a day, a number, a verb or a result; with `strict`, beside an
    offer in the opening, they also have to be named together with those who talk."""
    counted = mention.number is not None
    if mention.ahead or mention.past or (mention.following and not mention.held):
        return False
    if mention.offered and not (mention.held and (counted or _dated(tagged, mention, behind=True))):
        return False
    if strict:
        return mention.named and (mention.held or counted) and _of_both(tagged, mention)
    told = (
        mention.held
        or counted
        or _at_a_place(tagged, mention)
        or _dated(tagged, mention)
        or not (mention.named or _describes(tagged, mention))
    )
    return told or tells_of_outcome(tagged, mention.sentence, RESULTS)


def _of_both(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether talks are named together with those who talk, by name or as "both countries"."""
    both = compile_phrases(tagged.tools.language.talks.sides).search(tagged.plain, *mention.clause)
    return bool(both) or len(parties_in(tagged, mention.sentence)) >= PAIR


def _at_a_place(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a headline names talks by their place ("Peskov plays down Istanbul meeting")."""
    front = Span(max(mention.sentence.start, mention.span.start - PLACE), mention.span.start)
    near = any(place.span.end == mention.span.start - 1 for place in tagged.tags_in(front, "place"))
    return near and tagged.in_headline(mention.span)


def _describes(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a verb only says who somebody is ("Ukrainians who sat across from him")."""
    words = compile_phrases(tagged.tools.language.talks.relatives)
    behind = words.finditer(tagged.plain, max(mention.clause.start, mention.span.start - RELATIVE), mention.span.start)
    return any(match.end() == mention.span.start - 1 for match in behind)


def _dated(tagged: TaggedArticle, mention: TalksMention, behind: bool = False) -> bool:
    """Whether a day stands by talks (or `behind` them), and is not that of somebody who speaks of them."""
    said = compile_phrases(tagged.tools.language.speech.verbs)
    for time in tagged.times_in(mention.clause):
        start, end = sorted((mention.span, time.span))
        free = not said.search(tagged.plain, start.end, max(start.end, end.start))
        if free and (start == mention.span or not behind):
            return True
    return False


def is_fixed(tagged: TaggedArticle, draft: Draft, mention: TalksMention) -> bool:
    """Whether talks that lie ahead have a day: one that is not past when the article is written."""
    return _is_fixed(tagged, mention, draft.values.get("published"))


@remembered
def _is_fixed(tagged: TaggedArticle, mention: TalksMention, published: str | None) -> bool:
    almanac = almanac_of(tagged.tools.subject, published)
    near = almanac.near
    ahead = mention.ahead
    times = tagged.times_in(mention.sentence)
    days = [almanac.day(time, forward=True) for time in times if _can_be_its(mention, time)]
    if ahead and any(day and (near is None or day >= near) for day in days):
        return True
    vague = compile_phrases(tagged.tools.language.calendar.vague, {"year": r"\d{4}", "month": r"\w+"})
    if mention.ahead and _scheduled(tagged, mention) and vague.search(tagged.plain, *mention.clause):
        return True
    if near is None and mention.ahead:
        return any(time.weekday is not None or (time.offset or 0) > 0 for time in times)
    own = [almanac.day(time) for time in tagged.times_in(mention.clause)]
    return near is not None and any(day and day > near for day in own)


def is_history(tagged: TaggedArticle, draft: Draft, mention: TalksMention) -> bool:
    """Whether a day beside talks says that they were over well before the article."""
    almanac = almanac_of(tagged.tools.subject, draft.values.get("published"))
    since = compile_phrases(tagged.tools.language.talks.since)
    times = [time for time in tagged.times_in(mention.clause) if time.month is not None]
    days = [
        almanac.day(time) for time in times if not since.search(tagged.plain, mention.clause.start, time.span.start)
    ]
    known = [day for day in days if day]
    return almanac.near is not None and bool(known) and all(almanac.near - day > RECENT for day in known)


def _can_be_its(mention: TalksMention, time: TimeExpression) -> bool:
    """Whether a day stands in the clause of a mention, or behind it in its sentence; in front of a noun anywhere."""
    return mention.named or mention.clause.holds(time.span) or time.span.start >= mention.span.end


def _scheduled(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether the clause of a mention says that these talks are fixed."""
    return tells_of_outcome(tagged, mention.clause, {"scheduled"})
