"""Verbs of those who count ("reported", "menyebut"): who is the subject of one in front of a count, or behind it."""

from dataclasses import dataclass
from functools import cached_property

from generator.model.article import Span
from generator.tagging.counts.beside import BesideCounts
from generator.tagging.counts.claim import Claim
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.people.doers import Doers
from generator.tagging.quotes import Quotation
from generator.tagging.speech.antecedents import side_meant
from generator.tagging.speech.spoken import Scene
from generator.tagging.speech.unnamed import described_before

#: The subject of a verb of speech stands within so many code points in front of it, or behind it.
BEFORE, BEHIND = 120, 80
#: A pronoun and an article end within so many code points of what follows them.
PRONOUN, ARTICLE = 30, 5


@dataclass(frozen=True)
class ClaimingVerbs(BesideCounts):
    """Finds the subjects of verbs of speech and of counting around a count."""

    @cached_property
    def claims(self) -> Phrases:
        """Verbs of speech, and those of people who count."""
        return compile_together(self._language.speech.verbs, self._language.figures.claims)

    def in_front(self, window: Span) -> Claim | None:
        """The subject of the last verb in front of the count that has one."""
        verbs = [Span(*match.span()) for match in self.claims.finditer(self._plain, *window)]
        conjunctions = compile_phrases(self._language.figures.conjunctions)
        starts = [window.start, *(verb.end for verb in verbs)]
        for start, verb in reversed(list(zip(starts, verbs, strict=False))):
            if start > window.start and conjunctions.search(self._plain, start, verb.start):
                continue
            inverted = self.subjects.right_behind(Span(verb.end, window.end))
            if inverted and inverted.speaker and inverted.span:
                return inverted.speaker, inverted.span
            if between := self._between_commas(verb, window):
                return between
            if found := self._named.within(Span(start, verb.start)):
                return found
        return None

    def own(self, sentence: Span, window: Span) -> Claim | None:
        """Whom "he said" in `window` means; "they" are an office of the sentence before, "it" a side of it."""
        speech = self._language.speech
        if compile_phrases(speech.own_side).search(self._plain, *window) and (side := self._side_before(sentence)):
            return side
        own = compile_together(speech.own, self._language.figures.own).search(self._plain, *window)
        if own and any(word in speech.plural for word in own.group().lower().split()):
            return self._named.office(self.subjects.tagged.article.sentence_at(max(0, sentence.start - 2)))
        speaker = self.subjects.last_before(sentence.start, 0) if own else None
        return (speaker.id, speaker.span) if speaker else None

    def _side_before(self, sentence: Span) -> Claim | None:
        """The side that "it" means in `sentence`."""
        scene = Scene(Doers(self.subjects), Quotation(sentence, sentence), sentence, None)
        side = side_meant(scene, sentence.start)
        named = (side.speaker, side.span) if side and side.speaker and side.span else None
        return named or self._named.office(self.subjects.tagged.article.sentence_at(max(0, sentence.start - 2)))

    def pronoun(self, window: Span) -> Claim | None:
        """Whom a pronoun right in front of a verb means ("Ia mengklaim lebih dari ...")."""
        verbs = list(self.claims.finditer(self._plain, *window))
        start = verbs[-1].start() if verbs else 0
        words = self._plain[max(0, start - PRONOUN) : start].lower().split()
        passed = {*self._language.figures.auxiliaries, *self._language.figures.adverbs}
        while words and words[-1] in passed:
            words.pop()
        if not words or words[-1] not in self._language.speech.pronouns:
            return None
        named = self.subjects.last_before(start, 0)
        return (named.id, named.span) if named else None

    def behind(self, window: Span) -> Claim | None:
        """The subject of a verb behind the count: in front of the verb ("..., Ukrainian officials said"), else behind
        it ("kata kepala dinas setempat, Taras Holubenko")."""
        speech, figures = self._language.speech, self._language.figures
        told = compile_together(speech.verbs, speech.according_to, figures.sources, figures.reports)
        for match in told.finditer(self._plain, *window):
            after = Span(match.end(), min(window.end, match.end() + BEHIND))
            has_subject = bool(described_before(self.subjects, window.start, match.start()))
            found = self._before_verb(window, match.start()) or (None if has_subject else self._named.within(after))
            if found:
                return found
        return None

    def _between_commas(self, verb: Span, window: Span) -> Claim | None:
        """Who is named between a verb behind a comma and the next one ("Since then, says the UN, ...")."""
        comma = self._plain.find(",", verb.end, window.end)
        opens = self._plain[max(0, verb.start - 2) : verb.start].rstrip().endswith(",")
        return self._named.within(Span(verb.end, comma)) if opens and comma > 0 else None

    def _before_verb(self, window: Span, verb: int) -> Claim | None:
        """The subject between the last comma and a verb, behind whatever joins them ("has said"); where a comma ends
        it, or it only says more of somebody ("X, who heads the city, said"), only a person between two of them."""
        end = window.start + len(self._plain[window.start : verb].rstrip())
        words = self._plain[window.start : end].split(" ")
        while len(words) > 1 and words[-1].lower() in self._language.figures.auxiliaries:
            end -= len(words.pop()) + 1
        apposition = self._plain[end - 1 : end] == ","
        floor = max(window.start, verb - BEFORE)
        comma = self._plain.rfind(",", floor, end - apposition) + 1
        before = self._plain.rfind(",", floor, comma - 1) + 1 if comma and apposition else 0
        for start in filter(None, (comma, before)) if apposition else ():
            first = next(iter(self.subjects.people_in(Span(start, verb))), None)
            if first and first.span.start - start <= ARTICLE:
                return first.id, first.span
        return None if apposition else self._named.within(Span(comma or window.start, verb))
