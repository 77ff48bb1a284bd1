"""Scores of the fields that hold a list of things with keys: other rounds, people, statements, figures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from generator.evaluation.case import Case, either
from generator.evaluation.lists import share
from generator.evaluation.report import Miss, Result
from generator.evaluation.sorts import SORTS, Item, Sort, evidence_of, labelled, listed, value_of

#: In the order of the report.
ITEMS = tuple(name for sort in SORTS for name in (*sort.levels, *(f"{sort.name}.{detail}" for detail in sort.details)))


def score_items(case: Case) -> Iterator[Result]:
    """Results for each list of things that the label has: one for each level, one for each detail; where the label
    offers whole lists as alternatives, those of the list that fits best."""
    for sort in SORTS:
        if sort.name in case.gold.model_fields_set:
            optional = labelled(case.gold.optional(sort.name), sort.name)
            found = listed(case.record, sort.name)
            versions = [labelled(gold, sort.name) for gold in case.gold.variants(sort.name)]
            results = [_Comparison(case, sort, items, found, optional).results() for items in versions]
            yield from max(results, key=_quality)


def _quality(results: Sequence[Result]) -> tuple[float, int]:
    return results[0].f1 or 0.0, sum(result.right for result in results)


@dataclass(frozen=True)
class _Comparison:
    """The things labelled and found in one article."""

    case: Case
    sort: Sort
    items: Sequence[Item]
    found: Sequence[Any]
    optional: Sequence[Item]

    def results(self) -> list[Result]:
        met = self.sort.pairs(self.items, self.found, next(iter(self.sort.levels.values())))
        levels = [self._level(name, keys, met) for name, keys in self.sort.levels.items()]
        return levels + [self._detail(key, met) for key in self.sort.details]

    def _level(self, name: str, keys: tuple[str, ...], met: dict[int, int]) -> Result:
        """The score for `keys`; what did not meet on the first level is reported there and not again."""
        pairs = self.sort.pairs(self.items, self.found, keys)
        missed = [index for index in range(len(self.items)) if index not in pairs]
        spare = [index for index in range(len(self.found)) if index not in pairs.values()]
        false = [index for index in spare if not self._free(index, keys)]
        first = name == self.sort.name
        misses = self._misses(
            name,
            keys,
            [self.items[index] for index in missed if first or index in met],
            [self.found[index] for index in false if first or index in met.values()],
        )
        precision = share(len(pairs), len(pairs) + len(false))
        recall = share(len(pairs), len(self.items))
        return Result(name, int(not missed and not false), 1, precision, recall, tuple(misses))

    def _free(self, index: int, keys: tuple[str, ...]) -> bool:
        return any(self.sort.agrees(item, self.found[index], keys) for item in self.optional)

    def _misses(self, name: str, keys: tuple[str, ...], missed: Sequence[Item], false: Sequence[Any]) -> Iterator[Miss]:
        near = self.sort.pairs(missed, false, self.sort.near)
        for index, item in enumerate(missed):
            expected = {key: either(item[key]) for key in keys if key in item}
            found = false[near[index]] if index in near else None
            yield self._miss(name, expected, found and _shown(found, keys), found, item)
        for index, other in enumerate(false):
            if index not in near.values():
                yield self._miss(name, None, _shown(other, keys), other)

    def _detail(self, key: str, met: dict[int, int]) -> Result:
        name = f"{self.sort.name}.{key}"
        judged = [(self.items[item], self.found[other]) for item, other in met.items() if key in self.items[item]]
        misses = tuple(
            self._miss(name, either(item[key]), value_of(other, key), other, item)
            for item, other in judged
            if not self.sort.agrees(item, other, [key])
        )
        return Result(name, len(judged) - len(misses), len(judged), misses=misses)

    def _miss(self, name: str, expected: Any, got: Any, found: Any, item: Item | None = None) -> Miss:
        words = (item or {}).get(self.sort.words, (None,))[0]
        needle = next(iter(words), None) if isinstance(words, tuple) else words
        return self.case.miss(name, expected, got, evidence_of(found) if found else (), needle)


def _shown(found: Any, keys: Sequence[str]) -> dict[str, Any]:
    return {key: value_of(found, key) for key in keys}
