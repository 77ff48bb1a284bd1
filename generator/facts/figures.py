"""Fact: figures — counts of people, how exact they are, who claims them and for which day."""

from collections.abc import Iterator

from generator.facts.draft import Draft, slice_of
from generator.model.article import Span
from generator.model.record import Evidence, Figure
from generator.tagging.almanac import almanac_of
from generator.tagging.article import TaggedArticle
from generator.tagging.counts import Count, find_counts
from generator.tagging.phrase import compile_phrases
from generator.tagging.subjects import Subjects

#: A number that is part of the one before it has the word that says so within so many code points in front or behind.
PART_REACH = 18


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`figures`: counts of people outside boilerplate; a part of a figure ("13 of them children") is none of its
    own."""
    counts = find_counts(tagged.plain, tagged.article.sentences, tagged.tools.language)
    subjects = Subjects(tagged, draft.named)
    figures = [_figure(subjects, draft, count) for count in counts if not _is_part(tagged, count)]
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


def _figure(subjects: Subjects, draft: Draft, count: Count) -> Figure:
    tagged = subjects.tagged
    evidence: dict[str, tuple[Evidence, ...]] = {"value": (slice_of(tagged, count.span, f"count-of-{count.measure}"),)}
    claimant = _claimant(subjects, draft, count)
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


def _claimant(subjects: Subjects, draft: Draft, count: Count) -> tuple[str, Span] | None:
    """The person, else the party or organisation, in front of a verb of speech before the number, or behind one after
    it, in the sentence of the count."""
    tagged = subjects.tagged
    sentence = tagged.article.sentence_at(count.span.start)
    speech = tagged.tools.language.speech
    verbs = compile_phrases([*speech.verbs, *tagged.tools.language.figures.claims])
    clause = _clause_start(tagged, sentence, count)
    said = list(verbs.finditer(tagged.plain, clause, count.span.start))
    if said and (found := _named(tagged, draft, Span(clause, said[-1].start()))):
        return found
    according = compile_phrases(speech.according_to).search(tagged.plain, clause, count.span.start)
    if according and (found := _named(tagged, draft, Span(according.end(), count.span.start))):
        return found
    own = compile_phrases(speech.own).search(tagged.plain, count.span.end, sentence.end)
    if own and (speaker := subjects.last_before(sentence.start, 0)):
        return speaker.id, speaker.span
    if said and (meant := _pronoun(subjects, said[-1].start())):
        return meant
    told = compile_phrases([*speech.verbs, *speech.according_to]).search(tagged.plain, count.span.end, sentence.end)
    local = _local(tagged, sentence)
    if said or not told:
        return local
    windows = (Span(told.end(), sentence.end), Span(count.span.end, told.start()))
    named = [found for window in windows if (found := _named(tagged, draft, window))]
    people = [found for found in named if any(naming.span == found[1] for naming in draft.named_in(found[1]))]
    return next(iter([*people, *([local] if local else []), *named]), None)


def _clause_start(tagged: TaggedArticle, sentence: Span, count: Count) -> int:
    """Where the clause of a count begins: behind a break, where another side's count may stand in front of it."""
    breaks = compile_phrases(tagged.tools.language.talks.breaks)
    ends = [match.end() for match in breaks.finditer(tagged.plain, sentence.start, count.span.start)]
    semicolon = tagged.plain.rfind(";", sentence.start, count.span.start) + 1
    return max([sentence.start, semicolon, *ends])


def _pronoun(subjects: Subjects, verb: int) -> tuple[str, Span] | None:
    """Whom a pronoun right in front of the verb means ("Ia mengklaim lebih dari ...")."""
    tagged = subjects.tagged
    words = tagged.plain[max(0, verb - PART_REACH) : verb].split()
    if not words or words[-1].lower() not in tagged.tools.language.speech.pronouns:
        return None
    named = subjects.last_before(verb, 0)
    return (named.id, named.span) if named else None


def _local(tagged: TaggedArticle, sentence: Span) -> tuple[str, Span] | None:
    """The party in whose territory the place lies that was named last before a local office."""
    office = compile_phrases(tagged.tools.language.figures.local).search(tagged.plain, sentence.start, sentence.end)
    if not office:
        return None
    named = tagged.tags_in(Span(sentence.start, office.start()), "party")
    party = tagged.party_of_place_before(office.start()) or (named[-1].id if named else None)
    return (party, Span(*office.span())) if party else None


def _named(tagged: TaggedArticle, draft: Draft, window: Span) -> tuple[str, Span] | None:
    people = [(naming.id, naming.span) for naming in draft.named_in(window)]
    parties = [(tag.id, tag.span) for tag in tagged.tags_in(window, "party")]
    bodies = [(_party_of(tagged, tag.id), tag.span) for tag in tagged.tags_in(window, "organisation")]
    return next(iter([*people, *bodies, *parties]), None)


def _party_of(tagged: TaggedArticle, organisation: str) -> str:
    known = {entry.id: entry.party for entry in tagged.tools.subject.actors.organisations}
    return known.get(organisation) or organisation


def _as_of(tagged: TaggedArticle, draft: Draft, count: Count) -> tuple[str, Span] | None:
    """The day of the count: the one that its sentence gives nearest to it, not after the day of publication."""
    almanac = almanac_of(tagged.tools.subject, draft.values.get("published"))
    times = tagged.times_in(tagged.article.sentence_at(count.span.start))
    for time in sorted(times, key=lambda time: abs(time.span.start - count.span.start)):
        day = almanac.day(time)
        if day and (almanac.near is None or day <= almanac.near):
            return day.isoformat(), time.span
    return None
