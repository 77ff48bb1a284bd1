"""Claimants by name: the person, organisation, party or office that a stretch of text names."""

import re
from dataclasses import dataclass
from functools import cached_property

from generator.actors import Organisation
from generator.model.article import Span
from generator.tagging.names.entities import Tag
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.agents import Agents, agents_among
from generator.tagging.people.subjects import Subjects
from generator.tagging.speech.unnamed import opens_clause

#: The owner of an office ends or begins within so many code points of it.
OWNER = 4
#: Where somebody sits is told by words that begin within so many code points in front of the place.
SEAT = 40
_ACRONYM = re.compile(r"(?<![\w-])[A-Z]{3,7}\)?,?\s(?:in|di)$")
_CHANNEL = re.compile(r"\s\d{1,2}(?=[,.:;]|\s[a-z])")
#: The kind of organisations that only pass on what others claim.
MEDIUM = "agency"

Claim = tuple[str, Span]
"""The id of who claims a count, and the words that say so."""


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
        """An office in `window` speaks for the party that its name holds, else for that in whose territory the place
        lies that was named last, else for the party named last, else for that of a place behind it."""
        tagged = self.subjects.tagged
        match = compile_phrases(tagged.tools.language.figures.local).search(tagged.plain, *window)
        if not match:
            return None
        office = Span(*match.span())
        beside = Span(office.start - OWNER, office.end + OWNER)
        owners = [party for tag in tagged.tags_touching(beside) if (party := self._party_of(tag))]
        if owner := next(iter(owners), None) or self._of_its_place(office):
            return owner, office
        many = tagged.plain[office.start : office.end].lower() in tagged.tools.language.speech.many
        if many and not opens_clause(self.subjects, office):
            return None
        sentence = tagged.article.sentence_at(office.start)
        named = tagged.tags_in(Span(sentence.start, office.start), "party")
        places = (tagged.tools.party_at.get(tag.id) for tag in tagged.tags_in(sentence, "place"))
        party = tagged.side_of_place_before(office.start) or (
            named[-1].id if named else next(filter(None, places), None)
        )
        return (party, office) if party else None

    def _of_its_place(self, office: Span) -> str | None:
        """The party of the place of which an office is said to be ("the mayor of the city of X")."""
        tagged, people = self.subjects.tagged, self.subjects.tagged.tools.language.people
        near = (
            *tagged.tags_in(Span(office.end, office.end + SEAT), "place"),
            *tagged.tags_in(Span(office.end, office.end + SEAT), "party"),
        )
        place = min(near, key=lambda tag: tag.span, default=None)
        words = tagged.plain[office.end : place.span.start].lower().split() if place else []
        known = {*people.belonging, *people.within, *people.articles, *people.settlements}
        return self._party_of(place) if place and words and set(words) <= known else None

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

    def _party_of(self, tag: Tag) -> str | None:
        """The party that a tag names, itself or by a place that lies in its territory."""
        return tag.id if tag.kind == "party" else self.subjects.tagged.tools.party_at.get(tag.id)

    @cached_property
    def _agents(self) -> Agents:
        return agents_among(self.subjects.tagged, self.subjects.namings)

    @cached_property
    def _known(self) -> dict[str, Organisation]:
        return {entry.id: entry for entry in self.subjects.tagged.tools.subject.actors.organisations}
