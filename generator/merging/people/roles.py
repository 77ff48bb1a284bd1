"""Roles of people, read so that those told in several languages can be held against each other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generator.languages.posts import PostsSection
from generator.merging.credits import Words, fold
from generator.model.record import Frozen
from generator.yamlfile import load_yaml

#: A word that says something is at least so long, or in capitals an abbreviation ("FSB").
_WORD, _ABBREVIATION = 4, 3


@dataclass(frozen=True)
class Role:
    """What a role says: `parties` that it names; `posts`, which mean the same in all languages; `words`, all that say
    something, as they stand."""

    parties: frozenset[str] = frozenset()
    posts: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()

    def is_office_in(self, other: "Role") -> bool:
        """Whether the post is one that a person holds alone, and is in `other` too."""
        return bool(self.posts & sole_posts()) and self.posts <= other.posts


class Roles:
    """Reads roles. `posts` are the sections of the languages that articles are read in, `parties` the ids of parties by
    the words of their names."""

    def __init__(self, posts: Iterable[PostsSection], parties: Mapping[Words, str]) -> None:
        self._parties = {words: frozenset((id_,)) for words, id_ in parties.items()}
        self._posts = _meanings(posts)
        self._read: dict[str, Role] = {}

    def of(self, text: str) -> Role:
        """What the role `text` says, in whatever language."""
        if text not in self._read:
            folded = fold(text)
            parties, posts = (frozenset().union(*_found(folded, held)) for held in (self._parties, self._posts))
            self._read[text] = Role(parties, posts, _telling(text, folded))
        return self._read[text]


class _SolePosts(Frozen):
    sole: frozenset[str]


@cache
def sole_posts() -> frozenset[str]:
    """The posts that one person holds alone, as posts.yml has them."""
    return load_yaml(Path(__file__).with_name("posts.yml"), _SolePosts).sole


def _meanings(sections: Iterable[PostsSection]) -> Mapping[Words, frozenset[str]]:
    meant = defaultdict[Words, set[str]](set)
    for section in sections:
        for post, phrases in section.words.items():
            for phrase in phrases:
                meant[fold(phrase)].add(post)
    return {phrase: frozenset(posts) for phrase, posts in meant.items()}


def _found(words: Words, held: Mapping[Words, frozenset[str]]) -> Iterator[frozenset[str]]:
    """What the longest phrases of `words` mean, from left to right."""
    start, longest = 0, max(map(len, held), default=0)
    while start < len(words):
        ends = range(min(len(words), start + longest), start, -1)
        end = next((end for end in ends if words[start:end] in held), None)
        if end:
            yield held[words[start:end]]
        start = end or start + 1


def _telling(text: str, folded: Words) -> frozenset[str]:
    abbreviated = {word.casefold() for word in text.split() if len(word) >= _ABBREVIATION and word.isupper()}
    return frozenset({word for word in folded if len(word) >= _WORD} | abbreviated)
