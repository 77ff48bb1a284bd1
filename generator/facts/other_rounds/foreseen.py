"""Foreseen rounds: next ones that have no word for talks, on a day still to come on which the topic knows of talks at
the place beside it."""

from generator.facts.draft import Draft
from generator.facts.other_rounds.describing import DAY, almanac_for, is_next, next_round
from generator.model.record import OtherRound
from generator.tagging.article import TaggedArticle
from generator.tagging.days.series_days import SeriesDay, series_days
from generator.tagging.days.spoken_days import spoken
from generator.tagging.people.sides import at_table_near, negotiators, parties_in

PAIR = 2


def rounds_foreseen(tagged: TaggedArticle, draft: Draft) -> list[OtherRound]:
    """Next rounds by place and day, in sentences that name two who sit at that table, for talks that were held."""
    if draft.focus.ahead or draft.focus.kind != "negotiation" or not draft.values.get("date"):
        return []
    almanac = almanac_for(tagged, draft)
    behind = {known.time.span for known in series_days(tagged, almanac)}
    ahead = (known for known in series_days(tagged, almanac, forward=True) if known.time.span not in behind)
    found = {known.day: known for known in ahead if _is_next(tagged, draft, known)}
    return [next_round(tagged, "day-of-a-series-to-come", one.time.span, day, one.place) for day, one in found.items()]


def _is_next(tagged: TaggedArticle, draft: Draft, known: SeriesDay) -> bool:
    """Whether a day can only be one after the main event and the day behind that, and two of those who talk then are
    named beside it."""
    last, subject = draft.values.get("date_end") or draft.values["date"], tagged.tools.subject
    if len(known.day) != DAY or known.day <= last or is_next(known.day, last) or spoken(tagged, known.time):
        return False
    named = parties_in(tagged, tagged.article.sentence_at(known.time.span.start)) & at_table_near(subject, known.day)
    return len(named) >= PAIR and bool(named & negotiators(subject))
