"""Openings: with which words the matches of a rule can begin."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.tagging.patterns.part import ANYTHING, FIGURE


@dataclass(frozen=True, eq=False)
class Opening:
    """The first `words` of a rule's matches, folded; `prefixes` of words that may go on; where `signs` that are
    no words begin, if any do. With `anywhere`, nothing tells where a match begins. Each rule has its own, known by
    identity."""

    words: frozenset[str]
    prefixes: tuple[str, ...]
    signs: re.Pattern[str] | None
    anywhere: bool


def opening_of(heads: Iterable[str]) -> Opening:
    """The opening of a rule whose part has these `heads`."""
    bare = frozenset(head.rstrip() for head in heads)
    words = frozenset(head for head in bare if not head.endswith("*") or head == FIGURE)
    signs = sorted(head for head in words - {FIGURE} if not re.match(r"\w", head))
    return Opening(
        words,
        prefixes=tuple(sorted(head[:-1] for head in bare - words)),
        signs=re.compile(f"(?={'|'.join(map(re.escape, signs))})") if signs else None,
        anywhere=ANYTHING in bare or "" in bare,
    )
