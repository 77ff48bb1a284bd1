"""The sorts of things that records and labels list: by which keys they meet, and how each key agrees."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.evaluation.comparing import begins, same_set, same_speaker, within, within_any
from generator.evaluation.labels import Gold
from generator.evaluation.matching import pair
from generator.model.record import Evidence, Record

Item = Mapping[str, tuple[Any, ...]]
"""A labelled thing: for each key that the label has, the values that count as right."""


@dataclass(frozen=True)
class Sort:
    """A sort of things. `levels` name a score and the keys that must agree for it; `details` are judged on things that
    met on the first level; `near` are the keys by which a wrong finding is still about the same thing; `words` is the
    key whose label stands in the text; `agree` compares a label with a finding where equality is too strict."""

    name: str
    levels: Mapping[str, tuple[str, ...]]
    near: tuple[str, ...]
    words: str
    details: tuple[str, ...] = ()
    agree: Mapping[str, Callable[[Any, Any], bool]] = field(default_factory=dict)

    def agrees(self, item: Item, found: Any, keys: Sequence[str]) -> bool:
        """Whether `found` has a right value for each of `keys`; a key that the label lacks is not asked for."""
        return all(self._agrees(item, found, key) for key in keys)

    def pairs(self, items: Sequence[Item], found: Sequence[Any], keys: Sequence[str]) -> dict[int, int]:
        """Labels and findings that agree in `keys`, one to one; agreement in further keys breaks ties."""

        def fit(item: Item, other: Any) -> int:
            rest = sum(self.agrees(item, other, [key]) for key in item)
            return 1 + rest if self.agrees(item, other, keys) else 0

        return pair(items, found, fit)

    def _agrees(self, item: Item, found: Any, key: str) -> bool:
        agree = self.agree.get(key, lambda label, value: bool(label == value))
        return key not in item or any(agree(label, value_of(found, key)) for label in item[key])


SORTS = (
    Sort(
        "other_rounds",
        {"other_rounds": ("relation", "round", "date")},
        near=("relation",),
        words="when",
        details=("when", "venue"),
        agree={"when": within, "venue": within},
    ),
    Sort(
        "people",
        {"people": ("id",), "people with party": ("id", "party")},
        near=("id",),
        words="as_written",
        details=("role", "as_written"),
        agree={"role": within, "as_written": same_set},
    ),
    Sort(
        "statements",
        {"statements": ("starts", "speaker"), "statements by first words": ("starts",)},
        near=("starts",),
        words="starts",
        agree={"starts": begins, "speaker": same_speaker},
    ),
    Sort(
        "figures",
        {"figures": ("measure", "value", "bound", "claimed_by"), "figures by measure and value": ("measure", "value")},
        near=("measure", "value"),
        words="evidence",
        details=("as_of", "evidence"),
        agree={"evidence": within_any},
    ),
)


def labelled(gold: Gold, name: str) -> list[Item]:
    """The things that the label lists under `name`, each key with its alternatives."""
    items: list[Item] = []
    for index, entry in enumerate(getattr(gold, name)):
        keys = sorted(entry.model_fields_set & set(type(entry).model_fields))
        variants = {key: gold.variants(f"{name}[{index}].{key}") for key in keys}
        items.append({key: tuple(getattr(getattr(other, name)[index], key) for other in variants[key]) for key in keys})
    return items


def listed(record: Record, name: str) -> list[Any]:
    """The things that the record lists under `name`; reported statements are not labelled and stay out."""
    return [item for item in getattr(record, name) if not getattr(item, "reported", False)]


def value_of(found: Any, key: str) -> Any:
    """What a finding has for a label's key: `starts` is judged on the quote, `evidence` on its slices."""
    if key == "evidence":
        return [evidence.text for evidence in evidence_of(found)]
    return getattr(found, "quote" if key == "starts" else key)


def evidence_of(found: Any) -> tuple[Evidence, ...]:
    """All slices that a finding rests on."""
    return tuple(dict.fromkeys(item for items in found.evidence.values() for item in items))
