"""The tagged article: what all facts look at, made once from an article, its language and the subject."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from typing import Any

from generator.model.article import Article, Span
from generator.tagging.lines import Line, head_lines
from generator.tagging.names.entities import Tag
from generator.tagging.names.located import Located
from generator.tagging.names.placed_years import with_years
from generator.tagging.names.places import PlaceExpression, find_places
from generator.tagging.names.seats import with_seats
from generator.tagging.names.tag_index import TagIndex
from generator.tagging.patterns.wording import Wording
from generator.tagging.quotes import Quotation, find_quotations
from generator.tagging.talks.mentions import TalksMention, find_delegations, find_talks
from generator.tagging.times.expressions import find_times
from generator.tagging.times.time_expression import TimeExpression
from generator.tagging.toolbox import Toolbox


@dataclass(frozen=True)
class TaggedArticle:
    """An article with everything that tagging finds in it; each part is found when it is first asked for."""

    article: Article
    tools: Toolbox

    @cached_property
    def plain(self) -> Wording:
        """The text that rules look at: boilerplate is blank, offsets are those of the article's text."""
        return Wording.of(self.article.plain, self.tools.vocabulary)

    @cached_property
    def tags(self) -> tuple[Tag, ...]:
        """Names that the gazetteer knows."""
        found = self.tools.tagger.tags(self.plain)
        return with_seats(self.plain, found, self.tools.buildings, self.tools.language)

    @cached_property
    def head(self) -> tuple[Line, ...]:
        """The lines up to and with the first one of running text."""
        return head_lines(self.plain)

    @cached_property
    def index(self) -> TagIndex:
        """The tags by kind and place."""
        return TagIndex(self.tags)

    @cached_property
    def times(self) -> tuple[TimeExpression, ...]:
        """Expressions of days."""
        found = find_times(self.plain, self.tools.language, self.tools.conflict_nouns)
        return with_years(found, self.index, self.article.sentences, self.tools.subject.topic.series)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """Words between quotation marks."""
        return find_quotations(self.plain)

    def quoted(self, span: Span) -> bool:
        """Whether `span` stands within a quotation."""
        return any(quotation.whole.holds(span) for quotation in self.quotations)

    @cached_property
    def talks(self) -> tuple[TalksMention, ...]:
        """Mentions of talks."""
        return find_talks(self.plain, self.article.sentences, self.tools.language)

    @cached_property
    def talks_in(self) -> Callable[[Span], tuple[TalksMention, ...]]:
        """Asked with a stretch: the mentions of talks within it."""
        return Located(self.talks).within

    @cached_property
    def delegations(self) -> tuple[TalksMention, ...]:
        """Sentences that tell of delegations and name no talks."""
        telling = {mention.sentence for mention in self.talks}
        without = tuple(sentence for sentence in self.article.sentences if sentence not in telling)
        return find_delegations(self.plain, without, self.tools.language)

    @cached_property
    def places(self) -> tuple[PlaceExpression, ...]:
        """Places behind a preposition."""
        return find_places(self.plain, self.tags, self.tools.language, self.tools.party_at)

    @cached_property
    def memory(self) -> defaultdict[object, dict[object, Any]]:
        """What functions that are `remembered` have found in this article, by function."""
        return defaultdict(dict)

    def tags_in(self, span: Span, kind: str) -> tuple[Tag, ...]:
        """The tags of one kind within `span`, in order."""
        nouns = self.index.kinds.get(kind)
        return nouns.within(span) if nouns else ()

    def tags_touching(self, span: Span) -> Sequence[Tag]:
        """The tags that overlap `span`."""
        return self.index.touching(span)

    def in_headline(self, span: Span) -> bool:
        """Whether `span` stands in a line without a full stop, in which any word may be capitalised, or in a question
        that is a line above the text."""
        sentence = self.article.sentence_at(span.start)
        return self.plain[sentence.start : sentence.end][-1:].isalnum() or sentence in self._questions

    @cached_property
    def _questions(self) -> frozenset[Span]:
        above = takewhile(lambda line: not line.text.endswith("."), self.head)
        return frozenset(line.span for line in above if line.text.endswith(("?", "!")))

    def party_of_place_before(self, place: int) -> str | None:
        """The party in whose territory the place lies that is named last in front of `place`."""
        return _last_before(place, self._parties_of_places)

    def side_of_place_before(self, place: int) -> str | None:
        """The same of the places of those who negotiate; where none is named, of all places."""
        return _last_before(place, self._sides_of_places) or self.party_of_place_before(place)

    @cached_property
    def _parties_of_places(self) -> list[tuple[int, str]]:
        at = self.tools.party_at
        return [(tag.span.end, party) for tag in self.index.of_kind("place").all if (party := at.get(tag.id))]

    @cached_property
    def _sides_of_places(self) -> list[tuple[int, str]]:
        """Where places of those who negotiate are named: a capital that may stand for its government, and a country,
        only behind a preposition."""
        sides = {party.id for party in self.tools.subject.topic.parties if party.negotiates}
        meant = {tag.span.end for tag in self.index.of_kind("party").all}
        named = [(end, party) for end, party in self._parties_of_places if end not in meant]
        at = self.tools.party_at
        named += [(place.span.end, at.get(place.place or "") or place.party or "") for place in self.places]
        return sorted((end, party) for end, party in named if party in sides)

    @cached_property
    def times_in(self) -> Callable[[Span], tuple[TimeExpression, ...]]:
        """Asked with a stretch: the time expressions within it."""
        return Located(self.times).within

    @cached_property
    def places_in(self) -> Callable[[Span], tuple[PlaceExpression, ...]]:
        """Asked with a stretch: the places within it."""
        return Located(self.places).within


def _last_before(place: int, parties: list[tuple[int, str]]) -> str | None:
    """The party of the last place that ends in front of `place`."""
    number = bisect_right(parties, place, key=lambda named: named[0])
    return parties[number - 1][1] if number else None
