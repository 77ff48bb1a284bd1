"""Weights of the marks by which the outcome of talks is chosen, fitted to the open labelled sets and the cases of
`tests/facts`.

`python -m tests.accuracy.outcome_weights` says how many outcomes are right when each set in turn is left out of the fit
(`fitting.py`); with `--write` it renews `weights.yml`."""

from collections.abc import Iterator

from generator.facts import outcome
from generator.facts.outcome.findings import findings_of
from generator.facts.outcome.kind import KINDS, WEIGHTS
from generator.facts.outcome.marks import marks_of
from generator.facts.outcome.own import own_sentences
from generator.tagging.article import TaggedArticle
from tests.accuracy.examples import draft_before, made_up_outcomes, openings_with_outcomes, with_outcomes
from tests.accuracy.fitting import Choice, choice_of, fit_or_tell
from tests.accuracy.sets import OPEN, LabelledSet

#: An opening counts as so many articles.
OPENING = 0.6
#: What n-grams pay here: they tell more of an outcome than of a kind.
NGRAMS = 1.0


def choices(chosen: LabelledSet) -> list[Choice]:
    """The marks of each article of a set that tells of talks for each outcome, and its own."""
    told = ((tagged, label.seed, right) for tagged, label, right in with_outcomes(chosen))
    return [choice for one in told for choice in _choice(*one)]


def cases(name: str) -> list[Choice]:
    """The same of made-up articles."""
    return [choice for one in made_up_outcomes(name) for choice in _choice(*one)]


def _choice(tagged: TaggedArticle, name: str, right: tuple[str, ...]) -> Iterator[Choice]:
    """What there is to choose from, if the article is taken for one on talks and any of it is `right`."""
    draft = draft_before(outcome.find, tagged)
    if draft.focus.kind == "negotiation" and set(right) & set(KINDS):
        findings = findings_of(tagged, draft, own_sentences(tagged, draft))
        yield choice_of(name, KINDS, marks_of(tagged, draft, findings), right)


def main() -> None:
    """Say how the weights carry to a set that they were not fitted to; `--write` fits them to all."""
    sets, names = {one.name: choices(one) for one in OPEN}, ("event", "outcome", "other_round")
    sets |= {name: cases(name) for name in names}
    sets |= {
        name: [choice._replace(counts=OPENING) for one in told for choice in _choice(*one)]
        for name, told in openings_with_outcomes()
    }
    fit_or_tell(sets, (), WEIGHTS, "each outcome of talks", "tests.accuracy.outcome_weights", ngrams=NGRAMS)


if __name__ == "__main__":
    main()
