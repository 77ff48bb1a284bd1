"""Claimants by name: the person, organisation, party or office that a stretch of text names."""

import re
from dataclasses import dataclass
from functools import cached_property

from generator.actors import Organisation
from generator.model.article import Span
from generator.tagging.counts.claim import Claim
from generator.tagging.counts.offices import office_in
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.agents import Agents, agents_among
from generator.tagging.people.subjects import Subjects

#: Where somebody sits is told by words that begin within so many code points in front of the place.
SEAT = 40
_ACRONYM = re.compile(r"(?<![\w-])[A-Z]{3,7}\)?,?\s(?:in|di)$")
_CHANNEL = re.compile(r"\s\d{1,2}(?=[,.:;]|\s[a-z])")
#: The kind of organisations that only pass on what others claim.
MEDIUM = "agency"


@dataclass(frozen=True)
class NamedClaimants:
    """Finds who is named in a stretch of text and can claim a count."""

    subjects: Subjects

    def within(self, window: Span) -> Claim | None:
        """The person named in `window`, else the organisation, the party or the office."""
        people = self.subjects.people_in(window)
        if people:
            chosen = people[-1] if len({naming.id for naming in people}) == 1 else people[0]
            return chosen.id, chosen.span
        tags = self.subjects.tagged.tags_in(window, "organisation")
        if bodies := [tag for tag in tags if self._known[tag.id].kind != MEDIUM]:
            return self._known[bodies[-1].id].party or bodies[-1].id, bodies[-1].span
        if free := [agent for agent in self._agents.free(*window) if not self._is_part_of_a_name(agent.span)]:
            return free[-1].ids[0], free[-1].span
        parties = [tag for tag in self.subjects.tagged.tags_in(window, "party") if not self._only_places(tag.span)]
        return self.office(window) or ((parties[0].id, parties[0].span) if parties else None)

    def office(self, window: Span) -> Claim | None:
        """The party for which an office in `window` speaks."""
        return office_in(self.subjects, window)

    def _only_places(self, party: Span) -> bool:
        """Whether a party's name only says where somebody sits: "Washington-based", "lembaga kajian CSIS di
        Washington", "yang berpusat di Amerika"."""
        if self._agents.is_joined(party) or self._is_part_of_a_name(party):
            return True
        tagged = self.subjects.tagged
        seated = compile_phrases(tagged.tools.language.figures.seated)
        floor = max(tagged.article.sentence_at(party.start).start, party.start - SEAT)
        front = tagged.plain[floor : party.start].rstrip()
        return any(match.end() == len(front) for match in seated.finditer(front)) or bool(_ACRONYM.search(front))

    def _is_part_of_a_name(self, party: Span) -> bool:
        """Whether a number makes the name that of a channel ("France 2")."""
        return bool(_CHANNEL.match(self.subjects.tagged.plain, party.end))

    @cached_property
    def _agents(self) -> Agents:
        return agents_among(self.subjects.tagged, self.subjects.namings)

    @cached_property
    def _known(self) -> dict[str, Organisation]:
        return {entry.id: entry for entry in self.subjects.tagged.tools.subject.actors.organisations}
