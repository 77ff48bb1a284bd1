"""The subject, loaded: topic, actors and places, checked together so that all their faults come at once."""

from collections.abc import Callable
from typing import TypeVar

from generator.actors import Actors, Places
from generator.errors import ContentError, Fault
from generator.settings import Settings, Subject
from generator.topic import Topic
from generator.yamlfile import load_yaml

Loaded = TypeVar("Loaded")


def load_subject(settings: Settings) -> Subject:
    """Read content/topic.yml, actors.yml and places.yml. Raises ContentError with the faults of all three."""
    faults: list[Fault] = []

    def attempt(load: Callable[[], Loaded]) -> Loaded | None:
        try:
            return load()
        except ContentError as error:
            faults.extend(error.faults)
            return None

    content = settings.content
    topic = attempt(lambda: load_yaml(content / "topic.yml", Topic, "content/topic.yml"))
    actors = attempt(lambda: load_yaml(content / "actors.yml", Actors, "content/actors.yml"))
    places = attempt(lambda: load_yaml(content / "places.yml", Places, "content/places.yml"))
    if topic is None or actors is None or places is None:
        raise ContentError(faults)
    return Subject(topic, actors, places)
