"""Variants of a value: each the same but for one thing in it, whatever it is made of."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, get_args

from pydantic import BaseModel

from generator.model.record import Bound, OutcomeKind, Stance
from generator.model.threads import StageKind

_DAY = re.compile(r"\d{4}(?:-\d\d){0,2}")
_KINDS = tuple(get_args(one) for one in (OutcomeKind, Stance, Bound, StageKind))
_WORDS = (*_KINDS, ("negotiation", "preparatory"), ("next", "past"), ("id", "en"), ("stated", "inferred"))


def variants(value: Any, words: tuple[tuple[str, ...], ...] = (), where: str = "") -> Iterator[tuple[str, Any]]:
    """The variants of `value`, each with the class and the field that it differs in. A string that is one of `words`
    becomes the next of them; lists lose their last item, and turn round."""
    if isinstance(value, bool):
        yield where, not value
    elif isinstance(value, int):
        yield where, value + 1
    elif isinstance(value, str):
        yield where, _other(value, words)
    elif isinstance(value, tuple) and not hasattr(value, "_fields"):
        yield from _lists(value, words, where)
    elif isinstance(value, dict):
        yield from ((at, value | {key: new}) for key, one in value.items() for at, new in variants(one, words, where))
    elif value is not None:
        for name in _names(value):
            for at, new in variants(getattr(value, name), words, f"{type(value).__name__}.{name}"):
                yield at, _with(value, name, new)


def _lists(value: tuple[Any, ...], words: tuple[tuple[str, ...], ...], where: str) -> Iterator[tuple[str, Any]]:
    for place, one in enumerate(value):
        for at, new in variants(one, words, where):
            yield at, (*value[:place], new, *value[place + 1 :])
    if value:
        yield f"{where}: shorter", value[:-1]
    if len(value) > 1:
        yield f"{where}: turned", value[::-1]


def _other(value: str, words: tuple[tuple[str, ...], ...]) -> str:
    for listed in (*words, *_WORDS):
        if value in listed:
            return str(listed[(listed.index(value) + 1) % len(listed)])
    if _DAY.match(value):
        return f"{value[:3]}{(int(value[3]) + 1) % 10}{value[4:]}"
    return f"{value} lain"


def _names(value: Any) -> tuple[str, ...]:
    if isinstance(value, BaseModel):
        return tuple(type(value).model_fields)
    return tuple(one.name for one in fields(value)) if is_dataclass(value) else value._fields


def _with(value: Any, name: str, new: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.model_copy(update={name: new})
    if isinstance(value, tuple):
        return value._replace(**{name: new})  # type: ignore[attr-defined]
    return replace(value, **{name: new})
