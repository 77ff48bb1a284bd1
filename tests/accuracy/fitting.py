"""Fitting: the weights of marks that make the right choices likeliest.

The chance of a choice is its share of exp(sum of the weights of its marks) over all there is to choose from: a
conditional logit model (McFadden 1974), with a penalty on the squares of the weights."""

import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import exp
from pathlib import Path
from typing import NamedTuple

PENALTY, STEP, ROUNDS = 0.5, 0.3, 200
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


def fit(chosen: Sequence[Choice]) -> dict[str, float]:
    """The weights that make the right choices of `chosen` likeliest, by gradient ascent whose steps are shorter for a
    weight that was moved much (AdaGrad; Duchi, Hazan and Singer 2011)."""
    weights: defaultdict[str, float] = defaultdict(float)
    moved: defaultdict[str, float] = defaultdict(float)
    for _ in range(ROUNDS):
        for mark, pull in _slope(chosen, weights).items():
            moved[mark] += pull * pull
            weights[mark] += STEP * pull / moved[mark] ** 0.5 if pull else 0.0
    return dict(weights)


def _slope(chosen: Sequence[Choice], weights: Mapping[str, float]) -> dict[str, float]:
    slope = defaultdict(float, {mark: -2 * PENALTY * weight for mark, weight in weights.items()})
    for choice in chosen:
        shares = _shares(choice, weights)
        right = sum(share for share, (told, _) in zip(shares, choice.places, strict=True) if told in choice.right)
        for share, (told, marks) in zip(shares, choice.places, strict=True):
            pull = choice.counts * ((share / right if told in choice.right else 0.0) - share)
            for mark in marks:
                slope[mark] += pull
    return slope


def _shares(choice: Choice, weights: Mapping[str, float]) -> list[float]:
    said = [exp(sum(weights.get(mark, 0.0) for mark in marks)) for _, marks in choice.places]
    return [one / sum(said) for one in said]


def best(choice: Choice, weights: Mapping[str, float]) -> str:
    """What the weights choose."""
    said: defaultdict[str, float] = defaultdict(float)
    for share, (told, _) in zip(_shares(choice, weights), choice.places, strict=True):
        said[told] += share
    return min(said, key=lambda told: (-said[told], told))


def wrong(chosen: Iterable[Choice], weights: Mapping[str, float]) -> list[Choice]:
    """Those for which the weights choose something else."""
    return [choice for choice in chosen if best(choice, weights) not in choice.right]


def fit_or_tell(
    sets: Mapping[str, Sequence[Choice]], more: Sequence[Choice], file: Path, what: str, module: str
) -> None:
    """With `--write`, fit the weights to all and write them, telling `what` each mark speaks for; otherwise print how
    many choices are right in each set when the weights are fitted to the others and to `more`."""
    if "--write" in sys.argv:
        _write(file, [*more, *(choice for found in sets.values() for choice in found)], what, module)
        return
    for name, found in sets.items():
        weights = fit([*more, *(choice for other, told in sets.items() if other != name for choice in told)])
        missed = wrong(found, weights)
        print(f"{name}: {len(found) - len(missed)} of {len(found)}", *(choice.seed for choice in missed))


def _write(file: Path, chosen: Sequence[Choice], what: str, module: str) -> None:
    weights = sorted(fit(chosen).items(), key=lambda item: (-item[1], item[0]))
    lines = [f"  {mark}: {weight:.2f}\n" for mark, weight in weights]
    file.write_text(HEAD.format(what=what, module=module) + "".join(lines), encoding="utf-8")
