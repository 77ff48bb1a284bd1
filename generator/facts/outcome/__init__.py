"""Fact: what came of the main event, and which agenda points were settled or left open."""

from dataclasses import replace

from generator.facts.draft import Draft, slice_of
from generator.facts.outcome.findings import GOOD, Finding, findings_of
from generator.facts.outcome.kind import kind_of
from generator.facts.outcome.own import own_sentences
from generator.facts.outcome.points import points_left, points_within
from generator.facts.outcome.untold import untold
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
    telling = [finding for finding in findings if finding.rule.kind == kind]
    best = max(telling, key=lambda finding: _weight(tagged, finding), default=None)
    evidence: dict[str, tuple[Evidence, ...]] = {}
    if proof := slice_of(tagged, best.span, best.rule.name) if best else untold(tagged, draft, kind):
        evidence["kind"] = (proof,)
    of_talks = [] if kind in AHEAD else findings
    agreed = points_within(tagged, of_talks, GOOD)
    not_reached = points_within(tagged, of_talks, ("no-agreement",)) | points_left(tagged, own.sentences)
    left = {point: proof for point, proof in not_reached.items() if point not in agreed}
    for name, found in (("agreed", agreed), ("open", left)):
        if found:
            evidence[name] = tuple(dict.fromkeys(found.values()))
    told = Outcome(kind=kind, agreed=tuple(agreed), open=tuple(left), evidence=evidence)
    flags = ["outcome-not-told"] if not best and kind == "no-agreement" else []
    ahead = draft.focus.ahead if kind == "ongoing" else kind in AHEAD
    focused = replace(draft, focus=replace(draft.focus, ahead=ahead))
    return focused.with_value("outcome", told).with_flags(*flags)


def _weight(tagged: TaggedArticle, finding: Finding) -> tuple[int, bool, int]:
    """The weightiest rule first; of its findings one in a full sentence before one in a headline, and the first."""
    sentence = tagged.article.sentence_at(finding.span.start)
    full = tagged.plain[sentence.start : sentence.end].rstrip('”")')[-1:] in (".", "!", "?", ",")
    return finding.rule.weight, full, -finding.span.start
