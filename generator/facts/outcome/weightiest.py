"""Weightiest: which of the findings that tell an outcome speaks for it most."""

from collections.abc import Iterable

from generator.facts.outcome.findings import Finding
from generator.model.record import OutcomeKind
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases


def weightiest(tagged: TaggedArticle, kind: OutcomeKind, findings: Iterable[Finding]) -> Finding | None:
    """The first finding of the weightiest rule, one that recalls what was before ("after talks broke down") last; of an
    offer the first."""

    def weight(finding: Finding) -> tuple[bool, int, int]:
        sentence = tagged.article.sentence_at(finding.span.start)
        clause = max(sentence.start, tagged.plain.rfind(",", sentence.start, finding.span.start))
        recalled = recalls.search(tagged.plain, clause, finding.span.start)
        return not recalled, finding.rule.weight if kind != "proposed" else 0, -finding.span.start

    talks = tagged.tools.language.talks
    recalls = compile_phrases((*talks.since, *talks.after))
    return max(findings, key=weight, default=None)
