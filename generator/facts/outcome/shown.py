"""Shown: the sentence that shows the kind of an outcome: that of the best finding in running text, else one that says
as much in other words, else the first of the article."""

from collections.abc import Iterable

from generator.facts.draft import Draft, slice_of
from generator.facts.outcome.findings import Finding
from generator.facts.outcome.modality import is_denied
from generator.facts.outcome.untold import Shown, untold
from generator.model.record import Evidence, OutcomeKind
from generator.tagging.article import TaggedArticle
from generator.tagging.lead import lead_of
from generator.tagging.patterns.phrase import compile_together


def evidence_of(tagged: TaggedArticle, draft: Draft, kind: OutcomeKind, findings: Iterable[Finding]) -> Evidence | None:
    """The sentence that shows this `kind`, which has some of the `findings` or none."""
    telling = [finding for finding in findings if finding.rule.kind == kind]
    if kind == "scheduled":
        telling = [finding for finding in telling if not is_denied(tagged, finding.span)]
    headlines = [finding for finding in telling if tagged.in_headline(finding.span)]
    found = _best(tagged, kind, [finding for finding in telling if finding not in headlines])
    other = untold(tagged, draft, kind)
    if kind == "proposed" and other and found:
        found = min(found, other)
    told = found or other or _opening(tagged) or _best(tagged, kind, headlines)
    return slice_of(tagged, tagged.article.sentence_at(told[0].start), told[1]) if told else None


def _opening(tagged: TaggedArticle) -> Shown | None:
    """The first sentence of the lead in running text: it says what a headline says in short."""
    return next(((span, "opens-the-article") for span in lead_of(tagged) if not tagged.in_headline(span)), None)


def _best(tagged: TaggedArticle, kind: OutcomeKind, findings: list[Finding]) -> Shown | None:
    """The first finding of the weightiest rule, one that recalls what was before ("after talks broke down") last; of an
    offer the first."""

    def weight(finding: Finding) -> tuple[bool, int, int]:
        sentence = tagged.article.sentence_at(finding.span.start)
        clause = max(sentence.start, tagged.plain.rfind(",", sentence.start, finding.span.start))
        recalled = recalls.search(tagged.plain, clause, finding.span.start)
        return not recalled, finding.rule.weight if kind != "proposed" else 0, -finding.span.start

    talks = tagged.tools.language.talks
    recalls = compile_together(talks.since, talks.after)
    best = max(findings, key=weight, default=None)
    return (best.span, best.rule.name) if best else None
