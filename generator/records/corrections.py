"""content/corrections.yml: what people corrected, and in which line each correction stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml
from pydantic import Field, JsonValue

from generator.errors import Fault
from generator.model.record import Day, Frozen
from generator.yamlfile import load_yaml


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


class Corrections(Frozen):
    """content/corrections.yml."""

    corrections: tuple[Correction, ...] = ()


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
    corrections = load_yaml(path, Corrections, name).corrections
    lines = _lines(yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader))
    return tuple(
        PlacedCorrection(correction, name, place, lines[place]) for place, correction in enumerate(corrections)
    )


def _lines(root: yaml.Node | None) -> list[dict[str, int]]:
    entries = [value for key, value in root.value if key.value == "corrections"] if root else []
    return [{key.value: key.start_mark.line + 1 for key, _ in item.value} for entry in entries for item in entry.value]
