"""Weights of the marks by which the sentence that shows an outcome is chosen, fitted to the open labelled sets.

`python -m tests.accuracy.telling_weights` says how many sentences are right when each set in turn is left out of the
fit (`fitting.py`); with `--write` it renews `telling_weights.yml`."""

from collections.abc import Iterator, Sequence

from generator.evaluation import Gold
from generator.evaluation.comparing import within_any
from generator.facts import outcome
from generator.facts.outcome.findings import findings_of
from generator.facts.outcome.own import own_sentences
from generator.facts.outcome.shown import WEIGHTS, marked_for
from generator.model.record import OutcomeKind
from generator.tagging.article import TaggedArticle
from tests.accuracy.examples import draft_before, labelled
from tests.accuracy.fitting import Choice, fit_or_tell
from tests.accuracy.sets import OPEN, LabelledSet


def choices(chosen: LabelledSet) -> list[Choice]:
    """The sentences of each article of a set whose label says which one tells its outcome."""
    told = ((tagged, label) for tagged, label in labelled(chosen) if label.outcome and label.outcome.evidence)
    return [choice for tagged, label in told for choice in _choice(tagged, label)]


def _choice(tagged: TaggedArticle, label: Gold) -> Iterator[Choice]:
    """What there is to choose from, if the article is taken for one on talks and running text tells its outcome."""
    if label.outcome and draft_before(outcome.find, tagged).focus.kind in ("negotiation", "preparatory"):
        words = [word for word in (label.outcome.evidence, *label.alt.get("outcome.evidence", ())) if word]
        yield from choice_for(tagged, label.seed, label.outcome.kind, words)


def choice_for(tagged: TaggedArticle, name: str, kind: OutcomeKind, words: Sequence[str]) -> Iterator[Choice]:
    """The sentences that may tell that this `kind` came of the talks, of which those with some of the `words` do."""
    draft = draft_before(outcome.find, tagged)
    findings = findings_of(tagged, draft, own_sentences(tagged, draft))
    marked = marked_for(tagged, draft, kind, tuple(findings))
    told = [tagged.article.text[one.sentence.start : one.sentence.end] for one in marked]
    right = [str(place) for place, text in enumerate(told) if any(within_any(word, [text]) for word in words)]
    if right:
        yield Choice(name, [(str(place), one.marks) for place, one in enumerate(marked)], frozenset(right))


def main() -> None:
    """Say how the weights carry to a set that they were not fitted to; `--write` fits them to all."""
    sets = {one.name: choices(one) for one in OPEN}
    fit_or_tell(sets, (), WEIGHTS, "a sentence showing the outcome", "tests.accuracy.telling_weights")


if __name__ == "__main__":
    main()
