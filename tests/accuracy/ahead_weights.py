"""Weights of the marks by which talks lie ahead or have begun, fitted to the open labelled sets and the cases of
`tests/facts`.

`python -m tests.accuracy.ahead_weights` says how many are right when each set in turn is left out of the fit
(`fitting.py`); with `--write` it renews `ahead_weights.yml`."""

from collections.abc import Iterator

from generator.evaluation import Gold
from generator.facts import focus
from generator.facts.focus.ahead import ANSWERS, WEIGHTS, marks_of
from generator.tagging.article import TaggedArticle
from generator.tagging.lead import lead_of
from tests.accuracy.examples import draft_before, made_up_outcomes, openings_with_outcomes, with_outcomes
from tests.accuracy.fitting import Choice, choice_of, fit_or_tell
from tests.accuracy.sets import OPEN, LabelledSet

#: What an outcome says of the talks.
AHEAD = ("scheduled", "postponed", "cancelled")
BEGUN = ("agreement", "partial-agreement", "no-agreement", "ongoing")


def choices(chosen: LabelledSet) -> list[Choice]:
    """The marks of each article of a set that tells of talks for each answer, and its own."""
    told = ((tagged, label.seed, right) for tagged, label, right in with_outcomes(chosen) if _of_talks(label))
    return [choice for one in told for choice in _choice(*one)]


def _of_talks(label: Gold) -> bool:
    return "negotiation" in (label.kind, *label.alt.get("kind", ()))


def cases(name: str) -> list[Choice]:
    """The same of made-up articles."""
    return [choice for one in made_up_outcomes(name) for choice in _choice(*one)]


def _choice(tagged: TaggedArticle, name: str, outcomes: tuple[str, ...]) -> Iterator[Choice]:
    kinds = {"ahead": AHEAD, "begun": BEGUN}
    right = [answer for answer, kind in kinds.items() if set(outcomes) & set(kind)]
    if right:
        draft = draft_before(focus.find, tagged)
        yield choice_of(name, ANSWERS, marks_of(tagged, draft, lead_of(tagged)), right)


def main() -> None:
    """Say how the weights carry to a set that they were not fitted to; `--write` fits them to all."""
    sets, names = {one.name: choices(one) for one in OPEN}, ("event", "outcome", "other_round")
    sets |= {name: cases(name) for name in names}
    sets |= {name: [choice for one in told for choice in _choice(*one)] for name, told in openings_with_outcomes()}
    fit_or_tell(sets, (), WEIGHTS, "talks that lie ahead or have begun", "tests.accuracy.ahead_weights")


if __name__ == "__main__":
    main()
