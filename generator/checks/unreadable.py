"""Check: seeds that cannot be read, where other content is at fault too and no record can be made."""

from collections.abc import Iterable
from functools import partial

from generator.errors import Fault, Faults
from generator.reading import look_over, read_seed
from generator.settings import Settings
from generator.topic import Topic
from generator.yamlfile import load_yaml


def unreadable(settings: Settings) -> Iterable[Fault]:
    """The faults of the seeds themselves; none where topic.yml does not say which languages are read."""
    found = Faults()
    shelf = found.attempt(lambda: look_over(settings.seeds))
    found.add(shelf.faults if shelf else ())
    topic = Faults().attempt(lambda: load_yaml(settings.content / "topic.yml", Topic, "content/topic.yml"))
    if shelf and topic:
        for path in shelf.seeds.values():
            found.attempt(partial(read_seed, path, topic.reads, shelf.folder))
    return found.error.faults
