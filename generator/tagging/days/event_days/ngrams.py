"""N-grams around a day: by which words it is told, as marks of the day of the news."""

from collections.abc import Iterator
from itertools import islice

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.ngrams import CLOSES, OPENS, named, tokens_of

#: Words count that stand within so many tokens of the day.
REACH = 6


def ngrams_around(tagged: TaggedArticle, day: Span) -> Iterator[str]:
    """The names of the marks of the words before and behind a `day` in its sentence."""
    tokens = tokens_of(tagged, tagged.article.sentence_at(day.start))
    before = [OPENS, *(token.text for token in tokens if token.start < day.start)]
    behind = [*(token.text for token in tokens if token.start >= day.end), CLOSES]
    yield from (named(f"{word} …") for word in before[-REACH:])
    yield from (named(f"… {word}") for word in islice(behind, REACH))
    yield named(f"{before[-1]} DAY")
    yield named(f"DAY {behind[0]}")
