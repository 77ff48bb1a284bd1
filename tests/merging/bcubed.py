"""B-cubed precision, recall and F1 (Bagga and Baldwin, "Algorithms for Scoring Coreference Chains", 1998) of labelled
record groups; `python -m tests.merging.bcubed` prints them and what came out otherwise."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from generator.merging.story import merge
from generator.model.record import Record
from generator.model.story import Story
from generator.settings import Subject, load_settings
from generator.subject import load_subject
from tests.merging.compact import records
from tests.merging.loading import Loader

GROUPS = Path(__file__).parent / "groups"
Clusters = dict[str, frozenset[str]]


@dataclass(frozen=True)
class Group:
    """One labelled group: the clusters that are right, those that came out, by item, and the pairs suggested."""

    shows: str
    right: Clusters
    found: Clusters
    missing: tuple[str, ...]

    @property
    def is_right(self) -> bool:
        """Whether every decision is the labelled one."""
        return self.right == self.found and not self.missing


def groups(name: str) -> list[Group]:
    """The groups of a file, merged each on its own."""
    text = (GROUPS / f"{name}.yml").read_text(encoding="utf-8")
    return [_group(given) for given in yaml.load(text, Loader=Loader)]


def scores(found: Iterable[Group]) -> tuple[float, float, float]:
    """Precision, recall and F1 over all items of `found`."""
    items = [(group.right[item], group.found[item]) for group in found for item in group.right]
    precision = sum(len(right & out) / len(out) for right, out in items) / len(items)
    recall = sum(len(right & out) / len(right) for right, out in items) / len(items)
    return precision, recall, 2 * precision * recall / (precision + recall)


@cache
def _subject() -> Subject:
    return load_subject(load_settings(Path(__file__).parents[2]))


def _group(given: Mapping[str, Any]) -> Group:
    articles = [*records(given["records"])]
    story = merge(articles, _subject())
    right = {**_labelled(given.get("rounds", "")), **_labelled(given.get("people", ""))}
    found = {**_events(story), **_people(story, right, articles)}
    suggested = {f"{pair.one}~{pair.other}" for pair in story.suggestions}
    missing = tuple(sorted(set(given.get("undecided", ())) - suggested))
    return Group(given["shows"], right, {item: found[item] for item in right}, missing)


def _labelled(text: str) -> Clusters:
    clusters = [frozenset(part.split()) for part in text.split(",") if part.strip()]
    return {item: cluster for cluster in clusters for item in cluster}


def _events(story: Story) -> Clusters:
    clusters = [frozenset(seed.removesuffix(".txt") for seed in event.seeds) for event in story.events]
    return {item: cluster for cluster in clusters for item in cluster}


def _people(story: Story, labelled: Iterable[str], articles: Iterable[Record]) -> Clusters:
    """An id belongs to the person who is written in its article as it is."""
    bearers = {(seed, one.value): who.id for who in story.actors for one in who.spellings.claims for seed in one.seeds}
    named = {one.id: (article.seed, one.as_written[0]) for article in articles for one in article.people}
    under = {item: bearers[named[item]] for item in labelled if item in named}
    return {item: frozenset(other for other in under if under[other] == under[item]) for item in under}


def lines() -> Iterator[str]:
    """The figures of all files, and what came out otherwise than labelled."""
    for name in ("before", "after", "outlets", "third", "fourth", "fifth", "sixth", "seventh"):
        found = groups(name)
        right = sum(group.is_right for group in found)
        figures = ", ".join(f"{what} {value:.3f}" for what, value in zip(("P", "R", "F1"), scores(found), strict=True))
        yield f"{name}: {right} of {len(found)} groups right; B-cubed {figures}"
        for group in found:
            if not group.is_right:
                out = ", ".join(sorted({" ".join(sorted(cluster)) for cluster in group.found.values()}))
                yield f"  {group.shows}: {out}; {' '.join(group.missing)}"


if __name__ == "__main__":
    print("\n".join(lines()))
