"""The tagged article: what all facts look at, made once from an article, its language and the subject."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.language import Language, load_language
from generator.model.article import Article, Span
from generator.settings import Subject
from generator.tagging.entities import Tag, Tagger
from generator.tagging.gazetteer import gazetteer
from generator.tagging.places import PlaceExpression, find_places
from generator.tagging.quotes import Quotation, find_quotations
from generator.tagging.talks import TalksMention, find_talks
from generator.tagging.times import TimeExpression, find_times


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
    def places(self) -> tuple[PlaceExpression, ...]:
        """Places behind a preposition."""
        return find_places(self.plain, self.tags, self.tools.language)

    def tags_in(self, span: Span, kind: str) -> tuple[Tag, ...]:
        """The tags of one kind within `span`."""
        return tuple(tag for tag in self.tags if tag.kind == kind and span.holds(tag.span))

    def in_headline(self, span: Span) -> bool:
        """Whether `span` stands in a line without a full stop, in which any word may be capitalised."""
        sentence = self.article.sentence_at(span.start)
        return self.plain[sentence.start : sentence.end][-1:].isalnum()

    def tags_before(self, span: Span) -> tuple[Tag, ...]:
        """The tags that end in front of `span` in its sentence."""
        sentence = self.article.sentence_at(span.start)
        return tuple(tag for tag in self.tags if sentence.start <= tag.span.start and tag.span.end <= span.start)

    def party_of_place_before(self, place: int) -> str | None:
        """The party in whose territory the place lies that is named last in front of `place`."""
        named = [tag.id for tag in self.tags if tag.kind == "place" and tag.span.end <= place]
        return next((party for name in reversed(named) if (party := self.tools.party_at.get(name))), None)

    def times_in(self, span: Span) -> tuple[TimeExpression, ...]:
        """The time expressions within `span`."""
        return tuple(time for time in self.times if span.holds(time.span))
