"""Respective: counts that several people give in one breath ("..., the two mayors, X and Y, said"), each his own."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.model.article import Span
from generator.tagging.counts.claim import Claim
from generator.tagging.counts.mentions import Count
from generator.tagging.people.agent_patterns import agent_patterns
from generator.tagging.people.mentions import Naming
from generator.tagging.people.subjects import Subjects


def respectively(subjects: Subjects, counts: Sequence[Count], claims: Sequence[Claim | None]) -> Iterator[Claim | None]:
    """`claims` on `counts`, which are in order: where as many people are named together as the sentence gives counts,
    and one of them claims all, each claims the one in his place."""
    sentence_at = subjects.tagged.article.sentence_at
    pairs = zip(counts, claims, strict=True)
    for (claim, _), group in groupby(pairs, key=lambda pair: (pair[1], sentence_at(pair[0].span.start))):
        size = len(list(group))
        people = _named_together(subjects, claim[1]) if claim and size > 1 else []
        yield from ((one.id, one.span) for one in people) if len(people) == size else (claim,) * size


def _named_together(subjects: Subjects, name: Span) -> list[Naming]:
    """The people whose names are joined to the one at `name`, in order, with him."""
    joint, plain = agent_patterns(subjects.tagged.tools.language).joint, subjects.tagged.plain
    together: list[Naming] = []
    for naming in subjects.people_in(subjects.tagged.article.sentence_at(name.start)):
        if together and not joint.fullmatch(plain, together[-1].span.end, naming.span.start):
            if any(one.span == name for one in together):
                break
            together = []
        together.append(naming)
    return together if any(one.span == name for one in together) else []
