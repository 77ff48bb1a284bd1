"""Weights of the marks by which the day of the news is chosen, fitted to the open labelled sets and the cases of
`tests/facts`.

`python -m tests.accuracy.day_weights` says how many days are right when each set in turn is left out of the fit
(`fitting.py`), of each article twice: knowing whether its talks lie ahead, and not; with `--write` it renews
`weights.yml`."""

from collections.abc import Mapping
from typing import Any

from generator.evaluation import Gold
from generator.facts import event_day
from generator.facts.draft import own_days
from generator.tagging.article import TaggedArticle
from generator.tagging.days.anchors import almanac_for
from generator.tagging.days.event_days import UNTOLD, WEIGHTS, marked_days
from generator.tagging.days.event_days.known import Known
from generator.tagging.days.event_days.told import ToldDay
from tests.accuracy.examples import draft_before, labelled, made_up, openings
from tests.accuracy.fitting import Choice, fit_or_tell
from tests.accuracy.sets import OPEN, LabelledSet

#: Of talks that were moved an opening's label has the first day that was fixed, a set's the last.
MOVED = ("postponed", "cancelled")
Marked = tuple[tuple[ToldDay, frozenset[str]], ...]


def choices(chosen: LabelledSet) -> list[Choice]:
    """What there is to choose from in each article of a set on talks."""
    talks = [(tagged, label) for tagged, label in labelled(chosen) if label.kind == "negotiation"]
    return [choice for tagged, label in talks for choice in _choices(tagged, label.seed, _days(label))]


def cases(name: str) -> list[Choice]:
    """The same of made-up articles."""
    talks = [(tagged, case) for tagged, case in made_up(name) if case.get("kind", "negotiation") == "negotiation"]
    return [
        choice
        for tagged, case in talks
        for choice in _choices(tagged, case["text"], (str(case["date"]), str(case["date_end"] or case["date"])))
    ]


def _of_opening(tagged: TaggedArticle, case: Mapping[str, Any]) -> list[Choice]:
    """The same of an opening that tells of talks, held or to come, on a day."""
    told = case["kind"] == "negotiation" and case["date"] and case["outcome"] not in MOVED
    return _choices(tagged, case["text"], (str(case["date"]), str(case["date"]))) if told else []


def _choices(tagged: TaggedArticle, name: str, days: tuple[str, ...]) -> list[Choice]:
    """What there is to choose from in an article of which these `days` are right: the first, the last, and others;
    once where it is known whether the talks lie ahead and once where it is not yet."""
    draft = draft_before(event_day.find, tagged)
    almanac = almanac_for(tagged, draft.values["published"])
    known = Known(own_days(draft), draft.focus.begins)
    return [
        _choice(name, days, marked_days(tagged, almanac, known._replace(ahead=ahead)))
        for ahead in (draft.focus.ahead, None)
    ]


def _choice(name: str, days: tuple[str, ...], marked: Marked) -> Choice:
    places = [*((told.day.isoformat(), marks) for told, marks in marked), ("", frozenset({UNTOLD}))]
    right = {day for day, _ in places if days[0] <= day <= days[1] or day in days}
    return Choice(name, places, frozenset(right or {""}), counts=0.5)


def _days(gold: Gold) -> tuple[str, ...]:
    other = gold.alt.get("date", ())
    return (str(gold.date), str(gold.date_end or gold.date), *map(str, other))


def main() -> None:
    """Say how the weights carry to a set that they were not fitted to; `--write` fits them to all."""
    sets = {one.name: choices(one) for one in OPEN if not one.further}
    sets |= {name: [choice for one in told for choice in _of_opening(*one)] for name, told in openings().items()}
    more = [choice for name in ("event", "article") for choice in cases(name)]
    fit_or_tell(sets, more, WEIGHTS, "a place where a day is told being that of the news", "tests.accuracy.day_weights")


if __name__ == "__main__":
    main()
