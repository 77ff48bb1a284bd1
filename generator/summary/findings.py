"""Summary: what the checks found, as far as somebody has to act."""

from collections.abc import Iterator, Sequence

from generator.checks import Finding, counts
from generator.errors import Fault
from generator.summary.markdown import table


def findings(found: Sequence[Finding]) -> Iterator[str]:
    """Errors and warnings in lines of Markdown, and how many notes there are; nothing where nothing was found."""
    many = counts(found)
    if not found:
        return
    told = [one for one in found if one.severity != "note"]
    yield from ("### Findings", "", ", ".join(f"{name}s: {number}" for name, number in many.items()) + ".", "")
    rows = [(one.severity, _place(one.fault), one.fault.field, one.fault.problem, one.fault.remedy) for one in told]
    yield from table(("severity", "where", "field", "problem", "remedy"), rows) if rows else ()


def _place(one: Fault) -> str:
    return one.file if one.line is None else f"{one.file}:{one.line}"
