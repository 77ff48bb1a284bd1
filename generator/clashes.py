"""Clashes within the subject: names that two actors claim, runs of talks that no article could tell apart,
places that stand twice or in no region."""

from collections.abc import Iterable, Iterator
from itertools import chain, combinations
from pathlib import Path

from generator.actors import Actors, Places
from generator.errors import Fault
from generator.topic import Series, Topic
from generator.yamlfile import line_at

Where = tuple[str | int, ...]


def name_clashes(actors: Actors, path: Path, file: str) -> Iterator[Fault]:
    """A fault for each full name or alias of a person or an organisation that another one bears already; `path` is
    the file of `actors`, `file` what faults call it."""
    first: dict[str, tuple[str, str, Where]] = {}
    for id_, name, where in chain(_of_people(actors), _of_organisations(actors)):
        key = " ".join(name.casefold().split())
        other, whole, there = first.setdefault(key, (id_, name, where))
        if other != id_:
            problem = f"{name!r} of {id_} is a name of {other} already, in line {line_at(path, there)}"
            remedy = f"keep {whole!r} with one of the two, or write more of the name"
            yield Fault(file, line_at(path, where), _dotted(where), problem, remedy)


def _of_people(actors: Actors) -> Iterator[tuple[str, str, Where]]:
    for place, person in enumerate(actors.people):
        yield person.id, person.name, ("people", place, "name")
        for number, alias in enumerate(person.aliases):
            yield person.id, alias, ("people", place, "aliases", number)


def _of_organisations(actors: Actors) -> Iterator[tuple[str, str, Where]]:
    for place, one in enumerate(actors.organisations):
        yield one.id, one.name, ("organisations", place, "name")
        for language, aliases in one.aliases.items():
            for number, alias in enumerate(aliases):
                yield one.id, alias, ("organisations", place, "aliases", language, number)


def series_clashes(topic: Topic, path: Path, file: str) -> Iterator[Fault]:
    """A fault for each run of talks whose period overlaps that of another one at the same places: an article is told
    to belong to one of them by its day and place alone."""
    for (here, one), (there, other) in combinations(enumerate(topic.series), 2):
        if one.id == other.id:
            where: Where = ("series", there, "id")
            problem = f"{one.id} is the id of the run in line {line_at(path, ('series', here))} already"
            yield Fault(file, line_at(path, where), _dotted(where), problem, "give each run an id of its own")
        elif (days := _shared_days(one, other)) and (places := _shared_places(one, other)) is not None:
            where = ("series", there, "period")
            at = f"at {', '.join(places)}" if places else "and neither names its places"
            problem = f"{other.id} overlaps {one.id} (line {line_at(path, ('series', here))}) on {days} {at}"
            remedy = "end one before the other begins, or give them places of their own"
            yield Fault(file, line_at(path, where), _dotted(where), problem, remedy)


def place_clashes(places: Places, path: Path, file: str) -> Iterator[Fault]:
    """A fault for each place whose id another one bears already, or whose region is none of the places."""
    first: dict[str, int] = {}
    for here, place in enumerate(places.places):
        where: Where = ("places", here, "id")
        if first.setdefault(place.id, here) != here:
            problem = f"{place.id} is the id of the place in line {line_at(path, ('places', first[place.id]))} already"
            yield Fault(file, line_at(path, where), _dotted(where), problem, "put all names of one place in one entry")
    for here, place in enumerate(places.places):
        where = ("places", here, "region")
        if place.region and (place.region not in first or place.region == place.id):
            problem = f"{place.region} is no wider place of this file"
            yield Fault(file, line_at(path, where), _dotted(where), problem, "name the id of the place it lies in")


def _shared_days(one: Series, other: Series) -> str | None:
    first, last = max(one.days[0], other.days[0]), min(one.days[1], other.days[1])
    if first > last:
        return None
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


def _shared_places(one: Series, other: Series) -> Iterable[str] | None:
    """The places of both, empty where neither names any; None where their places tell them apart."""
    if bool(one.places) != bool(other.places):
        return None
    shared = sorted({*one.places} & {*other.places})
    return shared if shared or not one.places else None


def _dotted(where: Where) -> str:
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in where).lstrip(".")
