"""Candidates: the days that can be those of the main event, the likeliest first."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from generator.facts.draft import Draft
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.own_day import possessive
from generator.tagging.phrase import compile_phrases
from generator.tagging.resolve import Almanac
from generator.tagging.talks import TalksMention
from generator.tagging.time_expression import TimeExpression

#: Where no sentence about the talks has a day, one of the first so many sentences may.
OPENING = 3
#: A sentence has at least so many words; others are stamps and bylines.
WORDS = 5
#: Events are told at most so long after them where no word for talks stands by, and plans not long after their day.
FRESH, PLANNED = timedelta(days=10), timedelta(days=3)
#: The day to which talks are put off stands within so many code points behind the words that say so.
BEHIND = 12
#: Words that say what happened on a day stand within so many code points in front of it.
REACH = 40
#: A verb of speech in front of a weekday stands within so many code points of it.
SPOKEN = 20
#: Rules of publication whose days belong to the article, and to the event only where nothing else does.
OF_THE_ARTICLE = ("stamp", "dateline", "report-date")


def days_of_event(tagged: TaggedArticle, draft: Draft, almanac: Almanac) -> Iterator[tuple[date, TimeExpression]]:
    """Days beside mentions of the main event, the best first: those stated in full before those to be worked out, and
    the article's own day only where nothing else is left."""
    proofs = draft.evidence.get("published", ())
    taken = {(proof.start, proof.end) for proof in proofs}
    never = {(proof.start, proof.end) for proof in proofs if proof.rule in OF_THE_ARTICLE}
    ahead = draft.focus.ahead
    nearest = []
    for mention in draft.focus.main:
        near = _nearest(tagged, mention, draft.focus.beside)
        nearest += sorted(near, key=partial(_of_the_news, tagged, mention, almanac)) if ahead else near
    moved = [time for mention in draft.focus.main for time in _moved_to(tagged, mention)]
    last = [time for time in nearest if time.last or possessive(tagged, time)]
    free = [time for time in nearest if (time.span.start, time.span.end) not in taken]
    opening = [] if ahead else list(_of_the_opening(tagged, almanac))
    early = tagged.article.sentences[min(2 * OPENING, len(tagged.article.sentences)) - 1].end
    soon = [time for time in free if time.span.start < early]
    first = [*moved, *(time for time in soon if time not in last), *opening]
    first += [*(time for time in (*free, *nearest) if time not in last), *last]
    first = [time for time in first if time.placed or not tagged.quoted(time.span)]
    own = [time for time in nearest if (time.span.start, time.span.end) in never and not ahead]
    times = [*(time for time in first if (time.span.start, time.span.end) not in never), *own]
    times += _announced(tagged, almanac) if ahead else []
    days = [(day, time) for time in times if (day := almanac.day(time, forward=ahead))]
    possible = [(day, time) for day, time in days if _possible(day, draft, almanac)]
    yield from sorted(possible, key=lambda found: almanac.near is not None and almanac.near - found[0] > FRESH)


def _of_the_news(tagged: TaggedArticle, mention: TalksMention, almanac: Almanac, time: TimeExpression) -> bool:
    """Whether a bare weekday is that on which somebody told of what lies ahead: that of the article in front of the
    talks, or one of speech."""
    if time.month is not None or time.weekday is None:
        return False
    own = almanac.near is not None and time.weekday == almanac.near.weekday()
    return (own and time.span.start < mention.span.start) or _spoken(tagged, time)


def opened(tagged: TaggedArticle, time: TimeExpression) -> bool:
    """Whether the words right in front of a day say that something opened on it."""
    words = compile_phrases(tagged.tools.language.talks.opened)
    before = words.finditer(tagged.plain, max(0, time.span.start - REACH), time.span.start)
    return any(match.end() == time.span.start - 1 for match in before)


def _spoken(tagged: TaggedArticle, time: TimeExpression) -> bool:
    said = compile_phrases(tagged.tools.language.speech.verbs)
    return bool(said.search(tagged.plain, max(0, time.span.start - SPOKEN), time.span.start))


def _announced(tagged: TaggedArticle, almanac: Almanac) -> Iterator[TimeExpression]:
    """Bare weekdays of the opening that are not that of the article, nor of somebody who spoke."""
    day = almanac.near.weekday() if almanac.near else None
    for span in tagged.article.sentences[: 2 * OPENING]:
        for time in tagged.times_in(span):
            if time.weekday not in (None, day) and not (time.last or _spoken(tagged, time)):
                yield time


def _limit(tagged: TaggedArticle, time: TimeExpression) -> bool:
    """Whether a day is only that up to which something goes on ("adjourned until Tuesday")."""
    before = tagged.plain[max(0, time.span.start - SPOKEN) : time.span.start].lower().split()[-1:]
    return any(word in tagged.tools.language.calendar.deadlines for word in before)


def _moved_to(tagged: TaggedArticle, mention: TalksMention) -> list[TimeExpression]:
    """Days behind the words that put the talks off ("postponed until Wednesday")."""
    rules = [phrases for rule, phrases in tagged.tools.outcomes if rule.kind == "postponed"]
    ends = [match.end() for phrases in rules for match in phrases.finditer(tagged.plain, *mention.clause)]
    behind = tagged.times_in(Span(min(ends), mention.sentence.end)) if ends else ()
    return [time for time in behind if time.span.start - min(ends) <= BEHIND]


def _of_the_opening(tagged: TaggedArticle, almanac: Almanac) -> Iterator[TimeExpression]:
    """Days of the first sentences, those with a year of a few more of them, that are not long before the article."""
    told = [span for span in tagged.article.sentences if len(tagged.plain[span.start : span.end].split()) >= WORDS]
    for number, span in enumerate(told[: 2 * OPENING]):
        for time in tagged.times_in(span):
            day, near = almanac.day(time), almanac.near
            fresh = day is None or near is None or near - day <= FRESH
            counted = (time.year, time.offset, time.conflict_day) != (None, None, None)
            full = counted or number < OPENING
            if fresh and full and not time.stamp and not possessive(tagged, time):
                yield time


def _nearest(tagged: TaggedArticle, mention: TalksMention, beside: tuple[TalksMention, ...]) -> list[TimeExpression]:
    """The times of the mention's sentence but those of other rounds: those in its clause first, the nearest first."""

    def rank(time: TimeExpression) -> tuple[bool, bool, int]:
        inside = mention.clause.holds(time.span)
        distance = max(mention.span.start - time.span.end, time.span.start - mention.span.end)
        return not inside, time.month is None and time.offset is None, distance

    others = [other.clause for other in beside if other.sentence == mention.sentence]
    after = compile_phrases(tagged.tools.language.talks.after)
    since = compile_phrases(tagged.tools.language.talks.since)
    times = [
        time
        for time in tagged.times_in(mention.sentence)
        if not any(clause.holds(time.span) for clause in others)
        and (mention.ahead or not _limit(tagged, time))
        and not (mention.ahead and after.search(tagged.plain, mention.span.end, time.span.start))
        and not since.search(tagged.plain, mention.span.end, time.span.start)
    ]
    return sorted(times, key=rank)


def _possible(day: date, draft: Draft, almanac: Almanac) -> bool:
    """Talks that were held cannot be later than the article that tells of them, planned ones not long before it;
    nothing was before the conflict."""
    if not almanac.first <= day <= almanac.last:
        return False
    if draft.focus.ahead:
        return almanac.near is None or day >= almanac.near - PLANNED
    return almanac.near is None or day <= almanac.near
