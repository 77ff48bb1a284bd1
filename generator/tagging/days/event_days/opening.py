"""The opening of an article, as far as it tells where a day stands and whether the news lies ahead."""

from collections.abc import Mapping
from typing import NamedTuple

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.lead import in_order_of_news, words_beside_days
from generator.tagging.remembered import remembered
from generator.tagging.talks.mentions import TalksMention

#: A sentence has at least so many words, or is closed; others are stamps and bylines.
WORDS = 5
#: The news is told in so many sentences behind the headline.
NEWS = 4
#: Where something is told, by the last sentence (from the first one behind the headline) of which this is said.
PLACES = ((-1, "headline"), (0, "first"), (1, "second"), (3, "opening"))


class Opening(NamedTuple):
    """The `order` of the sentences and which of them is the `first` behind the headlines; whether the headline or the
    first sentence speak only of talks that lie `ahead`, and whether the first few tell of talks that were `held`; and
    in which sentences of the headline and in which of the first few a place is named."""

    order: Mapping[Span, int]
    first: int
    headline_ahead: bool
    first_ahead: bool
    held: bool
    headline_places: Mapping[str, frozenset[Span]]
    first_places: Mapping[str, frozenset[Span]]

    def place(self, sentence: Span) -> str | None:
        """Where a sentence stands, if near the top."""
        behind = self.order.get(sentence, len(self.order)) - self.first
        return next((name for last, name in PLACES if behind <= last), None)


@remembered
def opening_of(tagged: TaggedArticle, begins: int) -> Opening:
    """The opening of `tagged`, whose news `begins` there, where it opens with something else, or at 0."""
    told = [span for span in in_order_of_news(tagged, begins) if _is_full(tagged, span)]
    texts = [span for span in told if not tagged.in_headline(span)]
    first = told.index(texts[0]) if texts else 0
    news = [_talks(tagged, [span]) for span in texts[:NEWS]]
    return Opening(
        {span: number for number, span in enumerate(told)},
        first,
        any(mention.ahead for mention in _talks(tagged, told[:first])),
        bool(news) and any(mention.ahead for mention in news[0]) and not any(map(_held, news[0])),
        any(_held(mention) and not mention.past for talks in news for mention in talks),
        _places(tagged, told[:first]),
        _places(tagged, texts[:NEWS]),
    )


def _places(tagged: TaggedArticle, spans: list[Span]) -> Mapping[str, frozenset[Span]]:
    """The places that sentences name, each with those that name it."""
    found: dict[str, frozenset[Span]] = {}
    for span in spans:
        for tag in tagged.tags_in(span, "place"):
            found[tag.id] = found.get(tag.id, frozenset()) | {span}
    return found


def _talks(tagged: TaggedArticle, spans: list[Span]) -> list[TalksMention]:
    return [mention for span in spans for mention in tagged.talks_in(span)]


def _held(mention: TalksMention) -> bool:
    return mention.held and not mention.ahead


def _is_full(tagged: TaggedArticle, span: Span) -> bool:
    """Whether a sentence is no stamp, byline or dateline."""
    words = words_beside_days(tagged, span)
    return words >= WORDS or (words > 1 and _closed(tagged, span))


def _closed(tagged: TaggedArticle, span: Span) -> bool:
    return tagged.plain[span.start : span.end].rstrip("”\"’' ")[-1:] in (".", "!", "?")
