"""Agents: every name of a side or of somebody who can speak for one, with the words that belong to it in front."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from generator.model.article import Span
from generator.tagging.phrase import compile_phrases
from generator.tagging.roles import POSSESSIVE, role_after, role_before
from generator.tagging.subjects import Subjects

#: What belongs to a name stands within so many code points in front of it.
NEAR = 30


@dataclass(frozen=True, slots=True)
class Agent:
    """One or more sides or people (`ids`) whom `span` names, and the rule that found them."""

    ids: tuple[str, ...]
    span: Span
    rule: str = "subject-of-the-verb"


@dataclass(frozen=True)
class Agents:
    """The agents of an article."""

    subjects: Subjects

    def within(self, start: int, end: int) -> tuple[Agent, ...]:
        """The agents whose names stand within these places, in order."""
        found = self._named[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return tuple(agent for agent in found if agent.span.end <= end)

    def free(self, start: int, end: int) -> list[Agent]:
        """Those of them that can be a subject: without a preposition, and not only as owners of something."""
        return [agent for agent in self.within(start, end) if not (self._governed(agent) or self._owns(agent, end))]

    def behind(self, place: int, end: int) -> Agent | None:
        """The agent whose name begins right at `place`."""
        articles = "|".join(map(re.escape, self.subjects.tagged.tools.language.people.articles))
        opening = re.compile(rf"\s+(?:(?:{articles})\s+)?", re.IGNORECASE).match(self.subjects.tagged.plain, place)
        starts = {place, opening.end()} if opening else {place}
        return next((agent for agent in self.within(place, end) if agent.span.start in starts), None)

    def joined(self, agents: Sequence[Agent]) -> Agent:
        """The last of `agents` with those that stand joined in front of it: "Ukraina dan Amerika Serikat"."""
        joints = "|".join(map(re.escape, self.subjects.tagged.tools.language.talks.both))
        joint = re.compile(rf"\s?[-–/]\s?|,?\s+(?:{joints})\s+(?:the\s+)?|,\s", re.IGNORECASE)
        whole = agents[-1]
        for agent in reversed(agents[:-1]):
            if not joint.fullmatch(self.subjects.tagged.plain, agent.span.end, whole.span.start):
                break
            whole = replace(whole, ids=(*agent.ids, *whole.ids), span=Span(agent.span.start, whole.span.end))
        return whole

    def is_person(self, agent: Agent) -> bool:
        """Whether the agent is a person, whom "he" or "ia" can mean."""
        return agent.ids[0] in self._people

    def is_other(self, agent: Agent) -> bool:
        """Whether the name only says whose people or things are meant: "warga Ukraina", "Ukrainian refugees"."""
        plain, other = self.subjects.tagged.plain, self.subjects.tagged.tools.language.positions.not_sides
        before = plain[max(0, agent.span.start - NEAR) : agent.span.start].lower().split()[-1:]
        behind = plain[agent.span.end : agent.span.end + NEAR].lower().split()[:1]
        return any(word.strip(".,'’") in other for word in (*before, *behind))

    @cached_property
    def _named(self) -> tuple[Agent, ...]:
        tagged, subjects = self.subjects.tagged, self.subjects
        roles = {naming.span: role_before(tagged, naming.span) for naming in subjects.namings}
        people = [
            Agent((naming.id,), Span((roles[naming.span] or naming.span).start, naming.span.end))
            for naming in subjects.own
        ]
        behind = (role_after(tagged, naming.span) for naming in subjects.own)
        taken = {place for span in (*roles, *roles.values(), *behind) if span for place in range(span.start, span.end)}
        parties = [
            Agent((tag.id,), Span(self._body_start(tag.span), tag.span.end))
            for tag in tagged.tags
            if tag.kind == "party" and tag.span.start not in taken
        ]
        return tuple(sorted([*people, *parties], key=lambda agent: agent.span))

    @cached_property
    def _starts(self) -> list[int]:
        return [agent.span.start for agent in self._named]

    @cached_property
    def _people(self) -> frozenset[str]:
        return frozenset(naming.id for naming in self.subjects.namings)

    @cached_property
    def _bodies(self) -> str:
        language = self.subjects.tagged.tools.language
        return compile_phrases((*language.talks.delegations, *language.people.heads)).pattern

    def _body_start(self, name: Span) -> int:
        """Where the party's name begins with what belongs to it: "delegasi dari Rusia", "officials of Ukraine"."""
        people = self.subjects.tagged.tools.language.people
        links, articles = ("|".join(map(re.escape, words)) or "(?!)" for words in (people.links, people.articles))
        floor = max(0, name.start - NEAR)
        opening = re.compile(rf"(?:{self._bodies})\s+(?:(?:{links})\s+)?(?:(?:{articles})\s+)?$", re.IGNORECASE)
        found = opening.search(self.subjects.tagged.plain[floor : name.start])
        return floor + found.start() if found else name.start

    def _governed(self, agent: Agent) -> bool:
        language = self.subjects.tagged.tools.language
        words = self.subjects.tagged.plain[max(0, agent.span.start - NEAR) : agent.span.start].lower().split()
        while words and words[-1] in language.people.articles:
            words.pop()
        return bool(words and words[-1] in language.positions.prepositions) or self.is_other(agent)

    def _owns(self, agent: Agent, end: int) -> bool:
        """Whether the name owns something that is no body of the side: "Ukraine's army", not "Ukraine's delegation"."""
        between = self.subjects.tagged.plain[agent.span.end : min(end, agent.span.end + 2 * NEAR)]
        body = re.compile(rf"..\s+(?:\w+\s+){{0,2}}?(?:{self._bodies})", re.IGNORECASE)
        return between.startswith(POSSESSIVE) and not body.match(between)
