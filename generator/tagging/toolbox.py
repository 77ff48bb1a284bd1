"""The toolbox: what tagging needs besides an article, prepared once for a subject and a language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.actors import KnownPerson
from generator.language import Language, load_language
from generator.languages.talks import OutcomeRule
from generator.settings import Subject
from generator.tagging.agenda import Points, points_of
from generator.tagging.names.entities import Tagger
from generator.tagging.names.gazetteer import gazetteer
from generator.tagging.names.identity import KnownNames
from generator.tagging.patterns.part import either
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.patterns.rule_set import RuleSet
from generator.tagging.patterns.together import Together
from generator.tagging.patterns.vocabulary import Vocabulary


@dataclass(frozen=True)
class Toolbox:
    """What tagging needs besides the article, prepared once for a subject and a language."""

    subject: Subject
    language: Language
    tagger: Tagger
    conflict_nouns: tuple[str, ...]
    people: Mapping[str, KnownPerson]
    """The known people by their ids."""
    party_at: Mapping[str, str]
    """The party whose territory each known place lies in."""
    buildings: frozenset[str]
    """The known places that lie in a wider one."""
    known_names: KnownNames
    points: Points
    """The agenda, as articles name it."""
    vocabulary: Vocabulary

    @cached_property
    def outcomes(self) -> RuleSet[OutcomeRule, Together]:
        """The rules of outcomes with what they look for."""
        talks = self.language.talks
        slots = {
            "point": either((self.points.any.part, compile_phrases(talks.matters).part)),
            "talk": compile_together(talks.nouns, talks.rounds, talks.verbs).part,
        }
        breaks = compile_phrases(talks.breaks)
        return RuleSet(
            (rule, Together([compile_phrases(group, slots) for group in rule.groups], breaks))
            for rule in self.language.outcome
        )

    @cached_property
    def edges(self) -> re.Pattern[str]:
        """Marks and words behind which a negation before them counts no more."""
        return re.compile(rf"[,;:–—]|{compile_phrases(self.language.talks.breaks).pattern}", re.IGNORECASE)

    @cached_property
    def topic(self) -> re.Pattern[str]:
        """A point that opens a sentence as its topic ("Soal gencatan senjata, ...")."""
        topics = compile_phrases(self.language.talks.topics).pattern
        return re.compile(rf"\W*(?:{topics})\s+(?:[\w-]+\s+){{0,2}}?{self.points.any.pattern}", re.IGNORECASE)


def make_toolbox(subject: Subject, code: str) -> Toolbox:
    """The tools for articles in the language `code`. Raises ContentError when its file is at fault."""
    nouns = subject.topic.conflict.nouns
    conflict = (*nouns.get(code, ()), *nouns.get("any", ()))
    people = {person.id: person for person in subject.actors.people}
    by_territory = {party.territory: party.id for party in subject.topic.parties if party.territory}
    places = subject.places.places
    party_at = {place.id: by_territory[place.within] for place in places if place.within in by_territory}
    names = KnownNames((person.id, name) for person in subject.actors.people for name in (person.name, *person.aliases))
    tagger, points = Tagger(gazetteer(subject, code)), points_of(subject.topic, code)
    inner = frozenset(place.id for place in places if place.region)
    return Toolbox(subject, load_language(code), tagger, conflict, people, party_at, inner, names, points, Vocabulary())
