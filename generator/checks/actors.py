"""Check: people whom the articles name and content/actors.yml does not know."""

from collections.abc import Iterator

from generator.checks.places import Places
from generator.errors import Fault
from generator.told import Told


def unknown_actors(told: Told, places: Places) -> Iterator[Fault]:
    """A fault for each of them, at the first record that names the person."""
    named: dict[str, tuple[str, int]] = {}
    for stem, record in told.found.items():
        for place, person in enumerate(record.people):
            named.setdefault(person.id, (stem, place))
    for actor in told.story.actors:
        if not actor.known and actor.id in named:
            stem, place = named[actor.id]
            many = len({seed for spelling in actor.spellings.claims for seed in spelling.seeds})
            problem = f"{actor.name} is not in content/actors.yml ({many} article{'' if many == 1 else 's'})"
            remedy = "add the person there, or a spelling to the aliases of who it is"
            yield Fault(*places.of_fact(stem, ("people", place, "id")), problem, remedy)
