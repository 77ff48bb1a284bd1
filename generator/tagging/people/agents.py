"""Agents: every name of a side or of somebody who can speak for one, with the words that belong to it in front."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.people.agent_patterns import AgentPatterns, agent_patterns
from generator.tagging.people.mentions import Naming
from generator.tagging.people.role_words import POSSESSIVE
from generator.tagging.people.roles import role_after, role_before, run_before
from generator.tagging.people.subjects import Subjects
from generator.tagging.remembered import remembered

#: What belongs to a name stands within so many code points in front of it.
NEAR = 30
_JOINED = re.compile(r"-[a-z]")


class Agent(NamedTuple):
    """One or more sides or people (`ids`) whom `span` names, and the rule that found them."""

    ids: tuple[str, ...]
    span: Span
    rule: str = "subject-of-the-verb"


@remembered
def agents_among(tagged: TaggedArticle, namings: tuple[Naming, ...]) -> "Agents":
    """The agents of an article that names people at `namings`."""
    return Agents(Subjects(tagged, namings))


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
        opening = self._patterns.opening.match(self.subjects.tagged.plain, place)
        starts = {place, opening.end()} if opening else {place}
        return next((agent for agent in self.within(place, end) if agent.span.start in starts), None)

    def joined(self, agents: Sequence[Agent]) -> Agent:
        """The last of `agents` with those that stand joined in front of it: "Ukraina dan Amerika Serikat"."""
        joint = self._patterns.joint
        whole = agents[-1]
        for agent in reversed(agents[:-1]):
            if not joint.fullmatch(self.subjects.tagged.plain, agent.span.end, whole.span.start):
                break
            whole = whole._replace(ids=(*agent.ids, *whole.ids), span=Span(agent.span.start, whole.span.end))
        return whole

    def is_joined(self, name: Span) -> bool:
        """Whether a name is the first half of an adjective ("Washington-based")."""
        return bool(_JOINED.match(self.subjects.tagged.plain, name.end))

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
        runs = (run_before(tagged, name) for name, role in roles.items() if role and role.end <= name.start)
        taken: set[int] = set()
        for span in filter(None, (*roles, *roles.values(), *behind, *runs)):
            taken.update(range(*span))
        sides = {body.id: body.party or body.id for body in tagged.tools.subject.actors.organisations}
        parties = [
            Agent((sides.get(tag.id, tag.id),), Span(self._body_start(tag.span), tag.span.end))
            for tag in tagged.tags
            if tag.kind in ("party", "organisation") and tag.span.start not in taken
        ]
        return tuple(sorted([*people, *parties], key=attrgetter("span")))

    @cached_property
    def _starts(self) -> list[int]:
        return [agent.span.start for agent in self._named]

    @cached_property
    def _people(self) -> frozenset[str]:
        return frozenset(naming.id for naming in self.subjects.namings)

    @property
    def _patterns(self) -> AgentPatterns:
        return agent_patterns(self.subjects.tagged.tools.language)

    def _body_start(self, name: Span) -> int:
        """Where the party's name begins with what belongs to it: "delegasi dari Rusia", "officials of Ukraine"."""
        body, plain = self._patterns.body, self.subjects.tagged.plain
        places = body.places(plain, max(0, name.start - NEAR), name.start)
        return next((place for place in places if body.fullmatch(plain, place, name.start)), name.start)

    def _governed(self, agent: Agent) -> bool:
        language = self.subjects.tagged.tools.language
        words = self.subjects.tagged.plain[max(0, agent.span.start - NEAR) : agent.span.start].lower().split()
        while words and words[-1] in language.people.articles:
            words.pop()
        return (
            bool(words and words[-1] in language.positions.prepositions)
            or self.is_other(agent)
            or self.is_joined(agent.span)
        )

    def _owns(self, agent: Agent, end: int) -> bool:
        """Whether the name owns something that is no body of the side: "Ukraine's army", not "Ukraine's delegation"."""
        between = self.subjects.tagged.plain[agent.span.end : min(end, agent.span.end + 2 * NEAR)]
        return between.startswith(POSSESSIVE) and not self._patterns.owned.match(between)
