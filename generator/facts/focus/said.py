"""Said: what a sentence of the opening says of talks, of who has to do with them, and of what else is the news."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from generator.facts.draft import Draft
from generator.facts.focus.ours import PAIR, is_ours, of_others
from generator.facts.focus.state import is_fixed
from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.meetings.outcome_words import tells_of_outcome
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.people.borders import bordering
from generator.tagging.people.sides import at_table_near, hosts_near, lands_in, negotiators, parties_in
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.talks.words import talk_phrases

#: A place where the topic knows of talks tells of them so many days before and after.
SHORTLY = timedelta(days=4)
#: Outcomes that settle something.
SETTLED = {"agreement", "partial-agreement"}


def said_in(tagged: TaggedArticle, draft: Draft, lead: tuple[Span, ...], span: Span) -> Iterator[str]:
    """The names of the marks of a sentence of an article with this `lead`."""
    subject, written = tagged.tools.subject, draft.values.get("published")
    talks, phrases = tagged.tools.language.talks, talk_phrases(tagged.tools.language)
    named, sides, near = parties_in(tagged, span), negotiators(subject), at_table_near(subject, written)
    yield from ["both sides"] * (bool(named & sides) and len(named & (near | sides)) >= PAIR)
    yield from ["a stranger"] * bool(named - near - sides - _hosts(tagged, span, written))
    yield from ["neither side"] * (not (named | lands_in(tagged, span)) & sides)
    yield from ["those who talk"] * any(mention.sentence == span for mention in tagged.delegations)
    yield from ["an offer"] * _tells(tagged, talks.offered, span)
    yield from ["a day to be settled"] * _tells(tagged, talks.undated, span)
    yield from ["a sitting"] * bool(phrases["sittings"].search(tagged.plain, *span))
    yield from ["harm"] * tells_of_harm(tagged, span)
    come = _tells(tagged, talks.arrivals, span)
    yield from ["an arrival"] * (come and bool(phrases["delegations"].search(tagged.plain, *span)))
    yield from ["a call"] * _tells(tagged, talks.calls, span)
    yield from ["something settled"] * tells_of_outcome(tagged, span, SETTLED)
    yield from at_talks(tagged, span, written)
    ours = [mention for mention in tagged.talks_in(span) if is_ours(tagged, mention, lead)]
    ours = [mention for mention in ours if not of_others(tagged, mention, written)]
    yield from ["talks of others"] * (len(ours) < len(tagged.talks_in(span)))
    told = any(mention.held and not _of_another_time(mention) for mention in ours)
    for mention in ours:
        yield from ["other talks"] if told and _of_another_time(mention) else _of_talks(tagged, draft, mention)


def _tells(tagged: TaggedArticle, words: tuple[str, ...], span: Span) -> bool:
    return bool(compile_phrases(words).search(tagged.plain, *span))


def _hosts(tagged: TaggedArticle, span: Span, written: str | None) -> frozenset[str]:
    """Parties that `span` names as where something is, or in whose land talks are held when the article is written."""
    named = frozenset(place.party for place in tagged.places_in(span) if place.party)
    return named | bordering(tagged, span) | hosts_near(tagged, written)


def _of_another_time(mention: TalksMention) -> bool:
    return mention.following or mention.past


def tells_of_harm(tagged: TaggedArticle, span: Span) -> bool:
    """Whether a sentence tells that people were hit."""
    return bool(_harm(tagged.tools.language).search(tagged.plain, *span))


def sit_together(tagged: TaggedArticle, span: Span) -> bool:
    """Whether a sentence tells that some sat together, and did not telephone."""
    phrases = talk_phrases(tagged.tools.language)
    return bool(phrases["sittings"].search(tagged.plain, *span)) and not _tells(
        tagged, tagged.tools.language.talks.calls, span
    )


@cache
def _harm(language: Language) -> Phrases:
    """Words for what becomes of those who are hit."""
    hit = [measure for measure in language.figures.measures if measure.harms]
    return compile_phrases(
        tuple(words for measure in hit for words in (*measure.plain, *measure.after, *measure.harms))
    )


def _of_talks(tagged: TaggedArticle, draft: Draft, mention: TalksMention) -> Iterator[str]:
    yield "talks"
    yield from ["talks ahead"] * mention.ahead
    yield from ["talks held"] * (mention.held and not mention.ahead)
    yield from ["talks offered"] * mention.offered
    yield from ["other talks"] * _of_another_time(mention)
    yield from ["a round"] * (mention.number is not None)
    yield from ["talks fixed"] * is_fixed(tagged, draft, mention)


def at_talks(tagged: TaggedArticle, span: Span, written: str | None) -> Iterator[str]:
    """Whether `span` names a place where the topic knows of talks on the day it was `written`, shortly before or soon;
    on whatever day where that is not known."""
    places = {tag.id for tag in tagged.tags_in(span, "place")}
    held = [series.days for series in tagged.tools.subject.topic.held_at(places)]
    if written is None:
        yield from ["a place of talks of some day"] * bool(held)
        return
    day = date.fromisoformat(written)
    yield from ["a place of talks"] * any(first <= day <= last + SHORTLY for first, last in held)
    yield from ["a place of talks to come"] * any(first - SHORTLY <= day < first for first, _ in held)
