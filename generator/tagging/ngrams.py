"""N-grams: the words of a sentence one by one and in pairs, as names of marks. Names, days and numbers stand in them as
what they are, so that what is learned of one party, city or day holds for the others."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.remembered import remembered

#: What stands at both ends of a sentence.
OPENS, CLOSES = "^", "$"
_TOKEN = re.compile(r"\w+(?:[-’']\w+)*|[.,:;?!\"“”()]")


class Token(NamedTuple):
    """A word in small letters, a sign, or what a name is in capitals, and where it begins."""

    text: str
    start: int


@remembered
def tokens_of(tagged: TaggedArticle, span: Span) -> tuple[Token, ...]:
    """The tokens of a stretch; a name, a day or a number is one token: PARTY, PERSON, PLACE …, DAY, NUMBER."""
    found, at = [], span.start
    for name, token in _names(tagged, span):
        if name.start >= at:
            found += [*_words(tagged, Span(at, name.start)), Token(token, name.start)]
            at = name.end
    return (*found, *_words(tagged, Span(at, span.end)))


def ngrams_of(tokens: Sequence[str]) -> Iterator[str]:
    """The names of the marks of a sentence of these tokens: each one, and each pair."""
    ends = (OPENS, *tokens, CLOSES)
    yield from (named(token) for token in ends)
    yield from (named(f"{first} {second}") for first, second in pairwise(ends))


def named(words: str) -> str:
    """The name of the mark of these words: no other mark stands in quotation marks."""
    return f"“{words}”"


def is_ngram(mark: str) -> bool:
    """Whether a mark, or one for one of several choices, is that of words."""
    return mark.endswith("”")


def _names(tagged: TaggedArticle, span: Span) -> list[tuple[Span, str]]:
    """What stands as what it is, the first and longest first."""
    names = [(tag.span, tag.kind.upper()) for tag in tagged.tags_touching(span) if span.holds(tag.span)]
    names += [(time.span, "DAY") for time in tagged.times_in(span)]
    return sorted(names, key=lambda name: (name[0].start, -name[0].end))


def _words(tagged: TaggedArticle, span: Span) -> Iterator[Token]:
    for match in _TOKEN.finditer(tagged.plain, span.start, span.end):
        word = match.group()
        yield Token("NUMBER" if word[0].isdigit() else word.lower(), match.start())
