"""Needs: words of which each match of some phrases has one behind its first, so that a cheap look rules most places out
("meeting" begins a numbered round only where an ordinal follows)."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from generator.tagging.patterns.opening import Opening, opening_of
from generator.tagging.patterns.part import FIGURE

_WHOLE = re.compile(r"\w+")

Heads = frozenset[str]
"""The words with which a piece of a phrase can begin."""


def needs_of(phrases: Iterable[tuple[Heads, Iterable[Heads]]]) -> Mapping[str, Opening]:
    """By first word, the words of which a match needs one, given the heads of each phrase and those of the pieces
    behind its first one that it cannot lack; a first word of which nothing is known is left out."""
    by_word: dict[str, list[set[Heads]]] = defaultdict(list)
    for heads, pieces in phrases:
        known = {bare for piece in pieces if all(map(_is_known, bare := frozenset(map(str.rstrip, piece))))}
        for word in map(str.rstrip, heads):
            by_word[word].append(known)
    begun = tuple(word.rstrip("*") for word in by_word if not _is_known(word))
    sure = {word: choices for word, choices in by_word.items() if all(choices) and not word.startswith(begun)}
    found = {word: _cover(choices) for word, choices in sure.items()}
    return {word: _opening(words) for word, words in found.items()}


@cache
def _opening(words: Heads) -> Opening:
    """One for the same words of several rules: a text looks for them once."""
    return opening_of(words)


def _is_known(word: str) -> bool:
    """Whether `word` is one as a text knows it, and not only the beginning of some."""
    return word == FIGURE or (_WHOLE.fullmatch(word) is not None and not word[0].isdigit())


def _cover(choices: list[set[Heads]]) -> Heads:
    """Words of which each of the `choices` has all of one kind: the kinds that most of them have, and long words."""
    found: Heads = frozenset()
    while choices:
        counts: Counter[Heads] = Counter(kind for kinds in choices for kind in kinds)
        found |= max(counts.items(), key=lambda one: (one[1], min(map(len, one[0])), sorted(one[0])))[0]
        choices = [kinds for kinds in choices if not any(kind <= found for kind in kinds)]
    return found
