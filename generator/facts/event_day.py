"""Fact: the day (or days) of the main event, placed with the help of the day of publication."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from generator.facts.draft import Draft, slice_of
from generator.model.article import Span
from generator.model.record import Evidence
from generator.tagging.almanac import almanac_of
from generator.tagging.article import TaggedArticle
from generator.tagging.numbers import number_reader
from generator.tagging.own_day import owned, possessive
from generator.tagging.phrase import compile_phrases
from generator.tagging.resolve import Almanac
from generator.tagging.talks import TalksMention
from generator.tagging.time_expression import TimeExpression

#: Where no sentence about the talks has a day, one of the first so many sentences may.
OPENING = 3
#: The day to which talks are put off stands within so many code points behind the words that say so.
BEHIND = 40
#: A round of talks lasts at most so many days.
LONGEST = 10
#: Rules of publication whose days belong to the article and never to the event.
OF_THE_ARTICLE = ("stamp", "dateline", "report-date")


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`date`, `date_end` and `date_basis`: the day named nearest to the first mention of the main event that has one;
    for an offer, the day on which it was made."""
    none = draft.with_value("date", None).with_value("date_end", None).with_value("date_basis", None)
    if draft.focus.kind not in ("negotiation", "preparatory"):
        return none
    almanac = almanac_of(tagged.tools.subject, draft.values.get("published"))
    if draft.focus.kind == "preparatory":
        return _of_offer(tagged, draft, almanac)
    for stated, time in _days(tagged, draft, almanac):
        day = _without_slip(tagged, almanac, stated, time)
        basis = "stated" if time.month is not None else "inferred"
        proof = slice_of(tagged, time.span, "day-beside-the-talks")
        first, length = _first_day(tagged, day, time)
        dated = none.with_value("date", first.isoformat(), [proof, *length])
        if first != day:
            dated = dated.with_value("date_end", day.isoformat(), [proof])
        dated = dated.with_flags(*([] if almanac.weekday_fits(time) else ["weekday-and-date-disagree"]))
        return _refocused(tagged, dated.with_value("date_basis", basis), almanac, day)
    return none


def _first_day(tagged: TaggedArticle, day: date, time: TimeExpression) -> tuple[date, list[Evidence]]:
    """The first day of talks that ended on `day`, and what gives it: a range, or a length in a sentence that says they
    are over ("three days of talks ended on Tuesday"), that of the day or one of the opening."""
    if time.first_day is not None:
        return day.replace(day=time.first_day), []
    own = tagged.article.sentence_at(time.span.start)
    for sentence in dict.fromkeys((own, *tagged.article.sentences[:OPENING])):
        if found := _length(tagged, sentence):
            days, span = found
            return day - timedelta(days=days - 1), [slice_of(tagged, span, "length-of-the-talks")]
    return day, []


def _length(tagged: TaggedArticle, sentence: Span) -> tuple[int, Span] | None:
    """For how many days talks went on that a sentence says are over, and where it says so."""
    language = tagged.tools.language
    number = number_reader(language)
    lengths = compile_phrases(language.calendar.lengths, {"number": rf"\d{{1,2}}|{number.cardinal}"})
    length = lengths.search(tagged.plain, sentence.start, sentence.end)
    over = compile_phrases((*language.talks.ended, *language.talks.after)).search(tagged.plain, *sentence)
    days = number.find(length.group()) if length and over else None
    return (days, Span(*length.span())) if length and days and 1 < days <= LONGEST else None


def _without_slip(tagged: TaggedArticle, almanac: Almanac, day: date, time: TimeExpression) -> date:
    """`day`, or where its weekday disagrees the same day of the month as the article gives it elsewhere, if that one
    has the weekday."""
    if almanac.weekday_fits(time):
        return day
    others = {found for other in tagged.times if other.month is not None and (found := almanac.day(other))}
    fitting = [other for other in others if other.day == day.day and other.weekday() == time.weekday]
    return fitting[0] if len(fitting) == 1 else day


def _refocused(tagged: TaggedArticle, draft: Draft, almanac: Almanac, day: date) -> Draft:
    """The draft with mentions that give another day of their own moved from the main event to those beside it."""
    taken = {(proof.start, proof.end) for proof in draft.evidence.get("published", ())}
    offer = draft.focus.kind == "preparatory"
    movable = [mention for mention in draft.focus.main if mention.number is None or (offer and mention.held)]
    ahead = draft.focus.ahead and not offer
    other = {mention for mention in movable if _of_another_day(tagged, taken, mention, almanac, day, ahead)}
    number = draft.focus.number
    counted = [mention for mention in draft.focus.main if mention.number is not None]
    opened = tagged.article.sentences[min(OPENING, len(tagged.article.sentences)) - 1].end
    if counted and all(
        mention.span.start > opened and _dated_apart(tagged, mention, almanac, day) for mention in counted
    ):
        other, number = other | set(counted), None
    main = tuple(mention for mention in draft.focus.main if mention not in other)
    beside = tuple(sorted({*draft.focus.beside, *other}, key=lambda mention: mention.span))
    return replace(draft, focus=replace(draft.focus, main=main, beside=beside, number=number))


def _dated_apart(tagged: TaggedArticle, mention: TalksMention, almanac: Almanac, day: date) -> bool:
    """Whether the dates beside a numbered round are well before the `day` of the main event."""
    days = [found for time in tagged.times_in(mention.clause) if time.month and (found := almanac.day(time))]
    return bool(days) and all(found < day - timedelta(days=1) for found in days)


def _of_another_day(
    tagged: TaggedArticle,
    taken: set[tuple[int, int]],
    mention: TalksMention,
    almanac: Almanac,
    day: date,
    forward: bool,
) -> bool:
    times = [time for time in tagged.times_in(mention.clause) if (time.span.start, time.span.end) not in taken]
    own = [time for time in times if time.month is not None or owned(tagged, mention, time)]
    days = {found for time in own if (found := almanac.day(time, forward))}
    return bool(days) and day not in days


def _days(tagged: TaggedArticle, draft: Draft, almanac: Almanac) -> Iterator[tuple[date, TimeExpression]]:
    """Days beside mentions of the main event, the best first: those stated in full before those to be worked out."""
    proofs = draft.evidence.get("published", ())
    taken = {(proof.start, proof.end) for proof in proofs}
    never = {(proof.start, proof.end) for proof in proofs if proof.rule in OF_THE_ARTICLE}
    nearest = [time for mention in draft.focus.main for time in _nearest(tagged, mention)]
    moved = [time for mention in draft.focus.main for time in _moved_to(tagged, mention)]
    last = [time for time in nearest if time.last or possessive(tagged, time)]
    free = [time for time in nearest if (time.span.start, time.span.end) not in taken]
    opening = [] if draft.focus.ahead else list(_of_the_opening(tagged))
    for time in (*moved, *(time for time in (*free, *nearest) if time not in last), *opening, *last):
        if (time.span.start, time.span.end) in never:
            continue
        day = almanac.day(time, forward=draft.focus.ahead)
        if day and _possible(day, draft, almanac):
            yield day, time


def _moved_to(tagged: TaggedArticle, mention: TalksMention) -> list[TimeExpression]:
    """Days behind the words that put the talks off ("postponed until Wednesday")."""
    rules = [phrases for rule, phrases in tagged.tools.outcomes if rule.kind == "postponed"]
    ends = [match.end() for phrases in rules for match in phrases.finditer(tagged.plain, *mention.clause)]
    behind = tagged.times_in(Span(min(ends), mention.sentence.end)) if ends else ()
    return [time for time in behind if time.span.start - min(ends) <= BEHIND]


def _of_the_opening(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    """Days of the first sentences: full ones in a few more of them."""
    for number, span in enumerate(tagged.article.sentences[: 2 * OPENING]):
        for time in tagged.times_in(span):
            if not time.stamp and (time.year is not None or number < OPENING) and not possessive(tagged, time):
                yield time


def _nearest(tagged: TaggedArticle, mention: TalksMention) -> list[TimeExpression]:
    """The times of the mention's sentence: those in its clause before the others, and the nearest first."""

    def rank(time: TimeExpression) -> tuple[bool, bool, int]:
        inside = mention.clause.holds(time.span)
        distance = max(mention.span.start - time.span.end, time.span.start - mention.span.end)
        return not inside, time.month is None and time.offset is None, distance

    return sorted(tagged.times_in(mention.sentence), key=rank)


def _possible(day: date, draft: Draft, almanac: Almanac) -> bool:
    """Talks that were held cannot be later than the article that tells of them; nothing was before the conflict."""
    if not almanac.first <= day <= almanac.last:
        return False
    return draft.focus.ahead or almanac.near is None or day <= almanac.near


def _of_offer(tagged: TaggedArticle, draft: Draft, almanac: Almanac) -> Draft:
    """The latest day of the opening on which somebody spoke, or else the day of publication."""
    opening = Span(0, len(tagged.plain) // 2)
    proofs = draft.evidence.get("published", ())
    named = [(day, time) for time in tagged.times_in(opening) if time.month and (day := almanac.day(time))]
    own = {(proof.start, proof.end) for proof in proofs if proof.rule in OF_THE_ARTICLE}
    named = [(day, time) for day, time in named if (time.span.start, time.span.end) not in own and not time.stamp]
    past = [(day, time) for day, time in named if _possible_offer(day, almanac)]
    if past:
        day, time = max(past, key=lambda item: item[0])
        dated = draft.with_value("date", day.isoformat(), [slice_of(tagged, time.span, "day-of-the-offer")])
        dated = dated.with_value("date_end", None).with_value("date_basis", "stated")
        return _refocused(tagged, dated, almanac, day)
    published = draft.values.get("published")
    dated = draft.with_value(
        "date", published, [proof.model_copy(update={"rule": "day-of-publication"}) for proof in proofs]
    )
    dated = dated.with_value("date_end", None).with_value("date_basis", "inferred" if published else None)
    return _refocused(tagged, dated, almanac, almanac.near) if almanac.near else dated


def _possible_offer(day: date, almanac: Almanac) -> bool:
    return almanac.first <= day <= (almanac.near or almanac.last)
