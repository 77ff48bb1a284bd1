"""Shown: the sentence of running text that shows the kind of an outcome. Each bears marks, a mark has a weight by
itself and one for each kind, and the sentence whose marks weigh most is shown."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.facts.draft import Draft, slice_of
from generator.facts.outcome.findings import Finding
from generator.facts.outcome.modality import is_denied
from generator.facts.outcome.telling import Telling, tellings
from generator.facts.outcome.untold import untold
from generator.facts.outcome.weightiest import weightiest
from generator.model.article import Span
from generator.model.record import Evidence, OutcomeKind
from generator.tagging.article import TaggedArticle
from generator.tagging.weights import weight_of

#: The weights of the marks.
WEIGHTS = Path(__file__).with_name("telling_weights.yml")


def evidence_of(tagged: TaggedArticle, draft: Draft, kind: OutcomeKind, findings: Iterable[Finding]) -> Evidence | None:
    """The sentence that shows this `kind`, which has some of the `findings` or none: a headline only where nothing
    else is told."""
    found = tuple(findings)
    telling = [finding for finding in found if finding.rule.kind == kind]
    marked = marked_for(tagged, draft, kind, found)
    if not marked:
        headline = weightiest(tagged, kind, telling)
        return _slice(tagged, kind, tagged.article.sentence_at(headline.span.start), telling) if headline else None
    best = max(marked, key=lambda one: weight_of(one.marks, WEIGHTS))
    return _slice(tagged, kind, best.sentence, telling)


def marked_for(
    tagged: TaggedArticle, draft: Draft, kind: OutcomeKind, findings: tuple[Finding, ...]
) -> tuple[Telling, ...]:
    """The sentences that may tell that this `kind` came of the main event, each with the marks that it bears, by
    themselves and for the kind."""
    more = _of_kind(tagged, draft, kind, findings)
    marked = ((one.sentence, one.marks | more[one.sentence]) for one in tellings(tagged, draft, findings))
    return tuple(
        Telling(sentence, marks | frozenset(f"{kind}, {mark}" for mark in marks)) for sentence, marks in marked
    )


def _of_kind(
    tagged: TaggedArticle, draft: Draft, kind: OutcomeKind, findings: tuple[Finding, ...]
) -> Mapping[Span, frozenset[str]]:
    """The marks of the sentences that say more of this kind than others do: by the weightiest rule, or in words that
    no rule has."""
    telling = [one for one in findings if one.rule.kind == kind and not tagged.in_headline(one.span)]
    if kind == "scheduled":
        telling = [one for one in telling if not is_denied(tagged, one.span)]
    found: defaultdict[Span, frozenset[str]] = defaultdict(frozenset)
    best, other = weightiest(tagged, kind, telling), untold(tagged, draft, kind)
    for span, mark in (*([(best.span, "weightiest")] if best else []), *([other] if other else [])):
        found[tagged.article.sentence_at(span.start)] |= {mark}
    return found


def _slice(tagged: TaggedArticle, kind: OutcomeKind, sentence: Span, telling: list[Finding]) -> Evidence:
    """The slice of a sentence, by the weightiest rule that says so in it, if any does."""
    said = weightiest(tagged, kind, (one for one in telling if sentence.holds(one.span)))
    return slice_of(tagged, sentence, said.rule.name if said else "tells-the-outcome")
