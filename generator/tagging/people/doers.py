"""Doers: who does what a verb or noun tells — read from the names, pronouns and fillers around it."""

import re
from dataclasses import dataclass
from functools import cached_property

from generator.languages.positions import PositionsSection
from generator.model.article import Span
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.people.agents import Agent, Agents, agents_among
from generator.tagging.people.role_words import POSSESSIVE
from generator.tagging.people.subjects import Subjects

#: A subject stands within so many code points of its verb.
REACH = 300
#: Between them stand at most so many words that the language does not list as fillers.
WORDS = 4
_BRACKETS = re.compile(r"\([^()]*\)")
_APPOSITION = re.compile(r"^\s*,[^,;:“”\"]{1,120},")
_FEW = re.compile(r"\s+(?:\w+\s+){0,2}")
_OWNER = re.compile(r"['’]s\s+(?:\w+\s+){0,2}$")
_MARKS = re.compile(r"[,;“”\"]")


@dataclass(frozen=True)
class Doers:
    """Finds the subjects of verbs and the owners of nouns."""

    subjects: Subjects

    @cached_property
    def agents(self) -> Agents:
        """All who can be a subject."""
        return agents_among(self.subjects.tagged, self.subjects.namings)

    def of_verb(self, verb: Span, floor: int, own: Agent | None = None) -> Agent | None:
        """The subject of `verb`, not in front of `floor`; `own` is whom "we" means here. None where none is named."""
        floor = max(floor, verb.start - REACH)
        end = self._without_fillers(floor, verb.start)
        if own and self._says_we(floor, end, verb.start):
            return own
        if pronoun := self._at_end(self._words.pronouns, floor, end):
            return self._meant(pronoun, person=True)
        if pronoun := self._at_end(self._words.sides, floor, end):
            return self._meant(pronoun, person=False)
        free = self.agents.free(floor, verb.start)
        if self._plain[floor : verb.start].rstrip().endswith(","):
            free = self._described(free, verb.start) or free
        return self.agents.joined(free) if free and self._reaches(free[-1].span.end, verb.start) else None

    def _described(self, free: list[Agent], verb: int) -> list[Agent]:
        """The person of whom the words between his comma and that of the verb say more ("X, adviser to Y, said")."""
        opening = [agent for agent in free if self._plain.startswith(", ", agent.span.end)]
        joined = compile_phrases(self._words.coordination)
        if (
            not opening
            or not self.agents.is_person(opening[0])
            or joined.search(self._plain, opening[0].span.end, verb)
        ):
            return []
        return opening[:1]

    def of_noun(self, noun: Span, floor: int, end: int) -> Agent | None:
        """Whose demand or offer `noun` is: "tuntutan utama Rusia", "demand from Kyiv", "Ukraine's main demand"; an
        `end` at the noun asks only for an owner in front of it."""
        floor, end = max(floor, noun.start - REACH), min(end, noun.end + REACH)
        owner = _OWNER.search(self._plain[floor : noun.start])
        if owner:
            place = floor + owner.start()
            named = next((agent for agent in self.agents.within(floor, place) if agent.span.end == place), None)
            pronoun = self._at_end(self._words.sides, floor, place)
            return named or (self._meant(pronoun, person=False) if pronoun else None)
        near = (agent for agent in self.agents.within(noun.end, end) if agent.span.start > noun.end)
        named = next((agent for agent in near if _FEW.fullmatch(self._plain, noun.end, agent.span.start)), None)
        return named if named and not self.agents.is_other(named) else None

    def only_fillers(self, start: int, end: int) -> bool:
        """Whether nothing stands between but fillers and words that join: the verbs have one subject."""
        pattern = compile_together(self._words.fillers, self._words.coordination)
        return not pattern.sub(" ", self._plain[start:end]).strip(" ,")

    @property
    def _plain(self) -> str:
        return self.subjects.tagged.plain

    @property
    def _words(self) -> PositionsSection:
        return self.subjects.tagged.tools.language.positions

    def _says_we(self, floor: int, end: int, verb: int) -> bool:
        said = list(compile_phrases(self._words.own).finditer(self._plain, floor, end))
        return bool(said) and self._reaches(said[-1].end(), verb) and not self.agents.within(said[-1].end(), verb)

    def _reaches(self, start: int, end: int) -> bool:
        """Whether a subject that ends at `start` can be that of a verb at `end`: few words between them, and behind a
        verb of speech none but fillers."""
        between = _APPOSITION.sub("", _BRACKETS.sub("", self._plain[start:end]))
        if between.startswith(POSSESSIVE):
            between = between[2:]
        said = list(self.subjects.said.finditer(between))
        rest = (between[said[-1].end() :] if said else between).strip()
        if rest != "," and _MARKS.search(rest.lstrip(",") if said else rest):
            return False
        words = compile_phrases(self._words.fillers).sub(" ", rest.strip(" ,:").lower()).split()
        joined = compile_phrases(self._words.coordination).search(" ".join(words[:-1]))
        return not words if said else len(words) <= WORDS and not joined and not set(words) & set(self._words.not_sides)

    def _without_fillers(self, floor: int, end: int) -> int:
        """`end` without the fillers in front of it."""
        while filler := self._at_end(self._words.fillers, floor, end):
            end = filler.start
        return floor + len(self._plain[floor:end].rstrip())

    def _at_end(self, words: tuple[str, ...], floor: int, end: int) -> Span | None:
        """Which of `words` stands right in front of `end`."""
        phrases, end = compile_phrases(words), floor + len(self._plain[floor:end].rstrip())
        places = phrases.places(self._plain, floor, end)
        return next((Span(place, end) for place in places if phrases.fullmatch(self._plain, place, end)), None)

    def _meant(self, pronoun: Span, person: bool) -> Agent | None:
        """Whom a pronoun means: the person, or any agent, named in front of it in its sentence; else the person named
        last."""
        sentence = self.subjects.tagged.article.sentence_at(pronoun.start)
        inside = self.agents.free(max(sentence.start, pronoun.start - REACH), pronoun.start)
        free = [agent for agent in inside if self.agents.is_person(agent) or not person]
        if free:
            return free[-1]._replace(span=pronoun, rule="name-before-a-pronoun")
        naming = None if self._means_both(pronoun, sentence) else self.subjects.last_before(pronoun.start, 0)
        return Agent((naming.id,), pronoun, "name-before-a-pronoun") if naming else None

    def _means_both(self, pronoun: Span, sentence: Span) -> bool:
        """Whether "they" stands behind a sentence about both sides."""
        language = self.subjects.tagged.tools.language
        before = self.subjects.tagged.article.sentence_at(max(0, sentence.start - 2))
        plural = self._plain[pronoun.start : pronoun.end].lower() in language.speech.plural
        both = compile_together(language.talks.sides, language.talks.delegates)
        return plural and both.search(self._plain, *before) is not None
