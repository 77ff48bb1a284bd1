"""Weights of the marks by which the day of the news is chosen, fitted to the open labelled sets and the cases of
`tests/facts`.

The chance of a day is its share of exp(sum of the weights of its marks) over all places where days are told: a
conditional logit model (McFadden 1974), with a penalty on the squares of the weights. `python -m
tests.accuracy.weights` says how many days are right when each set in turn is left out of the fit; with `--write` it
renews `weights.yml`."""

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import exp
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import yaml

from generator.evaluation import Gold, read_gold
from generator.facts import agencies, outlet, published
from generator.facts.draft import Draft, own_days
from generator.reading import find_seeds, read_seed
from generator.settings import Subject, load_settings
from generator.subject import load_subject
from generator.tagging.almanac import almanac_of
from generator.tagging.article import TaggedArticle
from generator.tagging.event_days import UNTOLD, marked_days
from generator.tagging.event_days.weights import FILE
from generator.tagging.toolbox import make_toolbox
from tests.accuracy.sets import OPEN, ROOT, TESTS, LabelledSet

PENALTY, STEP, ROUNDS = 0.5, 0.5, 400
HEAD = """\
# How much each mark (see marks.py) speaks for a place where a day is told being that of the news.
# Written by `python -m tests.accuracy.weights --write`: fitted to the open labelled sets and the cases of tests/facts.
weights:
"""


class Choice(NamedTuple):
    """The places of an article where days are told: their days and marks, and which days are right."""

    seed: str
    places: Sequence[tuple[str, frozenset[str]]]
    right: frozenset[str]


def choices(chosen: LabelledSet) -> list[Choice]:
    """What there is to choose from in each article of a set on talks."""
    gold = {seed: label for seed, label in read_gold(chosen.gold).items() if re.match(chosen.names, seed)}
    talks = [path for path in find_seeds(chosen.texts) if path.name in gold and gold[path.name].kind == "negotiation"]
    return [_choice(path, chosen.subject, _days(gold[path.name])) for path in talks]


def cases() -> list[Choice]:
    """The same of each case of the event in one paragraph, and of an article with several meetings."""
    subject, found = load_subject(load_settings(ROOT)), []
    for name in ("event", "article"):
        told = yaml.safe_load((TESTS / f"facts/{name}_cases.yml").read_text(encoding="utf-8"))
        for case in (case for case in told["cases"] if case.get("kind", "negotiation") == "negotiation"):
            frame = told.get("frames", {}).get(case.get("frame", case.get("language")), "{text}")
            with TemporaryDirectory() as folder:
                path = Path(folder, "case.txt")
                path.write_text(frame.format(**case) + "\n", encoding="utf-8")
                found.append(_choice(path, subject, (str(case["date"]), str(case["date_end"] or case["date"]))))
    return found


def _choice(path: Path, subject: Subject, days: tuple[str, ...]) -> Choice:
    """What there is to choose from in an article of which these `days` are right: the first, the last, and others."""
    article = read_seed(path, subject.topic.reads)
    tagged = TaggedArticle(article, make_toolbox(subject, article.language))
    draft = agencies.find(tagged, outlet.find(tagged, published.find(tagged, Draft())))
    marked = marked_days(tagged, almanac_of(subject, draft.values["published"]), own_days(draft))
    places = [*((told.day.isoformat(), marks) for told, marks in marked), ("", frozenset({UNTOLD}))]
    right = {day for day, _ in places if days[0] <= day <= days[1] or day in days}
    return Choice(path.name, places, frozenset(right or {""}))


def _days(gold: Gold) -> tuple[str, ...]:
    other = ((gold.model_extra or {}).get("alt") or {}).get("date", ())
    return (str(gold.date), str(gold.date_end or gold.date), *map(str, other))


def fit(chosen: Sequence[Choice]) -> dict[str, float]:
    """The weights that make the right days of `chosen` likeliest, by gradient ascent."""
    weights: defaultdict[str, float] = defaultdict(float)
    for turn in range(ROUNDS):
        slope: defaultdict[str, float] = defaultdict(
            float, {mark: -2 * PENALTY * weight for mark, weight in weights.items()}
        )
        for choice in chosen:
            shares = _shares(choice, weights)
            right = sum(share for share, (day, _) in zip(shares, choice.places, strict=True) if day in choice.right)
            for share, (day, marks) in zip(shares, choice.places, strict=True):
                pull = (share / right if day in choice.right else 0.0) - share
                for mark in marks:
                    slope[mark] += pull
        for mark, pull in slope.items():
            weights[mark] += STEP * pull / (len(chosen) ** 0.5) / (1 + turn / ROUNDS)
    return dict(weights)


def _shares(choice: Choice, weights: Mapping[str, float]) -> list[float]:
    said = [exp(sum(weights.get(mark, 0.0) for mark in marks)) for _, marks in choice.places]
    return [one / sum(said) for one in said]


def best(choice: Choice, weights: Mapping[str, float]) -> str:
    """The day that the weights choose."""
    days: defaultdict[str, float] = defaultdict(float)
    for share, (day, _) in zip(_shares(choice, weights), choice.places, strict=True):
        days[day] += share
    return min(days, key=lambda day: (-days[day], day))


def wrong(chosen: Iterable[Choice], weights: Mapping[str, float]) -> list[Choice]:
    """Those for which the weights choose another day."""
    return [choice for choice in chosen if best(choice, weights) not in choice.right]


def main() -> None:
    """Say how the weights carry to a set that they were not fitted to; `--write` fits them to all."""
    sets = {one.name: choices(one) for one in OPEN if not one.further}
    whole = [*cases(), *(choice for found in sets.values() for choice in found)]
    for name, found in sets.items():
        weights = fit([choice for choice in whole if choice not in found])
        missed = wrong(found, weights)
        print(f"{name}: {len(found) - len(missed)} of {len(found)}", *(choice.seed for choice in missed))
    if "--write" in sys.argv:
        lines = [f"  {mark}: {weight:.2f}\n" for mark, weight in sorted(fit(whole).items(), key=lambda item: -item[1])]
        FILE.write_text(HEAD + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
