"""content/corrections.yml: what people corrected, and in which line each correction stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import BeforeValidator, Field, JsonValue

from generator.errors import Fault
from generator.model.record import Day, Frozen
from generator.yamlfile import load_yaml, parse_yaml


class Correction(Frozen):
    """One field of one record put right. `article` is the stem of the seed; `field` a path such as `venue`,
    `outcome.kind` or `people[mykhailo-podolyak].role`; `was` what the generator finds, `now` what is right;
    `public` ones are shown in the site's log."""

    article: str = Field(min_length=1)
    field: str = Field(min_length=1)
    was: JsonValue
    now: JsonValue
    reason: str = Field(min_length=1)
    date: Day
    public: bool = False


def _none_yet(value: Any) -> Any:
    return () if value is None else value


class Corrections(Frozen):
    """content/corrections.yml; `corrections:` with nothing behind it, ready for the first entry, is an empty list."""

    corrections: Annotated[tuple[Correction, ...], BeforeValidator(_none_yet)] = ()


@dataclass(frozen=True)
class PlacedCorrection:
    """A correction, the file it stands in, and the line of each of its keys."""

    correction: Correction
    file: str
    place: int
    lines: Mapping[str, int]

    def fault(self, key: str, problem: str, remedy: str) -> Fault:
        """A fault in the line of one of the correction's keys."""
        return Fault(self.file, self.lines.get(key), f"corrections[{self.place}].{key}", problem, remedy)


def load_corrections(path: Path, name: str = "content/corrections.yml") -> tuple[PlacedCorrection, ...]:
    """The corrections of the file at `path`, none where there is no such file. Raises ContentError with all faults."""
    if not path.exists():
        return ()
    return _placed(load_yaml(path, Corrections, name), path.read_text(encoding="utf-8"), name)


def parse_corrections(text: str, name: str = "content/corrections.yml") -> tuple[PlacedCorrection, ...]:
    """The corrections of a file with this `text`. Raises ContentError with all faults."""
    return _placed(parse_yaml(text, Corrections, name), text, name)


def _placed(file: Corrections, text: str, name: str) -> tuple[PlacedCorrection, ...]:
    lines = _lines(yaml.compose(text, Loader=yaml.CSafeLoader))
    return tuple(
        PlacedCorrection(correction, name, place, lines[place]) for place, correction in enumerate(file.corrections)
    )


def _lines(root: yaml.Node | None) -> list[dict[str, int]]:
    entries = [value for key, value in root.value if key.value == "corrections"] if root else []
    items = [item for entry in entries if isinstance(entry, yaml.SequenceNode) for item in entry.value]
    return [{key.value: key.start_mark.line + 1 for key, _ in item.value} for item in items]
