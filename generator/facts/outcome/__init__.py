"""Fact: what came of the main event, and which agenda points were settled or left open."""

from dataclasses import replace

from generator.facts.draft import Draft
from generator.facts.outcome.findings import GOOD, findings_of
from generator.facts.outcome.kind import kind_of
from generator.facts.outcome.own import own_sentences
from generator.facts.outcome.points import points_left, points_within
from generator.facts.outcome.shown import evidence_of
from generator.model.record import Evidence, Outcome
from generator.tagging.article import TaggedArticle

#: What talks come to that were not held yet.
AHEAD = ("scheduled", "postponed", "cancelled", "proposed")


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`outcome`: the likeliest kind, shown by the weightiest rule that says so, and of its findings by the first; for
    the finders behind it, it says whether the main event lies ahead."""
    if draft.focus.kind not in ("negotiation", "preparatory"):
        return draft.with_value("outcome", Outcome())
    own = own_sentences(tagged, draft)
    findings = findings_of(tagged, draft, own)
    kind = kind_of(tagged, draft, findings)
    told = any(finding.rule.kind == kind for finding in findings)
    evidence: dict[str, tuple[Evidence, ...]] = {}
    if proof := evidence_of(tagged, draft, kind, findings):
        evidence["kind"] = (proof,)
    of_talks = [] if kind in AHEAD else findings
    agreed = points_within(tagged, of_talks, GOOD)
    not_reached = points_within(tagged, of_talks, ("no-agreement",)) | points_left(tagged, own.sentences)
    left = {point: proof for point, proof in not_reached.items() if point not in agreed}
    for name, found in (("agreed", agreed), ("open", left)):
        if found:
            evidence[name] = tuple(dict.fromkeys(found.values()))
    outcome = Outcome(kind=kind, agreed=tuple(agreed), open=tuple(left), evidence=evidence)
    flags = ["outcome-not-told"] if not told and kind == "no-agreement" else []
    ahead = draft.focus.ahead if kind == "ongoing" else kind in AHEAD
    focused = replace(draft, focus=replace(draft.focus, ahead=ahead))
    return focused.with_value("outcome", outcome).with_flags(*flags)
