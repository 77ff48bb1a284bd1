"""Settling: other rounds that two sentences tell are one, and those of a run of talks are numbered by their order."""

from collections.abc import Sequence
from datetime import date, timedelta

from generator.facts.draft import Draft
from generator.facts.other_rounds.describing import MONTH
from generator.model.article import Span
from generator.model.record import OtherRound
from generator.tagging.article import TaggedArticle
from generator.topic import Series

#: Talks that go on elsewhere do so within so many days.
SOON = timedelta(days=14)


def settled(tagged: TaggedArticle, draft: Draft, rounds: Sequence[OtherRound]) -> tuple[OtherRound, ...]:
    """The `rounds` without months of which another round gives the day, and with the numbers that follow from that of
    the main event where as many rounds of its series are told as there were before it."""
    kept = [one for one in rounds if not any(_is_told_better(tagged, one, other) for other in rounds)]
    kept = [one for place, one in enumerate(kept) if not any(_is_same(one, other) for other in kept[:place])]
    kept = _with_numbers_told_apart(kept)
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
    day = date.fromisoformat(main[:10])
    runs = [each for each in series if each.days[0] <= day <= each.days[1]]
    before = [each for each in series if any(_leads_to(each, run) for run in runs)]
    return any(_meets(told, *each.days) for each in (*runs, *before))


def _leads_to(series: Series, run: Series) -> bool:
    """Whether the same parties moved on from a series to another one."""
    apart = run.days[0] - series.days[1]
    return set(series.parties) == set(run.parties) and timedelta() <= apart <= SOON


def _meets(told: str, first: date, last: date) -> bool:
    begins = told.partition("/")[0]
    return first.isoformat()[: len(begins)] <= begins <= last.isoformat()[: len(begins)]


def _in_order(rounds: Sequence[OtherRound]) -> bool:
    """Whether the numbers that rounds already have are those of their order."""
    return all(one.round in (None, number) for number, one in enumerate(rounds, start=1))
