"""Findings: what the checks found, as far as it is of the articles on the page or of none."""

from collections.abc import Iterable
from itertools import groupby
from pathlib import PurePosixPath

from generator.checks import Finding
from generator.model.seed import record_name
from generator.settings import Settings

Group = tuple[str, str, tuple[Finding, ...]]


def to_show(found: Iterable[Finding], settings: Settings, stems: Iterable[str]) -> list[Group]:
    """Severity, name of the check and findings of each check, in the order in which they were `found`: errors, and of
    the others those that are of no single article or of one of `stems`. Flags stand with their articles."""
    folders, stems = {settings.seeds.name, settings.records.name}, set(stems)
    kept = [one for one in found if one.severity == "error" or (one.check != "flag" and _is_of(one, folders, stems))]
    kept.sort(key=lambda one: (_ORDER.index(one.severity), one.check))
    return [(*name, tuple(group)) for name, group in groupby(kept, key=lambda one: (one.severity, one.check))]


_ORDER = ("error", "warning", "note")


def _is_of(one: Finding, folders: set[str], stems: set[str]) -> bool:
    path = PurePosixPath(one.fault.file)
    return path.parent.name not in folders or record_name(path.name) in stems
