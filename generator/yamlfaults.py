"""Words for what a schema refuses: from pydantic's error to a problem and what would be right."""

from difflib import get_close_matches
from typing import Any, get_args

from pydantic import BaseModel

#: What pydantic's checks of a type ask for, by the front of their name: the kind of value, and how it is written.
_FORMS = {
    "int": ("a whole number", "write it in digits"),
    "float": ("a number", "write it in digits, with a point for decimals"),
    "bool": ("a yes or no", "write true or false"),
    "string_type": ("a text", "write words, in quotes if they look like something else"),
    "tuple": ("a list", "put each value behind a dash, or write [] for none"),
    "list": ("a list", "put each value behind a dash, or write [] for none"),
    "dict": ("a set of keys", "write `key: value` lines"),
    "model": ("a set of keys", "write `key: value` lines"),
}
_LONGEST = 60


def describe(detail: Any, schema: type[BaseModel]) -> tuple[str, str]:
    """The problem and the remedy for one of pydantic's error details about a value read as `schema`."""
    kind, where = detail["type"], detail["loc"]
    last = str(where[-1]) if where else ""
    if kind == "extra_forbidden":
        return "unknown key", _known_keys(last, schema, where[:-1])
    if kind == "missing":
        return "missing", f"add value {int(last) + 1}" if last.isdigit() else f"add `{last}:`"
    if kind == "literal_error":
        return f"{_shown(detail['input'])} is not allowed", f"use one of {detail['ctx']['expected']}"
    if kind == "string_too_short":
        return "empty", "write something"
    for front, (form, remedy) in _FORMS.items():
        if kind.startswith(front):
            return f"{_shown(detail['input'])} is not {form}", remedy
    message, _, remedy = detail["msg"].removeprefix("Value error, ").partition("; ")
    return message, remedy or _expected(kind, detail)


def _shown(value: Any) -> str:
    text = "nothing" if value is None else repr(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _known_keys(wrong: str, schema: type[BaseModel], where: tuple[str | int, ...]) -> str:
    model = _model_at(schema, where)
    names = sorted(field.alias or name for name, field in model.model_fields.items()) if model else []
    close = get_close_matches(wrong, names, n=1)
    return f"did you mean `{close[0]}`?" if close else f"use one of {', '.join(names)}"


def _model_at(schema: type[BaseModel], where: tuple[str | int, ...]) -> type[BaseModel] | None:
    model: type[BaseModel] | None = schema
    for step in where:
        if model and isinstance(step, str) and step in model.model_fields:
            model = _model_in(model.model_fields[step].annotation) or model
    return model


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _model_in(part))), None)


def _expected(kind: str, detail: Any) -> str:
    if kind == "value_error":
        return "write it in that form"
    if kind == "string_pattern_mismatch":
        return "use lower-case letters, digits and hyphens"
    return f"found {_shown(detail['input'])}"
