"""What is wrong with structured data, by the table of schema_org.yml."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml

TERMS: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "schema_org.yml").read_text(encoding="utf-8"))
FORMS: dict[str, Callable[[Any], object]] = {
    "text": lambda value: isinstance(value, str) and value.strip() == value != "",
    "date": lambda value: isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value),
    "address": lambda value: isinstance(value, str) and re.fullmatch(r"https://[^\s<>\"]+", value),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "flag": lambda value: isinstance(value, bool),
}


def wrong_with(thing: Any, kind: str | None = None) -> Iterator[str]:
    """Every fault of a thing, of the type `kind` where one is asked for."""
    if not isinstance(thing, dict) or thing.get("@type") not in TERMS or (kind and thing["@type"] != kind):
        yield f"{thing!r} is no {kind or 'known type'}"
        return
    held, terms = {key: value for key, value in thing.items() if key != "@type"}, TERMS[thing["@type"]]
    must, may = terms["must"], terms.get("may", {})
    yield from (f"{thing['@type']} has no {key}" for key in must.keys() - held.keys())
    for key, value in held.items():
        form = must.get(key, may.get(key))
        if form is None:
            yield f"{thing['@type']} knows no {key}"
        elif isinstance(form, list):
            listed = value if isinstance(value, list) and value else [None]
            yield from (fault for one in listed for fault in _value(one, form[0], key))
        else:
            yield from _value(value, form, key)


def _value(value: Any, form: str, key: str) -> Iterator[str]:
    if form in TERMS:
        yield from wrong_with(value, form)
    elif not FORMS[form](value):
        yield f"{key}: {value!r} is no {form}"
