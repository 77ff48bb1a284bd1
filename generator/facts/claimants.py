"""Who claims a count: a person, an organisation, a party or an office, named beside a verb of speech in its sentence."""

from dataclasses import dataclass
from functools import cached_property

from generator.language import Language
from generator.model.article import Span
from generator.tagging.agents import Agents
from generator.tagging.article import TaggedArticle
from generator.tagging.phrase import compile_phrases
from generator.tagging.phrases import Phrases
from generator.tagging.subjects import Subjects

#: The subject of a verb of speech stands within so many code points in front of it, or behind it.
BEFORE, BEHIND = 120, 80
#: A pronoun, an article or the owner of an office ends within so many code points of what follows it.
PRONOUN, ARTICLE, OWNER = 18, 5, 4

#: The kind of organisations that only pass on what others claim.
MEDIUM = "agency"

Claim = tuple[str, Span]


@dataclass(frozen=True)
class Claimants:
    """Finds who claims the counts of an article: the id, and the words that say so."""

    subjects: Subjects

    def of(self, count: Span) -> Claim | None:
        """Who claims `count`; None where its sentence names nobody."""
        sentence = self._tagged.article.sentence_at(count.start)
        front, behind = Span(self._clause_start(sentence, count), count.start), Span(count.end, sentence.end)
        return (
            self._in_front(front)
            or self._own(sentence, behind)
            or self._pronoun(front)
            or self._behind(behind)
            or self._office(sentence)
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
    def _agents(self) -> Agents:
        return Agents(self.subjects)

    @cached_property
    def _claims(self) -> Phrases:
        return compile_phrases([*self._language.speech.verbs, *self._language.figures.claims])

    def _clause_start(self, sentence: Span, count: Span) -> int:
        """Where the clause of a count begins: behind a break, where another side's count may stand in front of it."""
        breaks = compile_phrases(self._language.talks.breaks)
        ends = [match.end() for match in breaks.finditer(self._plain, sentence.start, count.start)]
        semicolon = self._plain.rfind(";", sentence.start, count.start) + 1
        return max([sentence.start, semicolon, *ends])

    def _in_front(self, window: Span) -> Claim | None:
        """The subject of the last verb in front of the count that has one; else who stands behind "according to"."""
        verbs = [Span(*match.span()) for match in self._claims.finditer(self._plain, *window)]
        starts = [window.start, *(verb.end for verb in verbs)]
        for start, verb in reversed(list(zip(starts, verbs, strict=False))):
            inverted = self.subjects.right_behind(Span(verb.end, window.end))
            if inverted and inverted.speaker and inverted.span:
                return inverted.speaker, inverted.span
            if found := self._named(Span(start, verb.start)):
                return found
        according = compile_phrases(self._language.speech.according_to).search(self._plain, *window)
        return self._named(Span(according.end(), window.end)) if according else None

    def _own(self, sentence: Span, window: Span) -> Claim | None:
        """Whom "he said" behind the count means."""
        own = compile_phrases(self._language.speech.own).search(self._plain, *window)
        speaker = self.subjects.last_before(sentence.start, 0) if own else None
        return (speaker.id, speaker.span) if speaker else None

    def _pronoun(self, window: Span) -> Claim | None:
        """Whom a pronoun right in front of a verb means ("Ia mengklaim lebih dari ...")."""
        verbs = list(self._claims.finditer(self._plain, *window))
        start = verbs[-1].start() if verbs else 0
        words = self._plain[max(0, start - PRONOUN) : start].lower().split()
        if not words or words[-1] not in self._language.speech.pronouns:
            return None
        named = self.subjects.last_before(start, 0)
        return (named.id, named.span) if named else None

    def _behind(self, window: Span) -> Claim | None:
        """The subject of a verb behind the count: in front of the verb ("..., Ukrainian officials said"), else behind it
        ("kata kepala dinas setempat, Taras Holubenko")."""
        speech = self._language.speech
        told = compile_phrases([*speech.verbs, *speech.according_to, *self._language.figures.reports])
        for match in told.finditer(self._plain, *window):
            after = Span(match.end(), min(window.end, match.end() + BEHIND))
            if found := self._before_verb(window, match.start()) or self._named(after):
                return found
        return None

    def _before_verb(self, window: Span, verb: int) -> Claim | None:
        """The subject between the last comma and a verb; where a comma ends it, only a person between two of them."""
        end = window.start + len(self._plain[window.start : verb].rstrip())
        apposition = self._plain[end - 1 : end] == ","
        comma = self._plain.rfind(",", max(window.start, verb - BEFORE), end - apposition) + 1
        near = Span(comma or window.start, verb)
        if not apposition:
            return self._named(near)
        first = next(iter(self.subjects.people_in(near)), None) if comma else None
        return (first.id, first.span) if first and first.span.start - comma <= ARTICLE else None

    def _named(self, window: Span) -> Claim | None:
        """The person named in `window`, else the organisation, the party or the office."""
        people = self.subjects.people_in(window)
        if people:
            chosen = people[-1] if len({naming.id for naming in people}) == 1 else people[0]
            return chosen.id, chosen.span
        known = {entry.id: entry for entry in self._tagged.tools.subject.actors.organisations}
        bodies = [tag for tag in self._tagged.tags_in(window, "organisation") if known[tag.id].kind != MEDIUM]
        if bodies:
            return known[bodies[-1].id].party or bodies[-1].id, bodies[-1].span
        if free := self._agents.free(*window):
            return free[-1].ids[0], free[-1].span
        parties = self._tagged.tags_in(window, "party")
        return self._office(window) or ((parties[0].id, parties[0].span) if parties else None)

    def _office(self, window: Span) -> Claim | None:
        """An office in `window` speaks for the party that its name holds, else for that in whose territory the place
        lies that was named last, else for the party named last."""
        match = compile_phrases(self._language.figures.local).search(self._plain, *window)
        if not match:
            return None
        office = Span(*match.span())
        beside = Span(office.start - OWNER, office.end + OWNER)
        owners = [tag for tag in self._tagged.tags_touching(beside) if tag.kind == "party"]
        if owners:
            return owners[0].id, office
        sentence = self._tagged.article.sentence_at(office.start)
        named = self._tagged.tags_in(Span(sentence.start, office.start), "party")
        party = self._tagged.side_of_place_before(office.start) or (named[-1].id if named else None)
        return (party, office) if party else None
