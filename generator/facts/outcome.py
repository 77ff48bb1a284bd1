"""Fact: what came of the main event, and which agenda points were settled or left open."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.facts.draft import Draft, slice_of
from generator.languages.talks import OutcomeRule
from generator.model.article import Span
from generator.model.record import Evidence, Outcome, OutcomeKind
from generator.tagging.agenda import Points, points_of
from generator.tagging.article import TaggedArticle
from generator.tagging.phrase import compile_phrases

#: Outcomes that only talks which lie ahead, only an offer, or only talks that were held can have.
AHEAD: tuple[OutcomeKind, ...] = ("scheduled", "postponed", "cancelled")
OFFERED: tuple[OutcomeKind, ...] = ("proposed",)
HELD: tuple[OutcomeKind, ...] = ("agreement", "partial-agreement", "no-agreement", "ongoing", "postponed", "cancelled")
GOOD: tuple[OutcomeKind, ...] = ("agreement", "partial-agreement")
#: What talks that only lie ahead, or that are only offered, come to where no rule speaks.
DEFAULTS: dict[tuple[OutcomeKind, ...], OutcomeKind] = {AHEAD: "scheduled", OFFERED: "proposed"}
#: A negation governs what follows within so many code points.
NEGATION_REACH = 12


@dataclass(frozen=True, slots=True)
class _Finding:
    rule: OutcomeRule
    span: Span


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`outcome`: of the rules that speak about the main event, the weightiest, and of its findings the first."""
    possible = _possible(draft)
    if not possible:
        return draft.with_value("outcome", Outcome())
    points = points_of(tagged.tools)
    findings = [finding for finding in _findings(tagged, draft, points) if finding.rule.kind in possible]
    best = max(findings, key=lambda finding: _weight(tagged, finding), default=None)
    kind: OutcomeKind = best.rule.kind if best else DEFAULTS.get(possible, "none")
    evidence: dict[str, tuple[Evidence, ...]] = {}
    if best:
        evidence["kind"] = (slice_of(tagged, best.span, best.rule.name),)
    agreed = _points(tagged, findings, ("agreement", "partial-agreement"), points)
    left = {
        point: proof
        for point, proof in _points(tagged, findings, ("no-agreement",), points).items()
        if point not in agreed
    }
    for name, found in (("agreed", agreed), ("open", left)):
        if found:
            evidence[name] = tuple(dict.fromkeys(found.values()))
    return draft.with_value("outcome", Outcome(kind=kind, agreed=tuple(agreed), open=tuple(left), evidence=evidence))


def _weight(tagged: TaggedArticle, finding: _Finding) -> tuple[int, bool, int]:
    """The weightiest rule first; of its findings one in a full sentence before one in a headline, and the first."""
    sentence = tagged.article.sentence_at(finding.span.start)
    full = tagged.plain[sentence.start : sentence.end].rstrip('”")')[-1:] in (".", "!", "?", ",")
    return finding.rule.weight, full, -finding.span.start


def _possible(draft: Draft) -> tuple[OutcomeKind, ...]:
    if draft.focus.kind == "preparatory":
        return OFFERED
    if draft.focus.kind == "negotiation":
        return AHEAD if draft.focus.ahead else HELD
    return ()


def _findings(tagged: TaggedArticle, draft: Draft, points: Points) -> Iterator[_Finding]:
    """What the outcome rules find, outside sentences that speak only of another round."""
    others = {mention.sentence for mention in draft.focus.beside} - {mention.sentence for mention in draft.focus.main}
    rules, slots = tagged.tools.language.outcome, {"point": points.pattern}
    any_rule = compile_phrases((phrase for rule in rules for phrase in rule.phrases), slots)
    own = (sentence for sentence in tagged.article.sentences if sentence not in others)
    telling = [sentence for sentence in own if any_rule.search(tagged.plain, sentence.start, sentence.end)]
    for rule in rules:
        pattern = compile_phrases(rule.phrases, slots)
        for sentence in telling:
            found = pattern.finditer(tagged.plain, sentence.start, sentence.end)
            yield from (
                _Finding(rule, span)
                for span in (Span(*match.span()) for match in found)
                if not (rule.kind in GOOD and _unsettled(tagged, sentence, span))
            )


def _unsettled(tagged: TaggedArticle, sentence: Span, span: Span) -> bool:
    """Whether a negation stands right in front of `span` or within it, or the sentence before it speaks of a wish."""
    talks = tagged.tools.language.talks
    negated = compile_phrases(talks.negations).search(tagged.plain, max(0, span.start - NEGATION_REACH), span.end)
    return bool(negated or compile_phrases(talks.wishes).search(tagged.plain, sentence.start, span.start))


def _points(
    tagged: TaggedArticle, findings: list[_Finding], kinds: tuple[OutcomeKind, ...], points: Points
) -> dict[str, Evidence]:
    """Agenda points named within the findings of some kinds, each with its first slice."""
    found: dict[str, Evidence] = {}
    for finding in sorted(findings, key=lambda finding: finding.span.start):
        if finding.rule.kind in kinds:
            span = _with_object(tagged, finding.span, points)
            for point in points.named(tagged.plain[span.start : span.end]):
                found.setdefault(point, slice_of(tagged, span, finding.rule.name))
    return found


def _with_object(tagged: TaggedArticle, span: Span, points: Points) -> Span:
    """`span` with the point that follows it at once: "belum membuahkan hasil" + "gencatan senjata"."""
    behind = re.compile(rf"\s+(?:[\w-]+\s+){{0,2}}?{points.pattern}", re.IGNORECASE).match(tagged.plain, span.end)
    return Span(span.start, behind.end()) if behind else span
