"""Settling: other rounds that two sentences tell are one."""

from collections.abc import Sequence

from generator.facts.other_rounds.describing import MONTH, RETURN
from generator.model.record import OtherRound
from generator.tagging.article import TaggedArticle


def settled(tagged: TaggedArticle, rounds: Sequence[OtherRound]) -> list[OtherRound]:
    """The `rounds` without months and words of which another round gives the day, and each day once."""
    kept = [one for one in rounds if not any(_is_told_better(tagged, one, other) for other in rounds)]
    kept = [one for place, one in enumerate(kept) if not _is_told_again(one, kept[:place], kept[place + 1 :])]
    return _with_numbers_told_apart(kept)


def _is_told_better(tagged: TaggedArticle, one: OtherRound, other: OtherRound) -> bool:
    """Whether `one` only has the month of a day that `other` has, or only its number, or only the words for it: in the
    same sentence, or of a past round at the same place."""
    if one.relation != other.relation or one.round not in (None, other.round) or not other.date or one is other:
        return False
    if one.date is None and one.round is not None:
        return True
    if one.date is None and one.round is None:
        if one.relation == "past":
            return one.venue is None or other.venue in (None, one.venue)
        return told_together(tagged, one, other) or _is_the_return(one, other)
    return one.date is not None and len(one.date) == MONTH < len(other.date) and other.date.startswith(one.date)


def _is_the_return(one: OtherRound, other: OtherRound) -> bool:
    """Whether `one` has no time at all ("the next meeting will have the same form") and `other` tells when the same
    sides come back."""
    return one.when is None and other.evidence["round"][0].rule == RETURN


def told_together(tagged: TaggedArticle, one: OtherRound, other: OtherRound) -> bool:
    """Whether one sentence tells of both rounds."""
    first, second = (
        {tagged.article.sentence_at(proof.start) for proof in entry.evidence["round"]} for entry in (one, other)
    )
    return first == second


def _is_told_again(one: OtherRound, before: Sequence[OtherRound], behind: Sequence[OtherRound]) -> bool:
    """Whether a round without a number has the day of another one, with a number or told `before` it."""
    if one.round is not None or one.date is None:
        return False
    same = [other for other in (*before, *behind) if (other.relation, other.date) == (one.relation, one.date)]
    return any(other.round is not None or other in before for other in same)


def _with_numbers_told_apart(rounds: list[OtherRound]) -> list[OtherRound]:
    """The past `rounds`, those whose number another sentence tells without a day as one: the day in the month that
    stands beside the number, or the last of as many days as it counts."""
    found = list(rounds)
    for one in [one for one in rounds if one.relation == "past" and one.round and len(one.date or "") in (0, MONTH)]:
        days = [other for other in found if other.relation == "past" and len(other.date or "") > MONTH]
        days = [other for other in sorted(days, key=lambda other: other.date or "") if other.round is None]
        fitting = [other for other in days if one.date and other.date and other.date.startswith(one.date)]
        if chosen := fitting if one.date else days[-1:] if len(days) == one.round else []:
            found[found.index(chosen[0])] = chosen[0].model_copy(update={"round": one.round, "series": one.series})
            found.remove(one)
    return found
