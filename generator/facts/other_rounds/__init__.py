"""Fact: rounds that the article tells beside its main one, past or next: mentioned, listed, counted, or known by their
place and day."""

from generator.facts.draft import Draft
from generator.facts.other_rounds.at_series import counted_rounds, rounds_of_series
from generator.facts.other_rounds.counted_on import rounds_counted_on
from generator.facts.other_rounds.delegations import rounds_of_delegations
from generator.facts.other_rounds.describing import is_next
from generator.facts.other_rounds.foreseen import rounds_foreseen
from generator.facts.other_rounds.going_on import rounds_to_come
from generator.facts.other_rounds.listed import listed_rounds
from generator.facts.other_rounds.mentioned import mentioned_rounds
from generator.facts.other_rounds.numbering import numbered
from generator.facts.other_rounds.returning import rounds_of_returns
from generator.facts.other_rounds.settling import settled, told_together
from generator.model.record import OtherRound
from generator.tagging.article import TaggedArticle

#: Kinds of articles that have rounds beside their main event.
TOLD = ("negotiation", "preparatory")


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`other_rounds`: one for each number and direction, or for each day."""
    if draft.focus.kind not in TOLD:
        return draft.with_value("other_rounds", ())
    listed = listed_rounds(tagged, draft)
    days = {entry.date for entry in listed}
    rounds = [entry for entry in mentioned_rounds(tagged, draft) if entry.date is None or entry.date not in days]
    rounds += listed
    rounds += [entry for entry in rounds_counted_on(tagged, draft) if not _told(entry, rounds)]
    rounds += [entry for entry in rounds_of_series(tagged, draft) if not _told(entry, rounds)]
    rounds += [entry for entry in rounds_of_delegations(tagged, draft) if not _told(entry, rounds)]
    rounds += [entry for entry in rounds_of_returns(tagged, draft) if not _is_next_told(entry, rounds)]
    rounds += [entry for entry in rounds_foreseen(tagged, draft) if not _told(entry, rounds)]
    if not any(entry.relation == "next" for entry in rounds):
        rounds += rounds_to_come(tagged, draft)
    past = [entry for entry in rounds if entry.relation == "past"]
    counted = [entry for entry in counted_rounds(tagged, draft) if not past or _elsewhere(tagged, entry, past)]
    rounds += [entry for entry in counted if not any(told_together(tagged, entry, other) for other in listed)]
    return draft.with_value("other_rounds", numbered(tagged, draft, settled(tagged, rounds)))


def _elsewhere(tagged: TaggedArticle, entry: OtherRound, past: list[OtherRound]) -> bool:
    """Whether counted rounds have a place of their own, and those told singly have another, and none of their numbers
    in the same sentence."""
    apart = all(other.venue not in (None, entry.venue) for other in past)
    counted = (other for other in past if other.round is not None)
    return entry.venue is not None and apart and not any(told_together(tagged, entry, other) for other in counted)


def _is_next_told(entry: OtherRound, rounds: list[OtherRound]) -> bool:
    """Whether a next round is among `rounds` already: one of the same day, or any where it has none."""
    known = [other for other in rounds if other.relation == "next"]
    return _told(entry, known) if entry.date else bool(known)


def _told(entry: OtherRound, rounds: list[OtherRound]) -> bool:
    """Whether a round of the same day or the next one, or of the month or the days around it, is among `rounds`."""
    day = entry.date or ""
    dates = [other.date for other in rounds if other.date]
    return any(day.startswith(known) or known[:10] <= day <= known[-10:] or is_next(day, known) for known in dates)
