"""Turns a story hostile: every stretch of words that comes from an article or its metadata becomes an attack."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

from pydantic import BaseModel

from generator.model.claims import Citation
from generator.model.record import Evidence, Sentence

FROM_ARTICLES = {
    "agencies",
    "as_written",
    "flags",
    "key",
    "name",
    "outlet",
    "quote",
    "role",
    "rule",
    "text",
    "title",
    "unit",
    "url",
    "venue",
    "when",
}
CLAIMED_AS_WRITTEN = {"venues", "roles", "spellings"}


def poisoned(value: Any, attack: str, field: str = "", within: str = "") -> Any:
    """A copy of `value` with `attack` in place of all words from articles."""
    if isinstance(value, str):
        return attack if field in FROM_ARTICLES or (field == "value" and within in CLAIMED_AS_WRITTEN) else value
    if isinstance(value, Citation):
        return value._replace(evidence=poisoned(value.evidence, attack, "evidence", within))
    if isinstance(value, tuple):
        return tuple(poisoned(one, attack, field, within) for one in value)
    if isinstance(value, dict):
        return {key: poisoned(one, attack, field, within) for key, one in value.items()}
    return _poisoned_noun(value, attack, within if field == "claims" else field)


def _poisoned_noun(value: Any, attack: str, within: str) -> Any:
    if isinstance(value, Evidence | Sentence):
        return value.model_copy(update={"text": (attack * len(value.text))[: value.end - value.start]})
    if isinstance(value, BaseModel):
        held = ((name, getattr(value, name)) for name in type(value).model_fields)
        return value.model_copy(update={name: poisoned(one, attack, name, within) for name, one in held})
    if is_dataclass(value) and not isinstance(value, type):
        held = ((one.name, getattr(value, one.name)) for one in fields(value))
        return replace(value, **{name: poisoned(one, attack, name, within) for name, one in held})
    return value
