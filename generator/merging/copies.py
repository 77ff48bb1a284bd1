"""Which articles are copies of others: the same text under two names, or an agency's in two outlets.

Texts are compared by the sentences that records keep, cut into runs of words (shingles). Of a record's runs those with
the lowest hash values stand for all (bottom-k sketches: A. Broder, On the resemblance and containment of documents,
1997), and only records that share some of the very lowest are compared at all. So the work grows with the number of
articles and not with its square."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple
from zlib import crc32

from generator.model.record import Record

_WORD = re.compile(r"\w+")
_RUN = 4
_KEPT, _LOOKED_UP = 128, 24
#: Fewer runs than these are a sentence or two, which two articles may well have in common.
_FEWEST = 40
#: A copy has so much of the shorter text: docs/merging.md has what copies and other articles share.
_SHARE = 0.5
#: So many articles are looked at for one run of words, and for one article.
_MOST_HOLDERS, _MOST_COMPARED = 8, 4


class _Sketch(NamedTuple):
    """The lowest hash values of a record's runs of words, in order, and how many different runs there are."""

    lowest: tuple[int, ...]
    size: int


def copies(records: Iterable[Record]) -> Mapping[str, str]:
    """The seeds whose text is that of an earlier one among `records`, which are in order of age, with that one's."""
    found: dict[str, str] = {}
    sketches: dict[str, _Sketch] = {}
    holders: dict[int, list[str]] = defaultdict(list)
    for record in records:
        sketch = _sketch(record)
        if sketch.size < _FEWEST:
            continue
        looked_up = sketch.lowest[:_LOOKED_UP]
        shared = Counter(seed for value in looked_up if value in holders for seed in holders[value])
        nearest = [seed for seed, _ in shared.most_common(_MOST_COMPARED)]
        original = next((seed for seed in nearest if _share(sketch, sketches[seed]) >= _SHARE), None)
        if original:
            found[record.seed] = original
            continue
        sketches[record.seed] = sketch
        for value in looked_up:
            if len(holders[value]) < _MOST_HOLDERS:
                holders[value].append(record.seed)
    return found


def _sketch(record: Record) -> _Sketch:
    runs = {crc32(" ".join(run).encode()) for sentence in record.sentences for run in _runs(sentence.text)}
    return _Sketch(tuple(sorted(runs)[:_KEPT]), len(runs))


def _runs(text: str) -> Iterable[list[str]]:
    words = _WORD.findall(text.casefold())
    return (words[start : start + _RUN] for start in range(len(words) - _RUN + 1))


def _share(one: _Sketch, other: _Sketch) -> float:
    """About how much of the shorter text stands in the longer one: from 0 to 1."""
    lowest = sorted({*one.lowest, *other.lowest})[:_KEPT]
    both = set(one.lowest).intersection(other.lowest)
    alike = sum(value in both for value in lowest) / len(lowest)
    in_both = alike * (one.size + other.size) / (1 + alike)
    return in_both / min(one.size, other.size)
