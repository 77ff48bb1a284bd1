"""Check: events without a date, which stand on no timeline."""

from collections.abc import Iterator

from generator.checks.places import Places
from generator.errors import Fault
from generator.model.seed import record_name
from generator.told import Told


def undated(told: Told, places: Places) -> Iterator[Fault]:
    """A fault for each event that no article dates, at the first record that tells of it."""
    for event in told.story.events:
        if event.date is None:
            problem = f"no article says when {event.id} was"
            remedy = f"correct `date` where an article does; `explain {event.id}` names its articles"
            stem = record_name(event.seeds[0])
            yield Fault(*places.of_fact(stem, ("date",)), problem, remedy)
