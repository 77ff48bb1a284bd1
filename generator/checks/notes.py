"""Check: what extraction flagged, what merging leaves to the editor."""

from collections.abc import Iterator

from generator.checks.places import Places
from generator.errors import Fault
from generator.told import Told

_TOLD_ELSEWHERE = ("unknown-actor", "corrected:")


def flags(told: Told, places: Places) -> Iterator[Fault]:
    """A fault for each flag of a record that no other check tells better."""
    for stem, record in told.found.items():
        for flag in record.flags:
            if not flag.startswith(_TOLD_ELSEWHERE):
                remedy = "read the article there; docs/record.md says what each flag means"
                yield Fault(*places.of_fact(stem, ("flags",)), flag, remedy)


def suggestions(told: Told) -> Iterator[Fault]:
    """A fault for each two people who may be one."""
    for pair in told.story.suggestions:
        problem = f"{pair.one} and {pair.other} may be one person ({pair.reason})"
        remedy = "if so, list one spelling as an alias"
        yield Fault("content/actors.yml", None, None, problem, remedy)
