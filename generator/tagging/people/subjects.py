"""Subjects: whom a stretch of text makes the one who speaks — a person, a party, or nobody that is named."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.names.located import Located
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.people.mentions import Naming
from generator.tagging.people.owners import is_object, who_can_speak
from generator.tagging.people.roles import role_before

#: A name so near to the beginning of its sentence is its subject.
OPENING = 30
#: A name behind so many code points opens its sentence, even with a preposition in front of it ("For X, ...").
PREPOSITION = 6
#: A pronoun means one of so many namings before it.
NEAR = 50


class Attribution(NamedTuple):
    """Who says something: a person's or a party's id, or None where the article names nobody; `span` holds the words
    that say so, `rule` how they were found."""

    speaker: str | None
    span: Span | None
    rule: str


@dataclass(frozen=True)
class Subjects:
    """The namings of an article, without those that only say whose adviser or spokesman somebody else is."""

    tagged: TaggedArticle
    namings: tuple[Naming, ...]

    @property
    def own(self) -> tuple[Naming, ...]:
        """Namings of those who can speak, in order."""
        return self._own.all

    @cached_property
    def _own(self) -> Located[Naming]:
        return who_can_speak(self.tagged, self.namings)

    @cached_property
    def _all(self) -> Located[Naming]:
        return Located(self.namings)

    @cached_property
    def said(self) -> Phrases:
        """Verbs of speech."""
        return compile_phrases(self.tagged.tools.language.speech.verbs)

    def people_in(self, window: Span) -> tuple[Naming, ...]:
        """The namings in `window` of those who can speak."""
        return self._own.within(window)

    def named_in(self, window: Span, verb: Span, in_front: bool) -> Attribution:
        """The person named in `window`, in front of the verb or behind it; else the party named there; else nobody."""
        people = self._own.within(window)
        if people:
            one = len({naming.id for naming in people}) == 1
            chosen = people[-1] if in_front and one else people[0]
            return Attribution(chosen.id, chosen.span, "name-before-the-verb" if in_front else "name-behind-the-verb")
        parties = self.tagged.tags_in(window, "party") or self.tagged.tags_in(window, "organisation")
        if parties:
            sides = {body.id: body.party or body.id for body in self.tagged.tools.subject.actors.organisations}
            return Attribution(sides.get(parties[0].id, parties[0].id), parties[0].span, "party-that-speaks")
        return Attribution(None, verb, "nobody-named")

    def within(self, window: Span) -> tuple[Naming, ...]:
        """The namings within `window`."""
        return self._all.within(window)

    def own_within(self, window: Span) -> tuple[Naming, ...]:
        """Those within `window` who can speak."""
        return self._own.within(window)

    def own_before(self, place: int) -> tuple[Naming, ...]:
        """The last of those in front of `place` who can speak."""
        return self._own.starting_in(0, place)[-NEAR:]

    def right_behind(self, window: Span) -> Attribution | None:
        """The name that `window` opens with, or the role in front of it ("Vatikan, kata Trump, ...", "kata juru
        bicaranya, Ibrahim Kalin, ...")."""
        first = next(iter(self._own.within(window)), None)
        role = (first.role or role_before(self.tagged, first.span)) if first else None
        if first and role and role.start - window.start <= 1 and window.holds(first.span):
            return Attribution(first.id, first.span, "name-behind-the-verb")
        names = self._all.within(window)
        found = next((naming for naming in names if naming.span.start - window.start <= 1), None)
        return Attribution(found.id, found.span, "name-behind-the-verb") if found else None

    def last_before(self, place: int, since: int) -> Naming | None:
        """Whom a pronoun at `place` means, of those named from `since` on: who speaks in the last sentence that names
        anybody, else its subject, else whom it names last."""
        near = self._own.starting_in(since, place)[-NEAR:]
        inside = [naming for naming in near if not is_object(self.tagged, naming)] or near
        if near and self._opens(near[-1]):
            inside = near
        if not inside:
            return None
        sentence = self.tagged.article.sentence_at(inside[-1].span.start)
        there = [naming for naming in inside if sentence.holds(naming.span)]
        saying = [naming for naming in there if self.said.match(self.tagged.plain, naming.span.end + 1)]
        if saying:
            return saying[-1]
        return there[0] if there and there[0].span.start - sentence.start <= OPENING else inside[-1]

    def _opens(self, naming: Naming) -> bool:
        """Whether the sentence of a naming opens with it."""
        sentence = self.tagged.article.sentence_at(naming.span.start)
        return naming.span.start - sentence.start <= PREPOSITION
