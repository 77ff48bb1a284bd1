"""Fact: figures — counts of people, how exact they are, who claims them and for which day."""

from collections.abc import Iterator

from generator.facts.draft import Draft, slice_of
from generator.facts.figures.day import day_of
from generator.model.record import Evidence, Figure
from generator.tagging.article import TaggedArticle
from generator.tagging.counts.claim import Claim
from generator.tagging.counts.claimants import Claimants
from generator.tagging.counts.mentions import Count, find_counts
from generator.tagging.counts.parts import whole_counts, without_halves
from generator.tagging.counts.respective import respectively
from generator.tagging.people.subjects import Subjects


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`figures`: counts of people outside boilerplate; a part of a figure ("13 of them children") is none of its
    own."""
    found = find_counts(tagged.plain, tagged.article.sentences, tagged.tools.language)
    counts = tuple(whole_counts(tagged, found))
    subjects = Subjects(tagged, draft.named)
    claims = respectively(subjects, counts, list(Claimants(subjects).of_each(counts)))
    claimed = without_halves(tagged, list(zip(counts, claims, strict=True)))
    figures = [_figure(tagged, draft, count, claim) for count, claim in claimed]
    return draft.with_value("figures", tuple(_once(figures)))


def _once(figures: list[Figure]) -> Iterator[Figure]:
    """Each count once: where a headline or a lead repeats it, the one that says who gives it."""
    groups: dict[tuple[str, int, str], list[Figure]] = {}
    for figure in figures:
        groups.setdefault((figure.measure, figure.value, figure.bound), []).append(figure)
    for group in groups.values():
        claimed = [figure for figure in group if figure.claimed_by]
        claimants = {figure.claimed_by for figure in claimed}
        yield from (claimed if len(claimants) > 1 else (claimed or group)[-1:])


def _figure(tagged: TaggedArticle, draft: Draft, count: Count, claimant: Claim | None) -> Figure:
    evidence: dict[str, tuple[Evidence, ...]] = {"value": (slice_of(tagged, count.span, f"count-of-{count.measure}"),)}
    if claimant:
        evidence["claimed_by"] = (slice_of(tagged, claimant[1], "who-gives-the-count"),)
    if day := day_of(tagged, draft, count):
        evidence["as_of"] = (slice_of(tagged, day[1], "day-of-the-count"),)
    return Figure(
        measure=count.measure,
        value=count.value,
        unit=count.unit,
        bound=count.bound,
        claimed_by=claimant[0] if claimant else None,
        as_of=day[0] if day else None,
        evidence=evidence,
    )
