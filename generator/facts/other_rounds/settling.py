"""Settling: other rounds that two sentences tell are one, and those of a run of talks are numbered by their order."""

from collections.abc import Sequence
from datetime import date

from generator.facts.draft import Draft
from generator.model.article import Span
from generator.model.record import OtherRound
from generator.tagging.article import TaggedArticle

#: A date of so many signs is a month.
MONTH = 7


def settled(tagged: TaggedArticle, draft: Draft, rounds: Sequence[OtherRound]) -> tuple[OtherRound, ...]:
    """The `rounds` without months of which another round gives the day, and with the numbers that follow from that of
    the main event where as many rounds of its series are told as there were before it."""
    kept = [one for one in rounds if not any(_is_told_better(tagged, one, other) for other in rounds)]
    kept = [one for place, one in enumerate(kept) if not any(_is_same(one, other) for other in kept[:place])]
    before = sorted((one for one in kept if _of_the_run(tagged, draft, one)), key=lambda one: one.date or "")
    if draft.focus.number != len(before) + 1 or not _in_order(before):
        return tuple(kept)
    numbers = {id(one): number for number, one in enumerate(before, start=1)}
    return tuple(
        one.model_copy(update={"round": numbers[id(one)], "series": draft.values.get("series")})
        if id(one) in numbers
        else one
        for one in kept
    )


def _is_told_better(tagged: TaggedArticle, one: OtherRound, other: OtherRound) -> bool:
    """Whether `one` only has the month of a day that `other` has, or only the words for it: in the same sentence, or
    of a past round at the same place."""
    if one.relation != other.relation or one.round not in (None, other.round) or not other.date or one is other:
        return False
    if one.date is None and one.round is None:
        if one.relation == "past":
            return one.venue is not None and one.venue == other.venue
        return _sentences(tagged, one) == _sentences(tagged, other)
    return one.date is not None and len(one.date) == MONTH < len(other.date) and other.date.startswith(one.date)


def _sentences(tagged: TaggedArticle, one: OtherRound) -> set[Span]:
    return {tagged.article.sentence_at(proof.start) for proof in one.evidence["round"]}


def _is_same(one: OtherRound, other: OtherRound) -> bool:
    """Whether two rounds that lie ahead, of which at most one has a number, have the same day."""
    ahead = one.relation == other.relation == "next"
    return ahead and one.date is not None and one.date == other.date and None in (one.round, other.round)


def _of_the_run(tagged: TaggedArticle, draft: Draft, one: OtherRound) -> bool:
    """Whether a past round is one of those that the main event is counted with: in the same series, by its day."""
    main, told = draft.values.get("date"), one.date
    if one.relation != "past" or not told or not main or len(main) <= MONTH:
        return False
    series = tagged.tools.subject.topic.series
    runs = [run for each in series if (run := each.days)[0] <= date.fromisoformat(main[:10]) <= run[1]]
    return any(_meets(told, first, last) for first, last in runs)


def _meets(told: str, first: date, last: date) -> bool:
    begins = told.partition("/")[0]
    return first.isoformat()[: len(begins)] <= begins <= last.isoformat()[: len(begins)]


def _in_order(rounds: Sequence[OtherRound]) -> bool:
    """Whether the numbers that rounds already have are those of their order."""
    return all(one.round in (None, number) for number, one in enumerate(rounds, start=1))
