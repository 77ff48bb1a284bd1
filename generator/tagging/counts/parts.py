"""Count parts: counts that are a part of another one ("13 of them children"), a side's half of it or its headline."""

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from generator.tagging.article import TaggedArticle
from generator.tagging.counts.claim import Claim
from generator.tagging.counts.mentions import Count
from generator.tagging.patterns.phrase import compile_phrases

#: A number that is part of the one before it has the word that says so within so many code points in front or behind.
REACH = 18


def whole_counts(tagged: TaggedArticle, found: Sequence[Count]) -> Iterator[Count]:
    """Those of the counts of an article that are no part of another one, nor told again ("All three were killed"), and
    in the headline only those that the text below does not give too, whatever their bounds, or gives half of for each
    side."""
    whole = [count for before, count in pairwise((None, *found)) if count and not _is_part(tagged, count, before)]
    headed = [tagged.in_headline(count.span) for count in whole]
    below = {(count.measure, count.value) for count, in_head in zip(whole, headed, strict=True) if not in_head}
    told: set[tuple[str, int]] = set()
    for count, in_head in zip(whole, headed, strict=True):
        again = _is_told(tagged, count, told)
        told.add((count.measure, count.value))
        if not again and not (in_head and below & {(count.measure, count.value), (count.measure, count.value / 2)}):
            yield count


def without_halves(
    tagged: TaggedArticle, claimed: Sequence[tuple[Count, Claim | None]]
) -> Iterator[tuple[Count, Claim | None]]:
    """`claimed` counts, in order, without each side's half of the one right before, or the sum of two such halves,
    unless somebody else gives it."""
    for before, (count, claim) in pairwise((None, *claimed)):  # type: ignore[misc]
        if not (before and _is_half(tagged, count, before[0]) and claim in (None, before[1])):
            yield count, claim


def _is_half(tagged: TaggedArticle, count: Count, before: Count) -> bool:
    between = tagged.plain[before.span.end : count.span.start]
    halves = before.value == 2 * count.value or (count.value == 2 * before.value and before.bound == count.bound)
    return halves and before.measure == count.measure and "\n" not in between


def _is_told(tagged: TaggedArticle, count: Count, told: Set[tuple[str, int]]) -> bool:
    """Whether words say that this count is one of those before, which are `told` ("all three"), or a part of a greater
    one ("among the dead")."""
    section, (start, end) = tagged.tools.language.figures, count.span
    if compile_phrases(section.among).search(tagged.plain, start, end):
        return any(measure == count.measure and value > count.value for measure, value in told)
    again = compile_phrases(section.told_again)
    front = any(found.end() == start - 1 for found in again.finditer(tagged.plain, max(0, start - REACH), start))
    return (count.measure, count.value) in told and (front or again.match(tagged.plain, start) is not None)


def _is_part(tagged: TaggedArticle, count: Count, before: Count | None) -> bool:
    """Whether words in front of a count say that it is part of another, or it is one "of them" of that right before."""
    section, start = tagged.tools.language.figures, count.span.start
    if before and compile_phrases(section.part_of).search(tagged.plain, max(0, start - REACH), start):
        return True
    comma = tagged.plain.find(",", *count.span)
    end = comma if comma > 0 else count.span.end
    if not before or not compile_phrases(section.of_them).search(tagged.plain, start, end):
        return False
    sentence = tagged.article.sentence_at(start)
    return sentence.holds(before.span) or tagged.article.sentence_after(before.span.end) == sentence
