"""Candidates: the days that can be those of the main event, the likeliest first."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import partial

from generator.facts.draft import Draft
from generator.facts.event_day.beside import moved_to, of_the_news, times_beside, told_aside
from generator.facts.event_day.opening import (
    FRESH,
    OPENING,
    announced_days,
    days_at_the_places,
    days_of_the_opening,
    end_of_the_opening,
)
from generator.tagging.article import TaggedArticle
from generator.tagging.news_distance import days_before_the_news
from generator.tagging.own_day import possessive
from generator.tagging.resolve import Almanac
from generator.tagging.time_expression import TimeExpression

#: Plans are told not long after their day.
PLANNED = timedelta(days=3)
#: Rules of publication whose days belong to the article, and to the event only where nothing else does.
OF_THE_ARTICLE = ("stamp", "dateline", "report-date")


def days_of_event(tagged: TaggedArticle, draft: Draft, almanac: Almanac) -> Iterator[tuple[date, TimeExpression]]:
    """Days beside mentions of the main event, the best first: those stated in full before those to be worked out, and
    the article's own day only where nothing else is left."""
    never = _own_days(draft)
    ahead = draft.focus.ahead
    times = _of_plans(tagged, draft, almanac) if ahead else _of_the_past(tagged, draft, almanac)
    first = [time for time in times if time.placed or not tagged.quoted(time.span)]
    own = [time for time in first if time.span in never and not ahead]
    told = [*(time for time in first if time.span not in never), *own]
    told += announced_days(tagged, almanac) if ahead else []
    days = [(day, time) for time in told if (day := almanac.day(time, forward=ahead))]
    possible = [(day, time) for day, time in days if _possible(day, draft, almanac)]
    yield from sorted(possible, key=lambda found: almanac.near is not None and almanac.near - found[0] > FRESH)


def _of_plans(tagged: TaggedArticle, draft: Draft, almanac: Almanac) -> list[TimeExpression]:
    """Times beside talks that lie ahead: those to which they were moved, those of the opening, then the others."""
    nearest = []
    for mention in draft.focus.main:
        near = times_beside(tagged, mention, draft.focus.beside)
        nearest += sorted(near, key=partial(of_the_news, tagged, mention, almanac))
    moved = [time for mention in draft.focus.main for time in moved_to(tagged, mention)]
    late = {time for time in nearest if time.last or possessive(tagged, time)}
    free, early = _free(draft, nearest), end_of_the_opening(tagged)
    soon = [time for time in free if time.span.start < early and time not in late]
    return [*moved, *soon, *(time for time in (*free, *nearest) if time not in late), *late]


def _of_the_past(tagged: TaggedArticle, draft: Draft, almanac: Almanac) -> list[TimeExpression]:
    """Times beside talks that were held, by what a reader takes first: clean ones beside the talks in the opening, any
    of its first sentences, those that count from the talks, those of talks told of as held farther down, days on which
    somebody spoke, and then the rest."""
    pairs = [
        (mention, time) for mention in draft.focus.main for time in times_beside(tagged, mention, draft.focus.beside)
    ]
    nearest = [time for _, time in pairs]
    moved = [time for mention in draft.focus.main for time in moved_to(tagged, mention)]
    late = {time for time in nearest if time.last or possessive(tagged, time)}
    free, early = _free(draft, nearest), end_of_the_opening(tagged)
    soon = [time for time in free if time.span.start < early]
    own, near = _own_days(draft), {time.span for time in nearest}
    opening = [time for time in days_of_the_opening(tagged, almanac) if time.span not in own or time.span in near]
    aside = {time for time in (*nearest, *opening) if told_aside(tagged, time)}
    clean = [time for time in (*soon, *opening) if time not in late and time not in aside]
    counted = [time for mention in draft.focus.main for time in days_before_the_news(tagged, mention, almanac)]
    told = [time for mention, time in pairs if mention.held and mention.clause.holds(time.span)]
    told = [time for time in _free(draft, told) if time not in late and time not in aside]
    wide = [time for time in days_at_the_places(tagged) if time not in late and not told_aside(tagged, time)]
    spoken_soon = [time for time in (*soon, *opening) if time not in late]
    rest = [time for time in (*free, *nearest) if time not in late]
    far = [time for time in days_of_the_opening(tagged, almanac, 2 * OPENING) if time.span not in own and almanac.near]
    return [*moved, *clean, *counted, *told, *wide, *spoken_soon, *rest, *far, *late]


def _own_days(draft: Draft) -> set[tuple[int, int]]:
    """Where the article tells its own day."""
    proofs = draft.evidence.get("published", ())
    return {(proof.start, proof.end) for proof in proofs if proof.rule in OF_THE_ARTICLE}


def _free(draft: Draft, times: Iterable[TimeExpression]) -> list[TimeExpression]:
    """Those of `times` that do not tell the day of publication."""
    taken = {(proof.start, proof.end) for proof in draft.evidence.get("published", ())}
    return [time for time in times if (time.span.start, time.span.end) not in taken]


def _possible(day: date, draft: Draft, almanac: Almanac) -> bool:
    """Talks that were held cannot be later than the article that tells of them, planned ones not long before it;
    nothing was before the conflict."""
    if not almanac.first <= day <= almanac.last:
        return False
    if draft.focus.ahead:
        return almanac.near is None or day >= almanac.near - PLANNED
    return almanac.near is None or day <= almanac.near
