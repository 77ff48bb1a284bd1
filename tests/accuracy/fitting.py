"""Fitting: the weights of marks that make the right choices likeliest.

The chance of a choice is its share of exp(sum of the weights of its marks) over all there is to choose from: a
conditional logit model (McFadden 1974), with a penalty on the squares of the weights. N-grams are many, and most say
little: rare ones are left out, the others pay more, and what stays near 0 is not written."""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import exp
from pathlib import Path
from typing import NamedTuple

from generator.tagging.ngrams import is_ngram
from generator.tagging.weights import HUNDREDTHS

PENALTY, STEP, ROUNDS = 0.5, 0.3, 100
#: N-grams pay so much, stand in so many articles, and are written where they weigh so much.
NGRAM_PENALTY, COMMON, LEAST = 2.0, 4, 0.02
#: So many parts of the sets are left out of a fit in turn.
FOLDS = 6
HEAD = """\
# How much each mark (see marks.py) speaks for {what}.
# Written by `python -m {module} --write`: fitted to the open labelled sets and the cases of tests/facts.
weights:
"""


class Choice(NamedTuple):
    """What there is to choose from in an article: places where something is told, each with its marks, what is right,
    and as how many articles it counts."""

    seed: str
    places: Sequence[tuple[str, frozenset[str]]]
    right: frozenset[str]
    counts: float = 1.0


def choice_of(
    seed: str, kinds: Iterable[str], marks: Iterable[str], right: Iterable[str], counts: float = 1.0
) -> Choice:
    """The choice between `kinds`, for each of which the same `marks` have a weight of their own."""
    borne = tuple(marks)
    return Choice(
        seed, [(kind, frozenset(f"{kind}, {mark}" for mark in borne)) for kind in kinds], frozenset(right), counts
    )


class _Numbered(NamedTuple):
    """Choices whose marks are places in a list of weights: of each choice its places with whether they are right, and
    as how many articles it counts."""

    marks: Sequence[str]
    choices: Sequence[tuple[Sequence[tuple[bool, Sequence[int]]], float]]


def fit(chosen: Sequence[Choice], ngrams: float = NGRAM_PENALTY) -> dict[str, float]:
    """The weights that make the right choices of `chosen` likeliest, where `ngrams` pay so much, by gradient ascent
    whose steps are shorter for a weight that was moved much (AdaGrad; Duchi, Hazan and Singer 2011)."""
    told = _numbered(chosen)
    penalties = [2 * (ngrams if is_ngram(mark) else PENALTY) for mark in told.marks]
    weights, moved = [0.0] * len(told.marks), [0.0] * len(told.marks)
    for _ in range(ROUNDS):
        for mark, pull in enumerate(_slope(told, weights, penalties)):
            if pull:
                moved[mark] += pull * pull
                weights[mark] += STEP * pull / moved[mark] ** 0.5
    return {
        mark: weight
        for mark, weight in zip(told.marks, weights, strict=True)
        if not is_ngram(mark) or abs(weight) >= LEAST
    }


def _numbered(chosen: Sequence[Choice]) -> _Numbered:
    seen = Counter(mark for choice in chosen for mark in set().union(*(marks for _, marks in choice.places)))
    names = sorted(mark for mark, times in seen.items() if times >= COMMON or not is_ngram(mark))
    numbers = {mark: number for number, mark in enumerate(names)}
    choices = [
        (
            [(told in one.right, [numbers[m] for m in sorted(marks & numbers.keys())]) for told, marks in one.places],
            one.counts,
        )
        for one in chosen
    ]
    return _Numbered(names, choices)


def _slope(told: _Numbered, weights: list[float], penalties: list[float]) -> list[float]:
    slope = [-penalty * weight for penalty, weight in zip(penalties, weights, strict=True)]
    for places, counts in told.choices:
        said = [exp(sum(map(weights.__getitem__, marks))) for _, marks in places]
        whole = sum(said)
        right = sum(share for share, (is_right, _) in zip(said, places, strict=True) if is_right)
        for share, (is_right, marks) in zip(said, places, strict=True):
            pull = counts * ((share / right if is_right else 0.0) - share / whole)
            for mark in marks:
                slope[mark] += pull
    return slope


def best(choice: Choice, weights: Mapping[str, float]) -> str:
    """What the weights choose."""
    said: defaultdict[str, float] = defaultdict(float)
    for told, marks in choice.places:
        said[told] += exp(sum(weights.get(mark, 0.0) for mark in marks))
    return min(said, key=lambda told: (-said[told], told))


def wrong(chosen: Iterable[Choice], weights: Mapping[str, float]) -> list[Choice]:
    """Those for which the weights choose something else."""
    return [choice for choice in chosen if best(choice, weights) not in choice.right]


def fit_or_tell(
    sets: Mapping[str, Sequence[Choice]],
    more: Sequence[Choice],
    file: Path,
    what: str,
    module: str,
    ngrams: float = NGRAM_PENALTY,
) -> None:
    """With `--write`, fit the weights to all and write them, telling `what` each mark speaks for; otherwise print how
    many choices are right in each set when the weights are fitted without it and every `FOLDS`th other one."""
    if "--write" in sys.argv:
        fitted = fit([*more, *(choice for found in sets.values() for choice in found)], ngrams)
        _write(file, fitted, what, module)
        return
    for fold in range(FOLDS):
        left = set(sorted(sets)[fold::FOLDS])
        weights = fit([*more, *(choice for name, told in sets.items() if name not in left for choice in told)], ngrams)
        for name in sorted(left):
            missed = wrong(sets[name], weights)
            print(f"{name}: {len(sets[name]) - len(missed)} of {len(sets[name])}", *(one.seed for one in missed))


def _write(file: Path, fitted: Mapping[str, float], what: str, module: str) -> None:
    weights = sorted(fitted.items(), key=lambda item: (-item[1], item[0]))
    lines = [f"  {mark}: {weight:.2f}\n" for mark, weight in weights if not is_ngram(mark)]
    file.write_text(HEAD.format(what=what, module=module) + "".join(lines), encoding="utf-8")
    if ngrams := {mark: weight for mark, weight in fitted.items() if is_ngram(mark)}:
        file.with_suffix(".tsv").write_text(_table(ngrams), encoding="utf-8")


def _table(ngrams: Mapping[str, float]) -> str:
    """N-grams with their weights for each thing to choose, a row each."""
    rows: dict[str, dict[str, str]] = defaultdict(dict)
    for name, weight in sorted(ngrams.items()):
        told, _, ngram = name.rpartition(", “")
        rows[ngram.removeprefix("“")][told or "weight"] = str(round(weight * HUNDREDTHS))
    columns = sorted({told for row in rows.values() for told in row})
    lines = [
        ("ngram", *columns),
        *((f"“{ngram}", *(row.get(told, "") for told in columns)) for ngram, row in rows.items()),
    ]
    return "".join("\t".join(line) + "\n" for line in lines)
