"""Who and where: known people, organisations and places (content/actors.yml, content/places.yml)."""

from generator.model.record import Frozen, Id
from generator.topic import Aliases, Words


class KnownPerson(Frozen):
    """A person with one canonical `name`; `aliases` are further full spellings, `short` the names used alone
    (the last word of the name by default); `role` as the site writes it, by language."""

    id: Id
    name: str
    party: Id | None = None
    role: Words = {}
    aliases: tuple[str, ...] = ()
    short: tuple[str, ...] = ()


class Organisation(Frozen):
    """An organisation or medium: `kind` agency marks news agencies and media that articles credit."""

    id: Id
    name: str
    kind: str = "organisation"
    party: Id | None = None
    aliases: Aliases = {}


class Actors(Frozen):
    """content/actors.yml."""

    people: tuple[KnownPerson, ...] = ()
    organisations: tuple[Organisation, ...] = ()


class Place(Frozen):
    """A place where talks are held or which articles name; `within` is the CLDR code of its country,
    `region` the id of a wider place that it lies in, `at` its latitude and longitude in degrees."""

    id: Id
    name: Words
    within: str | None = None
    region: Id | None = None
    at: tuple[float, float] | None = None
    aliases: tuple[str, ...] = ()


class Places(Frozen):
    """content/places.yml."""

    places: tuple[Place, ...] = ()
