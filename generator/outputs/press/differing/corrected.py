"""Public corrections in words: which field of which source, what stood there, what is right, why and since when."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.story import Source
from generator.model.threads import Correction
from generator.outputs.press.edition import Edition
from generator.outputs.press.words.names import actor_name, point_name

_NAMED = re.compile(r"([a-z_]+)(?:\[([a-z0-9-]+)\])?(?:\.([a-z_]+))?")


@dataclass(frozen=True)
class Corrected:
    """A correction as it is shown; `was` and `now` are empty where nothing stood or stands there."""

    anchor: str
    source: Source
    label: str
    was: str
    now: str
    reason: str
    date: str


def corrected(edition: Edition, seeds: Iterable[str] | None = None) -> tuple[Corrected, ...]:
    """The public corrections of the sources `seeds` (of all by default), the latest first."""
    wanted = None if seeds is None else set(seeds)
    return tuple(_shown(edition, one) for one in edition.story.corrections if wanted is None or one.seed in wanted)


def _shown(edition: Edition, one: Correction) -> Corrected:
    source = edition.sources[one.seed]
    anchor = re.sub(r"[^a-z0-9]+", "-", f"{source.id} {one.field} {one.date}".lower()).strip("-")
    was, now = (_words(edition, one.field, value) for value in (one.was, one.now))
    return Corrected(anchor, source, _label(edition, one.field), was, now, one.reason, one.date)


def _label(edition: Edition, field: str) -> str:
    """The path of a field as a reader reads it: the kind of fact, whose it is, and which part."""
    facts, match = edition.language.interface.facts, _NAMED.match(field)
    if not match:
        return field
    part = match[3] if match[3] in ("agreed", "open", "role", "party", "venue") else None
    named = actor_name(edition, match[2]) if match[2] and not match[2].isdigit() else None
    return ", ".join(filter(None, (facts.get(match[1], match[1]), named, part and facts.get(part, part))))


def _words(edition: Edition, field: str, value: str) -> str:
    return "; ".join(_value(edition, field.rpartition(".")[2], one) for one in value.split("; ")) if value else ""


def _value(edition: Edition, part: str, value: str) -> str:
    words = edition.language.interface
    if part in ("parties", "mediators", "party", "speaker", "claimed_by", "actor"):
        return actor_name(edition, value)
    if part in ("agreed", "open", "point"):
        return point_name(edition, value)
    kinds = (*words.kinds.items(), *words.outcomes.items()) if part == "kind" else ()
    return next((text for known, text in kinds if known == value), value)
