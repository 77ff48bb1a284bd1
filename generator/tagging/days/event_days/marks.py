"""Marks: what speaks for or against a place where a day is told, by name. None knows words of its own: they are found
by the rules for talks, times and speech."""

from collections.abc import Iterator

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.event_days.clauses import marks_around
from generator.tagging.days.event_days.distances import marks_of_distance
from generator.tagging.days.event_days.known import Known
from generator.tagging.days.event_days.ngrams import ngrams_around
from generator.tagging.days.event_days.opening import Opening
from generator.tagging.days.event_days.places import marks_of_places
from generator.tagging.days.event_days.told import ToldDay
from generator.tagging.days.moved_days import moved_from, moved_to
from generator.tagging.days.news_distance import COUNTED
from generator.tagging.days.spoken_days import spoken
from generator.tagging.days.stamps import STAMP_REST
from generator.tagging.patterns.phrase import compile_together
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.times.resolve import Almanac

#: Where a day stands, by the last sentence (from the first one behind the headline) of which this is said.
PLACES = ((-1, "headline"), (0, "first-sentence"), (1, "second-sentence"), (3, "opening"), (7, "upper-part"))


def marks_of(tagged: TaggedArticle, told: ToldDay, opening: Opening, almanac: Almanac, known: Known) -> frozenset[str]:
    """The names of the marks of one place of an article of which so much is `known`."""
    return frozenset(
        (
            _place(tagged, told, opening),
            *marks_of_distance(tagged, told, opening, almanac, known.ahead),
            *_wording(tagged, told, known.own),
            *_counted(told, opening.place(tagged.article.sentence_at(told.time.span.start))),
            *_beside_talks(tagged, told, almanac),
            *marks_of_places(tagged, told, opening, almanac.near),
            *marks_around(tagged, told.time.span, almanac.near is not None and told.day > almanac.near),
            *ngrams_around(tagged, told.time.span),
        )
    )


def _place(tagged: TaggedArticle, told: ToldDay, opening: Opening) -> str:
    number = opening.order.get(tagged.article.sentence_at(told.time.span.start))
    if number is None:
        return "in-a-stamp"
    return next((name for last, name in PLACES if number - opening.first <= last), "far-down")


def _wording(tagged: TaggedArticle, told: ToldDay, own: frozenset[Span]) -> Iterator[str]:
    if told.forward:
        yield "coming-weekday"
    if told.time.first_day is not None:
        yield "range"
    elif told.time.month is not None:
        yield "date" if told.time.weekday is None else "weekday-and-date"
    if told.time.span in own:
        head = told.time.span.start - tagged.article.sentence_at(told.time.span.start).start <= STAMP_REST
        yield "own-day-at-the-head" if head else "own-day"
    if spoken(tagged, told.time):
        yield "day-of-speech"


def _counted(told: ToldDay, place: str | None) -> Iterator[str]:
    """Whether a day is counted from another one, as an article also does of what was long before its news."""
    if told.time.rule == COUNTED:
        yield "counted-near-the-top" if place else "counted-farther-down"


def _beside_talks(tagged: TaggedArticle, told: ToldDay, almanac: Almanac) -> Iterator[str]:
    span = told.time.span
    sentence = tagged.article.sentence_at(span.start)
    talks = tagged.talks_in(sentence)
    if not talks:
        yield "no-talks-beside"
        if any(mention.sentence == sentence for mention in tagged.delegations):
            yield "delegations-beside"
    own = [mention for mention in talks if mention.clause.holds(span)]
    if own:
        nearest = min(own, key=lambda mention: _apart(mention, span))
        yield f"{_state(nearest)}-{_when(told, almanac)}"
        yield from _of_talks(tagged, nearest, span)
    if any(told.time in moved_to(tagged, mention) for mention in talks):
        yield "moved-to"
    elif any(told.time in moved_from(tagged, mention) for mention in talks):
        yield "moved-from"


def _of_talks(tagged: TaggedArticle, mention: TalksMention, span: Span) -> Iterator[str]:
    if mention.past:
        yield "talks-past"
    words = tagged.tools.language.talks
    if compile_together(words.after, words.since).search(tagged.plain, mention.span.end, span.start):
        yield "only-before-the-talks"


def _state(mention: TalksMention) -> str:
    return "talks-held" if mention.held else "talks-ahead" if mention.ahead else "talks-named"


def _when(told: ToldDay, almanac: Almanac) -> str:
    if almanac.near is None:
        return "some-day"
    return "today" if told.day == almanac.near else "to-come" if told.day > almanac.near else "gone"


def _apart(mention: TalksMention, span: Span) -> int:
    return max(mention.span.start - span.end, span.start - mention.span.end)
