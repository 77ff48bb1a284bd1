"""The tagged article: what all facts look at, made once from an article, its language and the subject."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol, TypeVar

from generator.language import Language, load_language
from generator.model.article import Article, Span
from generator.settings import Subject
from generator.tagging.entities import Tag, Tagger
from generator.tagging.gazetteer import gazetteer
from generator.tagging.places import PlaceExpression, find_places
from generator.tagging.quotes import Quotation, find_quotations
from generator.tagging.talks import TalksMention, find_delegations, find_talks
from generator.tagging.times import TimeExpression, find_times


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...


Thing = TypeVar("Thing", bound=_Placed)


@dataclass(frozen=True)
class Toolbox:
    """What tagging needs besides the article, prepared once for a subject and a language."""

    subject: Subject
    language: Language
    tagger: Tagger
    conflict_nouns: tuple[str, ...]
    party_of: Mapping[str, str | None]
    """The party of each known person."""
    party_at: Mapping[str, str]
    """The party whose territory each known place lies in."""


def make_toolbox(subject: Subject, code: str) -> Toolbox:
    """The tools for articles in the language `code`. Raises ContentError when its file is at fault."""
    nouns = subject.topic.conflict.nouns
    conflict = (*nouns.get(code, ()), *nouns.get("any", ()))
    party_of = {person.id: person.party for person in subject.actors.people}
    by_territory = {party.territory: party.id for party in subject.topic.parties if party.territory}
    places = subject.places.places
    party_at = {place.id: by_territory[place.within] for place in places if place.within in by_territory}
    return Toolbox(subject, load_language(code), Tagger(gazetteer(subject, code)), conflict, party_of, party_at)


@dataclass(frozen=True)
class TaggedArticle:
    """An article with everything that tagging finds in it; each part is found when it is first asked for."""

    article: Article
    tools: Toolbox

    @property
    def plain(self) -> str:
        """The text that rules look at: boilerplate is blank, offsets are those of the article's text."""
        return self.article.plain

    @cached_property
    def tags(self) -> tuple[Tag, ...]:
        """Names that the gazetteer knows."""
        return self.tools.tagger.tags(self.plain)

    @cached_property
    def times(self) -> tuple[TimeExpression, ...]:
        """Expressions of days."""
        return find_times(self.plain, self.tools.language, self.tools.conflict_nouns)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """Words between quotation marks."""
        return find_quotations(self.plain)

    @cached_property
    def talks(self) -> tuple[TalksMention, ...]:
        """Mentions of talks."""
        return find_talks(self.plain, self.article.sentences, self.tools.language)

    @cached_property
    def delegations(self) -> tuple[TalksMention, ...]:
        """Sentences that tell of delegations and name no talks."""
        return find_delegations(self.plain, self.article.sentences, self.tools.language)

    @cached_property
    def places(self) -> tuple[PlaceExpression, ...]:
        """Places behind a preposition."""
        return find_places(self.plain, self.tags, self.tools.language)

    def tags_in(self, span: Span, kind: str) -> tuple[Tag, ...]:
        """The tags of one kind within `span`."""
        return tuple(tag for tag in within(self.tags, self._tag_starts, span) if tag.kind == kind)

    def tags_touching(self, span: Span) -> tuple[Tag, ...]:
        """The tags that overlap `span`."""
        first = bisect_right(self._tag_ends, span.start)
        return self.tags[first : bisect_left(self._tag_starts, span.end)]

    def in_headline(self, span: Span) -> bool:
        """Whether `span` stands in a line without a full stop, in which any word may be capitalised."""
        sentence = self.article.sentence_at(span.start)
        return self.plain[sentence.start : sentence.end][-1:].isalnum()

    def tags_before(self, span: Span) -> tuple[Tag, ...]:
        """The tags that end in front of `span` in its sentence."""
        sentence = self.article.sentence_at(span.start)
        return within(self.tags, self._tag_starts, Span(sentence.start, span.start))

    def party_of_place_before(self, place: int) -> str | None:
        """The party in whose territory the place lies that is named last in front of `place`."""
        number = bisect_left(self._tag_starts, place)
        named = (tag.id for tag in reversed(self.tags[:number]) if tag.kind == "place" and tag.span.end <= place)
        return next((party for name in named if (party := self.tools.party_at.get(name))), None)

    def times_in(self, span: Span) -> tuple[TimeExpression, ...]:
        """The time expressions within `span`."""
        return within(self.times, self._time_starts, span)

    def places_in(self, span: Span) -> tuple[PlaceExpression, ...]:
        """The places within `span`."""
        return within(self.places, self._place_starts, span)

    @cached_property
    def _tag_starts(self) -> list[int]:
        return [tag.span.start for tag in self.tags]

    @cached_property
    def _tag_ends(self) -> list[int]:
        return [tag.span.end for tag in self.tags]

    @cached_property
    def _time_starts(self) -> list[int]:
        return [time.span.start for time in self.times]

    @cached_property
    def _place_starts(self) -> list[int]:
        return [place.span.start for place in self.places]


def within(things: Sequence[Thing], starts: Sequence[int], span: Span) -> tuple[Thing, ...]:
    """Those of `things` (in order; each begins at its one of `starts`) that lie wholly within `span`."""
    found = things[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
    return tuple(thing for thing in found if thing.span.end <= span.end)
