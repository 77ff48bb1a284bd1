"""Points: which points of the agenda talks settled or left, by the words that say so."""

import re
from collections.abc import Iterable
from itertools import pairwise

from generator.facts.draft import slice_of
from generator.facts.outcome.findings import Finding
from generator.model.article import Span
from generator.model.record import Evidence, OutcomeKind
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.patterns.phrases import holding

#: What was settled or not is named within so many code points behind the words that say so, and few words away.
OBJECT_REACH = 80
OBJECT_GAP = re.compile(r":?\s+(?:[\w-]+\s+){0,4}?")


def points_within(
    tagged: TaggedArticle, findings: Iterable[Finding], kinds: tuple[OutcomeKind, ...]
) -> dict[str, Evidence]:
    """Agenda points named within the findings of some kinds, each with its first slice."""
    found: dict[str, Evidence] = {}
    for finding in sorted(findings, key=lambda finding: finding.span.start):
        if finding.rule.kind in kinds:
            span = _with_object(tagged, finding.span)
            for point in tagged.tools.points.named(tagged.plain, span):
                found.setdefault(point, slice_of(tagged, span, finding.rule.name))
    return found


def _with_object(tagged: TaggedArticle, span: Span) -> Span:
    """`span` with the points that it begins or that follow it at once ("belum membuahkan hasil" + "gencatan senjata"),
    or that open its sentence as its topic ("Soal gencatan senjata, ..." + "tidak ada titik temu")."""
    talks, sentence = tagged.tools.language.talks, tagged.article.sentence_at(span.start)
    if opening := tagged.tools.topic.match(tagged.plain, sentence.start, span.start):
        return Span(opening.start(), span.end)
    end = span.end
    for match in tagged.tools.points.any.finditer(tagged.plain, span.start, span.end + OBJECT_REACH):
        gap = tagged.plain[end : match.start()]
        far = OBJECT_GAP.fullmatch(gap) is None or compile_together(talks.wishes, talks.negations).search(gap)
        if match.start() > end and far:
            break
        end = max(end, match.end())
    return Span(span.start, min(end, max(span.end, sentence.end)))


def points_left(tagged: TaggedArticle, own: tuple[Span, ...]) -> dict[str, Evidence]:
    """Points in clauses that say that they were left, each with its clause."""
    talks, plain = tagged.tools.language.talks, tagged.plain
    left = compile_phrases(talks.left)
    found: dict[str, Evidence] = {}
    for sentence in holding(plain, own, [left]):
        breaks = compile_phrases(talks.breaks).finditer(plain, sentence.start, sentence.end)
        for start, end in pairwise([sentence.start, *(edge.start() for edge in breaks), sentence.end]):
            clause = Span(start, start + len(plain[start:end].rstrip()))
            if left.search(plain, *clause):
                for point in tagged.tools.points.named(plain, clause):
                    found.setdefault(point, slice_of(tagged, clause, "point-left"))
    return found
