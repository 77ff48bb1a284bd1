"""Fact: what came of the main event, and which agenda points were settled or left open."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from generator.facts.draft import Draft, slice_of
from generator.languages.talks import OutcomeRule
from generator.model.article import Span
from generator.model.record import Evidence, Outcome, OutcomeKind
from generator.tagging.agenda import Points
from generator.tagging.almanac import almanac_of
from generator.tagging.article import TaggedArticle
from generator.tagging.flashbacks import flashbacks
from generator.tagging.lead import lead_of
from generator.tagging.phrase import compile_phrases
from generator.tagging.phrases import holding
from generator.tagging.talks import TalksMention

#: Outcomes that only talks which lie ahead, only an offer, or only talks that were held can have.
AHEAD: tuple[OutcomeKind, ...] = ("scheduled", "postponed", "cancelled")
OFFERED: tuple[OutcomeKind, ...] = ("proposed",)
HELD: tuple[OutcomeKind, ...] = ("agreement", "partial-agreement", "no-agreement", "ongoing", "postponed", "cancelled")
GOOD: tuple[OutcomeKind, ...] = ("agreement", "partial-agreement")
#: What talks that only lie ahead, or that are only offered, come to where no rule speaks.
DEFAULTS: dict[tuple[OutcomeKind, ...], OutcomeKind] = {AHEAD: "scheduled", OFFERED: "proposed"}
#: That talks go on is what came of them so far where one of the first so many sentences says it: by so much weightier.
EARLY, NOW = 3, 4
#: Talks were held where one of the first so many mentions says it.
OPENING = 3
#: A negation governs what follows within so many code points, a denial what follows in its clause.
NEGATION_REACH, DENIAL_REACH, WISH_REACH = 12, 40, 60
#: What was settled or not is named within so many code points behind the words that say so, and few words away.
OBJECT_REACH = 80
OBJECT_GAP = re.compile(r":?\s+(?:[\w-]+\s+){0,4}?")


@dataclass(frozen=True, slots=True)
class _Finding:
    rule: OutcomeRule
    span: Span


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`outcome`: of the rules that speak about the main event, the weightiest, and of its findings the first."""
    possible = _possible(draft)
    if not possible:
        return draft.with_value("outcome", Outcome())
    points, own = tagged.tools.points, _of_the_event(tagged, draft)
    findings = list(_findings(tagged, own, possible))
    best = max(findings, key=lambda finding: _weight(tagged, finding), default=None)
    over = None if best or draft.focus.ahead else _over(tagged, draft)
    kind: OutcomeKind = best.rule.kind if best else "no-agreement" if over else _untold(draft, possible)
    evidence: dict[str, tuple[Evidence, ...]] = {}
    if proof := slice_of(tagged, best.span, best.rule.name) if best else over:
        evidence["kind"] = (proof,)
    agreed = _points(tagged, findings, ("agreement", "partial-agreement"), points)
    not_reached = _points(tagged, findings, ("no-agreement",), points) | _left(tagged, own, points)
    left = {point: proof for point, proof in not_reached.items() if point not in agreed}
    for name, found in (("agreed", agreed), ("open", left)):
        if found:
            evidence[name] = tuple(dict.fromkeys(found.values()))
    told = Outcome(kind=kind, agreed=tuple(agreed), open=tuple(left), evidence=evidence)
    untold = ["outcome-not-told"] if not best and kind == "no-agreement" else []
    return draft.with_value("outcome", told).with_flags(*untold)


def _untold(draft: Draft, possible: tuple[OutcomeKind, ...]) -> OutcomeKind:
    """What talks come to of which nothing is told: those that were held settled nothing."""
    held = any(_was_held(mention) for mention in draft.focus.main[:OPENING])
    return DEFAULTS.get(possible, "no-agreement" if held else "none")


def _was_held(mention: TalksMention) -> bool:
    return mention.held or mention.number is not None


def _over(tagged: TaggedArticle, draft: Draft) -> Evidence | None:
    """What says of the main event that it is over: talks that ended, and of which nothing is told, settled nothing."""
    ended = compile_phrases(tagged.tools.language.talks.ended)
    for mention in draft.focus.main if draft.focus.kind == "negotiation" else ():
        if match := ended.search(tagged.plain, mention.clause.start, mention.clause.end):
            return slice_of(tagged, Span(*match.span()), "over-and-nothing-told")
    return None


def _weight(tagged: TaggedArticle, finding: _Finding) -> tuple[int, bool, int]:
    """The weightiest rule first; of its findings one in a full sentence before one in a headline, and the first."""
    sentence = tagged.article.sentence_at(finding.span.start)
    full = tagged.plain[sentence.start : sentence.end].rstrip('”")')[-1:] in (".", "!", "?", ",")
    told = any(sentence.holds(mention.span) for mention in tagged.talks)
    early = finding.rule.kind == "ongoing" and told and sentence in lead_of(tagged)[:EARLY]
    return finding.rule.weight + NOW * early, full, -finding.span.start


def _possible(draft: Draft) -> tuple[OutcomeKind, ...]:
    if draft.focus.kind == "preparatory":
        return OFFERED
    if draft.focus.kind == "negotiation":
        return AHEAD if draft.focus.ahead else HELD
    return ()


def _findings(tagged: TaggedArticle, own: tuple[Span, ...], possible: tuple[OutcomeKind, ...]) -> Iterator[_Finding]:
    """What the rules of `possible` outcomes find in the event's `own` sentences."""
    for rule, pattern in tagged.tools.outcomes:
        for sentence in holding(tagged.plain, own, [pattern]) if rule.kind in possible else ():
            found = pattern.finditer(tagged.plain, sentence.start, sentence.end)
            yield from (
                _Finding(rule, span)
                for span in (Span(*match.span()) for match in found)
                if not (rule.kind in GOOD and _unsettled(tagged, sentence, span))
            )


def _of_the_event(tagged: TaggedArticle, draft: Draft) -> tuple[Span, ...]:
    """The sentences that do not speak only of another round."""
    main = {mention.sentence for mention in draft.focus.main}
    others = {mention.sentence for mention in draft.focus.beside} - main
    day = draft.values.get("date")
    if day and not draft.focus.ahead:
        numbered = {mention.sentence for mention in draft.focus.main if mention.number is not None}
        almanac = almanac_of(tagged.tools.subject, draft.values.get("published") or day)
        others |= flashbacks(tagged, date.fromisoformat(day), almanac, numbered)
    return tuple(sentence for sentence in tagged.article.sentences if sentence not in others)


def _unsettled(tagged: TaggedArticle, sentence: Span, span: Span) -> bool:
    """Whether a negation stands right in front of `span` or within it, or the sentence before it speaks of a wish."""
    talks = tagged.tools.language.talks
    near = max(sentence.start, span.start - DENIAL_REACH)
    clause = max([near, *(edge.end() for edge in tagged.tools.edges.finditer(tagged.plain, near, span.start))])
    denied = compile_phrases(talks.denials).search(tagged.plain, clause, span.start)
    start = max(0, span.start - NEGATION_REACH)
    negated = denied or compile_phrases(talks.negations).search(tagged.plain, start, span.end)
    wished = max(sentence.start, span.start - WISH_REACH)
    return bool(negated or compile_phrases(talks.wishes).search(tagged.plain, wished, span.start))


def _points(
    tagged: TaggedArticle, findings: list[_Finding], kinds: tuple[OutcomeKind, ...], points: Points
) -> dict[str, Evidence]:
    """Agenda points named within the findings of some kinds, each with its first slice."""
    found: dict[str, Evidence] = {}
    for finding in sorted(findings, key=lambda finding: finding.span.start):
        if finding.rule.kind in kinds:
            span = _with_object(tagged, finding.span, points)
            for point in points.named(tagged.plain, span):
                found.setdefault(point, slice_of(tagged, span, finding.rule.name))
    return found


def _with_object(tagged: TaggedArticle, span: Span, points: Points) -> Span:
    """`span` with the points that it begins or that follow it at once ("belum membuahkan hasil" + "gencatan senjata"),
    or that open its sentence as its topic ("Soal gencatan senjata, ..." + "tidak ada titik temu")."""
    talks, sentence = tagged.tools.language.talks, tagged.article.sentence_at(span.start)
    if opening := tagged.tools.topic.match(tagged.plain, sentence.start, span.start):
        return Span(opening.start(), span.end)
    end = span.end
    for match in points.any.finditer(tagged.plain, span.start, span.end + OBJECT_REACH):
        gap = tagged.plain[end : match.start()]
        far = OBJECT_GAP.fullmatch(gap) is None or compile_phrases((*talks.wishes, *talks.negations)).search(gap)
        if match.start() > end and far:
            break
        end = max(end, match.end())
    return Span(span.start, min(end, max(span.end, sentence.end)))


def _left(tagged: TaggedArticle, own: tuple[Span, ...], points: Points) -> dict[str, Evidence]:
    """Points in clauses that say that they were left, each with its clause."""
    talks, plain = tagged.tools.language.talks, tagged.plain
    left = compile_phrases(talks.left)
    found: dict[str, Evidence] = {}
    for sentence in holding(plain, own, [left]):
        breaks = compile_phrases(talks.breaks).finditer(plain, sentence.start, sentence.end)
        for start, end in pairwise([sentence.start, *(edge.start() for edge in breaks), sentence.end]):
            clause = Span(start, start + len(plain[start:end].rstrip()))
            if left.search(plain, *clause):
                for point in points.named(plain, clause):
                    found.setdefault(point, slice_of(tagged, clause, "point-left"))
    return found
