"""Numbering: past rounds of a run of talks bear the numbers of their order, where these follow from the main one's."""

from collections.abc import Sequence
from datetime import date, timedelta

from generator.facts.draft import Draft
from generator.facts.other_rounds.describing import MONTH
from generator.model.record import OtherRound
from generator.tagging.article import TaggedArticle
from generator.topic import Series

#: Talks that go on elsewhere do so within so many days.
SOON = timedelta(days=14)
#: That they are counted on from one place to the next is told by so high a number.
COUNTED_ON = 3


def numbered(tagged: TaggedArticle, draft: Draft, rounds: Sequence[OtherRound]) -> tuple[OtherRound, ...]:
    """The `rounds`, with the numbers that follow from that of the main event where as many rounds of its run are told
    as there were before it."""
    runs = {id(one): run for one in rounds if (run := _run_of(tagged, draft, one))}
    before = sorted((one for one in rounds if id(one) in runs), key=lambda one: one.date or "")
    if draft.focus.number != len(before) + 1 or not _in_order(before):
        return tuple(rounds)
    numbers = {id(one): number for number, one in enumerate(before, start=1)}
    return tuple(
        one.model_copy(update={"round": numbers[id(one)], "series": runs[id(one)]}) if id(one) in runs else one
        for one in rounds
    )


def _run_of(tagged: TaggedArticle, draft: Draft, one: OtherRound) -> str | None:
    """The series of a past round that the main event is counted with: its own by the day, or one that led to it."""
    main, told = draft.values.get("date"), one.date
    if one.relation != "past" or not told or not main or len(main) <= MONTH:
        return None
    series, day = tagged.tools.subject.topic.series, date.fromisoformat(main[:10])
    own = [each for each in series if each.days[0] <= day <= each.days[1]]
    if any(_meets(told, *each.days) for each in own):
        return draft.values.get("series") or own[0].id
    counted_on = (draft.focus.number or 0) >= COUNTED_ON
    before = [each for each in series if counted_on and any(_leads_to(each, run) for run in own)]
    return next((each.id for each in before if _meets(told, *each.days)), None)


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
