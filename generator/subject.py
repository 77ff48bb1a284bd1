"""The subject, loaded: topic, actors and places, checked together so that all their faults come at once."""

from generator.actors import Actors, Places
from generator.clashes import name_clashes, place_clashes, series_clashes
from generator.errors import Faults
from generator.settings import Settings, Subject
from generator.topic import Topic
from generator.yamlfile import load_yaml


def load_subject(settings: Settings) -> Subject:
    """Read content/topic.yml, actors.yml and places.yml. Raises ContentError with the faults of all three."""
    content, faults = settings.content, Faults()
    topic = faults.attempt(lambda: load_yaml(content / "topic.yml", Topic, "content/topic.yml"))
    actors = faults.attempt(lambda: load_yaml(content / "actors.yml", Actors, "content/actors.yml"))
    places = faults.attempt(lambda: load_yaml(content / "places.yml", Places, "content/places.yml"))
    if actors:
        faults.add(name_clashes(actors, content / "actors.yml", "content/actors.yml"))
    if topic:
        faults.add(series_clashes(topic, content / "topic.yml", "content/topic.yml"))
    if places:
        faults.add(place_clashes(places, content / "places.yml", "content/places.yml"))
    faults.end()
    assert topic and actors and places
    return Subject(topic, actors, places)
