"""Fact: the day (or days) of the main event, placed with the help of the day of publication."""

from datetime import date

from generator.facts.draft import Draft, own_days, slice_of
from generator.facts.event_day.offers import of_offer
from generator.facts.event_day.refocusing import refocused
from generator.facts.event_day.several_days import first_and_last
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.anchors import almanac_for
from generator.tagging.days.event_days import EventDay, event_days
from generator.tagging.days.event_days.known import Known
from generator.tagging.days.event_days.told import told_days
from generator.tagging.days.short_meetings import meeting_at, meeting_of_the_dateline
from generator.tagging.times.resolve import Almanac
from generator.tagging.times.time_expression import TimeExpression


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`date`, `date_end` and `date_basis`: the likeliest day of the news; for an offer, the day on which it was
    made."""
    none = draft.with_value("date", None).with_value("date_end", None).with_value("date_basis", None)
    if draft.focus.kind not in ("negotiation", "preparatory"):
        return none
    if draft.focus.kind == "preparatory":
        return of_offer(tagged, draft)
    almanac = almanac_for(tagged, draft.values.get("published"))
    known = Known(own_days(draft), draft.focus.begins, draft.focus.ahead)
    likely = _of_the_place(almanac, event_days(tagged, almanac, known)) or _told_alone(tagged, almanac)
    if not draft.focus.ahead and almanac.near:
        likely = tuple(one for one in likely if one.day <= almanac.near) or likely
    return _of_talks(tagged, draft, none, almanac, likely[0]) if likely else _of_the_meeting(tagged, draft, none)


def _of_the_place(almanac: Almanac, likely: tuple[EventDay, ...]) -> tuple[EventDay, ...]:
    """Of an article without a day of writing: the days of talks that the topic knows at the places of its opening."""
    if almanac.near or not almanac.periods:
        return likely
    return tuple(one for one in likely if almanac.has_talks(one.day))


def _told_alone(tagged: TaggedArticle, almanac: Almanac) -> tuple[EventDay, ...]:
    """Of an article without a day of writing: the one full day on which the topic knows of talks at its places."""
    full = [] if almanac.near else [told for told in told_days(tagged, almanac) if told.time.day]
    held = [told for told in full if almanac.has_talks(told.day)]
    return (EventDay(held[0].day, held[0], 1.0),) if len({told.day for told in held}) == 1 else ()


def _of_talks(tagged: TaggedArticle, draft: Draft, none: Draft, almanac: Almanac, likely: EventDay) -> Draft:
    """The day of talks, or the first and the last one, with what shows them."""
    time = likely.told.time
    day = _without_slip(tagged, almanac, likely.day, time)
    first, last, more = first_and_last(tagged, draft, almanac, day, time)
    proofs = [slice_of(tagged, time.span, "day-of-the-event"), *more]
    dated = none.with_value("date", first.isoformat(), proofs)
    if first != last:
        dated = dated.with_value("date_end", last.isoformat(), proofs)
    dated = dated.with_flags(*([] if almanac.weekday_fits(time) else ["weekday-and-date-disagree"]))
    dated = dated.with_value("date_basis", "stated" if time.month is not None else "inferred")
    return refocused(tagged, dated, almanac, day)


def _of_the_meeting(tagged: TaggedArticle, draft: Draft, none: Draft) -> Draft:
    """Where no day is told: those of the one meeting that the topic knows of at the place of the talks."""
    spans = tuple(Span(mention.span.end, mention.clause.end) for mention in draft.focus.main)
    found = meeting_at(tagged, spans, draft.values.get("published")) or meeting_of_the_dateline(
        tagged, draft.values.get("published")
    )
    if draft.focus.ahead or not found:
        return none
    place, first, last = found
    proof = slice_of(tagged, place.span, "meeting-at-the-place")
    dated = none.with_value("date", first, [proof]).with_value("date_basis", "inferred")
    return dated.with_value("date_end", last, [proof]) if last != first else dated


def _without_slip(tagged: TaggedArticle, almanac: Almanac, day: date, time: TimeExpression) -> date:
    """`day`, or where its weekday disagrees the same day of the month as the article gives it elsewhere, if that one
    has the weekday."""
    if almanac.weekday_fits(time):
        return day
    others = {found for other in tagged.times if other.month is not None and (found := almanac.day(other))}
    fitting = [other for other in others if other.day == day.day and other.weekday() == time.weekday]
    return fitting[0] if len(fitting) == 1 else day
