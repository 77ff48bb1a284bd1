"""Fact: figures — counts of people, how exact they are, who claims them and for which day."""

from collections.abc import Iterator

from generator.facts.draft import Draft, slice_of
from generator.model.article import Span
from generator.model.record import Evidence, Figure
from generator.tagging.almanac import almanac_of
from generator.tagging.article import TaggedArticle
from generator.tagging.claimants import Claimants
from generator.tagging.counts import Count, find_counts
from generator.tagging.named_claimants import Claim
from generator.tagging.phrase import compile_phrases
from generator.tagging.subjects import Subjects

#: A number that is part of the one before it has the word that says so within so many code points in front or behind.
PART_REACH = 18


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`figures`: counts of people outside boilerplate; a part of a figure ("13 of them children") is none of its
    own."""
    counts = find_counts(tagged.plain, tagged.article.sentences, tagged.tools.language)
    claimants = Claimants(Subjects(tagged, draft.named))
    figures = [
        _figure(tagged, draft, count, claimants.of(count.span)) for count in counts if not _is_part(tagged, count)
    ]
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


def _is_part(tagged: TaggedArticle, count: Count) -> bool:
    phrases = compile_phrases(tagged.tools.language.figures.part_of)
    start = count.span.start
    return phrases.search(tagged.plain, max(0, start - PART_REACH), start) is not None


def _figure(tagged: TaggedArticle, draft: Draft, count: Count, claimant: Claim | None) -> Figure:
    evidence: dict[str, tuple[Evidence, ...]] = {"value": (slice_of(tagged, count.span, f"count-of-{count.measure}"),)}
    if claimant:
        evidence["claimed_by"] = (slice_of(tagged, claimant[1], "who-gives-the-count"),)
    day = _as_of(tagged, draft, count)
    if day:
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


def _as_of(tagged: TaggedArticle, draft: Draft, count: Count) -> tuple[str, Span] | None:
    """The day of the count: the one that its sentence gives nearest to it, not after the day of publication."""
    almanac = almanac_of(tagged.tools.subject, draft.values.get("published"))
    times = tagged.times_in(tagged.article.sentence_at(count.span.start))
    for time in sorted(times, key=lambda time: abs(time.span.start - count.span.start)):
        day = almanac.day(time)
        if day and (almanac.near is None or day <= almanac.near):
            return day.isoformat(), time.span
    return None
