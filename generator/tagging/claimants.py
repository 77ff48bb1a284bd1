"""Who claims a count: a person, an organisation, a party or an office beside a verb of speech in its sentence."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.described_claimants import described_claimant
from generator.tagging.named_claimants import Claim, NamedClaimants
from generator.tagging.phrase import compile_phrases
from generator.tagging.phrases import Phrases
from generator.tagging.subjects import Subjects

#: Who claims a count stands within so many code points of it.
REACH = 400
#: The subject of a verb of speech stands within so many code points in front of it, or behind it.
BEFORE, BEHIND = 120, 80
#: A pronoun and an article end within so many code points of what follows them.
PRONOUN, ARTICLE = 18, 5


@dataclass(frozen=True)
class Claimants:
    """Finds who claims the counts of an article: the id, and the words that say so."""

    subjects: Subjects

    def of_each(self, counts: Iterable[Span]) -> Iterator[Claim | None]:
        """Who claims each of `counts`, which are in order; one that goes on ("Another 73 were wounded") has the
        claimant of the count before it, where nobody else claims it."""
        before: tuple[Span, Claim | None] | None = None
        for count in counts:
            claim = self.of(count)
            if not claim and before and self._goes_on(before[0], count):
                claim = before[1]
            before = count, claim
            yield claim

    def of(self, count: Span) -> Claim | None:
        """Who claims `count`; None where its sentence names nobody."""
        whole = self._tagged.article.sentence_at(count.start)
        sentence = Span(max(whole.start, count.start - REACH), min(whole.end, count.end + REACH))
        verb = self._claims.match(self._plain, count.start)
        front = Span(self._clause_start(sentence, count), verb.end() if verb else count.start)
        behind = Span(count.end, sentence.end)
        return (
            self._inside(count)
            or self._in_front(front)
            or self._own(sentence, behind)
            or self._pronoun(front)
            or self._behind(behind)
            or self._named.office(sentence)
            or self._repeated(whole.end)
            or described_claimant(self.subjects, self._claims, sentence, count)
        )

    @property
    def _tagged(self) -> TaggedArticle:
        return self.subjects.tagged

    @property
    def _plain(self) -> str:
        return self.subjects.tagged.plain

    @property
    def _language(self) -> Language:
        return self.subjects.tagged.tools.language

    @cached_property
    def _named(self) -> NamedClaimants:
        return NamedClaimants(self.subjects)

    @cached_property
    def _claims(self) -> Phrases:
        return compile_phrases([*self._language.speech.verbs, *self._language.figures.claims])

    def _goes_on(self, before: Span, count: Span) -> bool:
        """Whether a count goes on with one of its sentence or of that before."""
        sentence = self._tagged.article.sentence_at(count.start)
        words = compile_phrases(self._language.figures.go_on)
        near = Span(max(sentence.start, count.start - PRONOUN), count.end)
        beside = sentence.holds(before) or self._tagged.article.sentence_after(before.end) == sentence
        return beside and bool(words.search(self._plain, *near))

    def _clause_start(self, sentence: Span, count: Span) -> int:
        """Where the clause of a count begins: behind a break, where another side's count may stand in front of it."""
        breaks = compile_phrases(self._language.talks.breaks)
        ends = [match.end() for match in breaks.finditer(self._plain, sentence.start, count.start)]
        semicolon = self._plain.rfind(";", sentence.start, count.start) + 1
        return max([sentence.start, semicolon, *ends])

    def _inside(self, count: Span) -> Claim | None:
        """Who stands behind "according to" within the count: "339 anak yang menurut Kyiv dibawa paksa"."""
        according = compile_phrases(self._language.speech.according_to).search(self._plain, *count)
        return self._named.within(Span(according.end(), count.end)) if according else None

    def _in_front(self, window: Span) -> Claim | None:
        """The subject of the last verb in front of the count that has one; else who stands behind "according to"."""
        verbs = [Span(*match.span()) for match in self._claims.finditer(self._plain, *window)]
        conjunctions = compile_phrases(self._language.figures.conjunctions)
        starts = [window.start, *(verb.end for verb in verbs)]
        for start, verb in reversed(list(zip(starts, verbs, strict=False))):
            if start > window.start and conjunctions.search(self._plain, start, verb.start):
                continue
            inverted = self.subjects.right_behind(Span(verb.end, window.end))
            if inverted and inverted.speaker and inverted.span:
                return inverted.speaker, inverted.span
            if found := self._named.within(Span(start, verb.start)):
                return found
        sources = compile_phrases([*self._language.speech.according_to, *self._language.figures.sources])
        according = sources.search(self._plain, *window)
        return self._named.within(Span(according.end(), window.end)) if according else None

    def _own(self, sentence: Span, window: Span) -> Claim | None:
        """Whom "he said" behind the count means; "they" are an office of the sentence before."""
        own = compile_phrases(self._language.speech.own).search(self._plain, *window)
        if own and any(word in self._language.speech.plural for word in own.group().lower().split()):
            return self._named.office(self._tagged.article.sentence_at(max(0, sentence.start - 2)))
        speaker = self.subjects.last_before(sentence.start, 0) if own else None
        return (speaker.id, speaker.span) if speaker else None

    def _pronoun(self, window: Span) -> Claim | None:
        """Whom a pronoun right in front of a verb means ("Ia mengklaim lebih dari ...")."""
        verbs = list(self._claims.finditer(self._plain, *window))
        start = verbs[-1].start() if verbs else 0
        words = self._plain[max(0, start - PRONOUN) : start].lower().split()
        while words and words[-1] in self._language.figures.auxiliaries:
            words.pop()
        if not words or words[-1] not in self._language.speech.pronouns:
            return None
        named = self.subjects.last_before(start, 0)
        return (named.id, named.span) if named else None

    def _behind(self, window: Span) -> Claim | None:
        """The subject of a verb behind the count: in front of the verb ("..., Ukrainian officials said"), else behind
        it ("kata kepala dinas setempat, Taras Holubenko")."""
        speech, figures = self._language.speech, self._language.figures
        told = compile_phrases([*speech.verbs, *speech.according_to, *figures.sources, *figures.reports])
        for match in told.finditer(self._plain, *window):
            after = Span(match.end(), min(window.end, match.end() + BEHIND))
            if found := self._before_verb(window, match.start()) or self._named.within(after):
                return found
        return None

    def _before_verb(self, window: Span, verb: int) -> Claim | None:
        """The subject between the last comma and a verb; where a comma ends it, only a person between two of them."""
        end = window.start + len(self._plain[window.start : verb].rstrip())
        apposition = self._plain[end - 1 : end] == ","
        comma = self._plain.rfind(",", max(window.start, verb - BEFORE), end - apposition) + 1
        near = Span(comma or window.start, verb)
        if not apposition:
            return self._named.within(near)
        first = next(iter(self.subjects.people_in(near)), None) if comma else None
        return (first.id, first.span) if first and first.span.start - comma <= ARTICLE else None

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
