"""What is said of talks that took place stands before what is said of plans for them, and alone contradicts itself."""

from collections.abc import Callable, Iterable

from generator.merging.grouping.particulars import is_ahead
from generator.merging.versions.claims import Assertion

#: Behind every rank that a value of talks held can have.
_LAST = 1000


def _held(said: Iterable[Assertion]) -> list[Assertion]:
    """What articles say of talks that took place."""
    return [assertion for assertion in said if not is_ahead(assertion.record)]


def binding(said: Iterable[Assertion]) -> list[Assertion]:
    """What can contradict: all on talks that took place; else all on plans, unless one was put or called off."""
    said = list(said)
    off = any(assertion.record.outcome.kind in ("postponed", "cancelled") for assertion in said)
    return _held(said) or ([] if off else said)


def by_stage(said: Iterable[Assertion], rank: Callable[[str], int]) -> Callable[[str], int]:
    """`rank` for values that hold of talks that took place; plans come behind them all, the latest made first."""
    said = list(said)
    taken_place = {assertion.value for assertion in _held(said)}
    plans = sorted({(assertion.record.published or "", assertion.value) for assertion in said}, reverse=True)
    places = {value: place for place, (_, value) in reversed(list(enumerate(plans)))}
    return lambda value: rank(value) if value in taken_place else _LAST + places[value]


def called_off_in_vain(said: Iterable[Assertion]) -> bool:
    """Whether talks that articles called off took place all the same, by articles that are later than all of those."""
    off = [assertion.record.published for assertion in said if assertion.value == "cancelled"]
    held = [assertion.record.published for assertion in _held(said)]
    return bool(off and held) and all(one and other and one < other for one in off for other in held)
