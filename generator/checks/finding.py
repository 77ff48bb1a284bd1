"""A finding of a check, and findings as text and as JSON."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Literal

from generator.errors import Fault

Severity = Literal["error", "warning", "note"]
ORDER: tuple[Severity, ...] = ("error", "warning", "note")


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault that the check called `check` found. An `error` has to be mended before the site can be right, a
    `warning` asks somebody to act, a `note` is worth a look."""

    check: str
    severity: Severity
    fault: Fault

    def __str__(self) -> str:
        return f"{self.fault} [{self.severity}: {self.check}]"


def found(check: str, severity: Severity, faults: Iterable[Fault]) -> Iterator[Finding]:
    """The faults that a check tells, as its findings."""
    return (Finding(check, severity, fault) for fault in faults)


def ordered(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Each finding once: errors first, then by file and line."""
    unique = dict.fromkeys(findings)
    return tuple(sorted(unique, key=lambda one: (ORDER.index(one.severity), one.fault.file, one.fault.line or 0)))


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
    told = [{"check": one.check, "severity": one.severity, **asdict(one.fault)} for one in findings]
    data = {"findings": told, "counts": counts(findings), "records": records}
    return json.dumps(data, ensure_ascii=False, indent=2)
