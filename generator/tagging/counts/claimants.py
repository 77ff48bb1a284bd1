"""Who claims a count: a person, an organisation, a party or an office beside a verb of speech in its sentence."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.counts.beside import BesideCounts
from generator.tagging.counts.claim import Claim
from generator.tagging.counts.claiming_verbs import ClaimingVerbs
from generator.tagging.counts.described_claimants import described_claimant
from generator.tagging.counts.going_on import goes_on
from generator.tagging.counts.mentions import Count
from generator.tagging.counts.sources import Sources
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.speech.speakers import speeches

#: Who claims a count stands within so many code points of it.
REACH = 400


@dataclass(frozen=True)
class Claimants(BesideCounts):
    """Finds who claims the counts of an article: the id, and the words that say so."""

    def of_each(self, counts: Iterable[Count]) -> Iterator[Claim | None]:
        """Who claims each of `counts`, which are in order; one that goes on ("Another 73 were wounded") has the
        claimant of the count before it, where nobody else claims it. Whose words close the count before ("..., X said,
        and nine were hurt, according to Y") yields to who follows."""
        before: tuple[Span, Claim | None] | None = None
        for count in counts:
            claim = self.of(count.span)
            if before and claim and before[0].end < claim[1].start < count.span.start and claim == before[1]:
                claim = self._verbs.behind(Span(count.span.end, self._sentence(count.span).end)) or claim
            if not claim and before and goes_on(self.subjects, before[0], count.span):
                claim = before[1]
            before = count.span, claim
            yield claim

    def of(self, count: Span) -> Claim | None:
        """Who claims `count`; None where its sentence names nobody."""
        sentence, verbs = self._sentence(count), self._verbs
        start = self._clause_start(sentence, count)
        verbal = (verb.end() for verb in verbs.claims.finditer(self._plain, start, count.end))
        front = Span(start, next((end for end in verbal if end > count.start), count.start))
        behind = Span(count.end, sentence.end)
        return (
            self._sources.inside(count)
            or self._sources.behind(behind)
            or verbs.in_front(front)
            or self._sources.in_front(front)
            or verbs.own(sentence, behind)
            or verbs.own(sentence, front)
            or verbs.pronoun(front)
            or self._quoted(count)
            or verbs.behind(behind)
            or described_claimant(self.subjects, verbs.claims, sentence, count)
            or self._named.office(self._between_semicolons(sentence, count))
            or self._repeated(self._tagged.article.sentence_at(count.start).end)
        )

    @property
    def _tagged(self) -> TaggedArticle:
        return self.subjects.tagged

    @cached_property
    def _verbs(self) -> ClaimingVerbs:
        return ClaimingVerbs(self.subjects)

    @cached_property
    def _sources(self) -> Sources:
        return Sources(self.subjects, self._verbs.claims)

    def _sentence(self, count: Span) -> Span:
        """The sentence of a count, as far as it reaches."""
        whole = self._tagged.article.sentence_at(count.start)
        return Span(max(whole.start, count.start - REACH), min(whole.end, count.end + REACH))

    def _clause_start(self, sentence: Span, count: Span) -> int:
        """Where the clause of a count begins: behind a break, where another side's count may stand in front of it."""
        breaks = compile_phrases(self._language.talks.breaks)
        ends = [match.end() for match in breaks.finditer(self._plain, sentence.start, count.start)]
        semicolon = self._plain.rfind(";", sentence.start, count.start) + 1
        return max([sentence.start, semicolon, *ends])

    def _between_semicolons(self, sentence: Span, count: Span) -> Span:
        """The part of a sentence that holds a count, where semicolons divide it."""
        end = self._plain.find(";", count.end, sentence.end)
        start = self._plain.rfind(";", sentence.start, count.start) + 1
        return Span(max(sentence.start, start), end if end > 0 else sentence.end)

    def _quoted(self, count: Span) -> Claim | None:
        """Who says the quotation that holds the count."""
        said = (one for one in speeches(self._tagged, self.subjects.namings) if one.quotation.span.holds(count))
        spoken = next(said, None)
        if spoken is None or spoken.attribution.speaker is None or spoken.attribution.span is None:
            return None
        return spoken.attribution.speaker, spoken.attribution.span

    def _repeated(self, place: int) -> Claim | None:
        """Who gives the count in the sentence behind it: "Gubernur setempat, ..., menyampaikannya pada Ahad"."""
        following = self._tagged.article.sentence_after(place)
        repeated = (
            compile_phrases(self._language.figures.repeats).search(self._plain, *following) if following else None
        )
        if not repeated or not following:
            return None
        return self._named.within(Span(following.start, repeated.start())) or self._named.within(
            Span(repeated.end(), following.end)
        )
