"""Fact: what came of the main event, and which agenda points were settled or left open."""

from generator.facts.draft import Draft, slice_of
from generator.facts.outcome.findings import Finding, findings_of
from generator.facts.outcome.over import told_as_over
from generator.facts.outcome.own import own_sentences
from generator.facts.outcome.points import points_left, points_within
from generator.facts.outcome.possible import GOOD, possible_kinds
from generator.facts.outcome.untold import untold
from generator.model.record import Evidence, Outcome
from generator.tagging.article import TaggedArticle
from generator.tagging.lead import lead_of

#: That talks go on is what came of them so far where one of the first so many sentences says it: by so much weightier.
EARLY, NOW = 3, 4


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`outcome`: of the rules that speak about the main event, the weightiest, and of its findings the first."""
    possible = possible_kinds(tagged, draft)
    if not possible:
        return draft.with_value("outcome", Outcome())
    own = own_sentences(tagged, draft)
    findings = findings_of(tagged, draft, own, possible)
    if draft.focus.ahead and (over := told_as_over(tagged, draft, own)):
        findings = over
    best = max(findings, key=lambda finding: _weight(tagged, finding), default=None)
    evidence: dict[str, tuple[Evidence, ...]] = {}
    kind, proof = (best.rule.kind, slice_of(tagged, best.span, best.rule.name)) if best else untold(tagged, draft)
    if proof:
        evidence["kind"] = (proof,)
    agreed = points_within(tagged, findings, GOOD)
    not_reached = points_within(tagged, findings, ("no-agreement",)) | points_left(tagged, own.sentences)
    left = {point: proof for point, proof in not_reached.items() if point not in agreed}
    for name, found in (("agreed", agreed), ("open", left)):
        if found:
            evidence[name] = tuple(dict.fromkeys(found.values()))
    told = Outcome(kind=kind, agreed=tuple(agreed), open=tuple(left), evidence=evidence)
    flags = ["outcome-not-told"] if not best and kind == "no-agreement" else []
    return draft.with_value("outcome", told).with_flags(*flags)


def _weight(tagged: TaggedArticle, finding: Finding) -> tuple[int, bool, int]:
    """The weightiest rule first; of its findings one in a full sentence before one in a headline, and the first."""
    sentence = tagged.article.sentence_at(finding.span.start)
    full = tagged.plain[sentence.start : sentence.end].rstrip('”")')[-1:] in (".", "!", "?", ",")
    told = any(sentence.holds(mention.span) for mention in tagged.talks)
    early = finding.rule.kind == "ongoing" and told and sentence in lead_of(tagged)[:EARLY]
    return finding.rule.weight + NOW * early, full, -finding.span.start
