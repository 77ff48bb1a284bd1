"""Floors: what each field has reached on each set. They rise when beaten; they fall only with a reason, which is kept.

`python -m tests.accuracy.floors [--lower REASON --date DAY]`; `DAY` is the day of the change that lowers them."""

import argparse
import math
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from tests.accuracy.measured import NAMES, Measured, measured

FILE = Path(__file__).parent / "floors.yml"
#: Floors are written with three decimals; what differs by less than this is the same.
STEP, SAME = 1000, 1e-6
HEAD = """\
# What each field has reached on each set: F1 of a list, accuracy of the rest, cut to three decimals. `make floors`
# raises what was beaten. It lowers nothing, and takes no changed labels or texts (their checksum is `fingerprint`),
# unless it is given a reason and a day, which stay under `lowered`.
"""

Floors = Mapping[str, Mapping[str, Any]]


def read_floors(path: Path = FILE) -> Floors:
    """The floors by set: its `fingerprint`, its `floors` by field, and what was `lowered` when and why."""
    floors: Floors = yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else {}
    return floors


def breaches(floors: Floors, now: Mapping[str, Measured]) -> list[str]:
    """What the figures of `now` break of `floors`, a line each: a set that is gone, one whose labels or texts are
    others, a field below its floor."""
    found = [f"{name}: this set is gone" for name in floors if name not in now]
    for name, entry in floors.items():
        if name in now:
            if entry["fingerprint"] != now[name].fingerprint:
                found.append(f"{name}: its labels or texts are others than those of the floors")
            found += [f"{name}: {line}" for line in _fallen(entry["floors"], now[name].figures)]
    return found


def _fallen(floors: Mapping[str, float], figures: Mapping[str, float]) -> list[str]:
    fallen = [field for field, floor in floors.items() if figures.get(field, 0.0) < floor - SAME]
    return [f"{field} {_shown(figures.get(field))} is below {_shown(floors[field])}" for field in fallen]


def raised(
    floors: Floors, now: Mapping[str, Measured], reason: str | None = None, day: str | None = None
) -> dict[str, dict[str, Any]]:
    """`floors` with every figure of `now` that beats one; with a `reason` and a `day` also with those that fell.

    Raises ValueError, naming every breach, where something fell and no reason is given."""
    broken = breaches(floors, now)
    if broken and not (reason and day):
        raise ValueError("\n".join([*broken, "give --lower REASON and --date DAY if that is meant"]))
    made = {}
    for name, found in now.items():
        old = floors.get(name, {"floors": {}})
        cuts = {field: math.floor(value * STEP + SAME) / STEP for field, value in found.figures.items()}
        same = old.get("fingerprint") == found.fingerprint and not _fallen(old["floors"], found.figures)
        kept = {field: max(cut, old["floors"].get(field, 0.0)) if same else cut for field, cut in cuts.items()}
        mine = [line.removeprefix(f"{name}: ") for line in broken if line.startswith(f"{name}: ")]
        lowered = [*old.get("lowered", []), *([{"day": day, "reason": reason, "what": mine}] if mine else [])]
        made[name] = {"fingerprint": found.fingerprint, "floors": kept, **({"lowered": lowered} if lowered else {})}
    return made


def _shown(value: float | None) -> str:
    return "nothing" if value is None else f"{value:.5g}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the floors anew; 1 when something fell and no reason is given."""
    parser = argparse.ArgumentParser(prog="make floors")
    parser.add_argument("--lower", metavar="REASON", help="take what fell, for this reason")
    parser.add_argument("--date", metavar="DAY", type=lambda text: date.fromisoformat(text).isoformat())
    options = parser.parse_args(arguments)
    if bool(options.lower) != bool(options.date):
        parser.error("--lower REASON and --date DAY go together")
    try:
        made = raised(read_floors(), {name: measured(name) for name in NAMES}, options.lower, options.date)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    text = yaml.safe_dump(made, allow_unicode=True, sort_keys=False, width=120)
    FILE.write_text(HEAD + text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
