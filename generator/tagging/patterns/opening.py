"""Openings: with which words the matches of a rule can begin."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.tagging.patterns.part import ANYTHING, FIGURE


@dataclass(frozen=True, eq=False)
class Opening:
    """The first `words` of a rule's matches, folded; `prefixes` of words that may go on; `signs` that are no words.
    With `anywhere`, nothing tells where a match begins. Each rule has its own, known by identity."""

    words: frozenset[str]
    prefixes: tuple[str, ...]
    signs: tuple[str, ...]
    anywhere: bool


def opening_of(heads: Iterable[str]) -> Opening:
    """The opening of a rule whose part has these `heads`."""
    bare = frozenset(head.rstrip() for head in heads)
    words = frozenset(head for head in bare if not head.endswith("*") or head == FIGURE)
    return Opening(
        words,
        prefixes=tuple(sorted(head[:-1] for head in bare - words)),
        signs=tuple(sorted(head for head in words - {FIGURE} if not re.match(r"\w", head))),
        anywhere=ANYTHING in bare or "" in bare,
    )
