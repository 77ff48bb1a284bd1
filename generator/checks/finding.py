"""A finding of a check, and findings as text and as JSON."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Literal

from generator.errors import Fault

Severity = Literal["error", "warning", "note"]
ORDER: tuple[Severity, ...] = ("error", "warning", "note")


@dataclass(frozen=True, slots=True)
class Finding:
    """What the check called `check` found at one place. An `error` has to be mended before the site can be right, a
    `warning` asks somebody to act, a `note` is worth a look; `remedy` says what would be right."""

    check: str
    severity: Severity
    file: str
    line: int | None
    field: str | None
    problem: str
    remedy: str

    def __str__(self) -> str:
        fault = Fault(self.file, self.line, self.field, self.problem, self.remedy)
        return f"{fault} [{self.severity}: {self.check}]"


def found(check: str, severity: Severity, fault: Fault) -> Finding:
    """A fault as a finding."""
    return Finding(check, severity, fault.file, fault.line, fault.field, fault.problem, fault.remedy)


def ordered(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Each finding once: errors first, then by file and line."""
    unique = dict.fromkeys(findings)
    return tuple(sorted(unique, key=lambda one: (ORDER.index(one.severity), one.file, one.line or 0)))


def counts(findings: Sequence[Finding]) -> dict[str, int]:
    """How many findings there are of each severity."""
    many = Counter(one.severity for one in findings)
    return {severity: many[severity] for severity in ORDER}


def as_text(findings: Sequence[Finding], records: int | None) -> str:
    """A line for each finding, and one that counts them; `records` is how many are sound, None where none could be
    told."""
    many = [f"{number} {name}{'' if number == 1 else 's'}" for name, number in counts(findings).items()]
    sound = [] if records is None else [f"{records} records sound"]
    return "\n".join([*map(str, findings), ", ".join([*many, *sound])])


def as_json(findings: Sequence[Finding], records: int | None) -> str:
    """One JSON object: `findings` in order, how many of each severity (`counts`), and how many `records` are sound."""
    data = {"findings": [asdict(one) for one in findings], "counts": counts(findings), "records": records}
    return json.dumps(data, ensure_ascii=False, indent=2)
