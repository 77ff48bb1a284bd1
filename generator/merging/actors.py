"""People: one identity over all spellings, with roles, parties and what they said, as the articles give them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from generator.actors import KnownPerson
from generator.merging.claims import Assertion, stated
from generator.merging.credits import Credits, fold
from generator.merging.events import Draft
from generator.model.record import Evidence, Person, Record
from generator.model.story import Actor, Quote

Named = tuple[Person, Record, Draft | None]


def actors(
    told: Iterable[tuple[Record, Draft | None]],
    spoken: Iterable[Quote],
    known: Mapping[str, KnownPerson],
    credits: Credits,
) -> tuple[Actor, ...]:
    """Everybody whom records (each with the event it is about) name, those in most articles first.

    `spoken` are all quotes in order; `known` are the people of content/actors.yml. All others meet by id."""
    named: dict[str, list[Named]] = defaultdict(list)
    for record, event in told:
        for person in record.people:
            named[person.id].append((person, record, event))
    said: dict[str, list[Quote]] = defaultdict(list)
    for quote in spoken:
        for speaker in dict.fromkeys(quote.speakers):
            said[speaker].append(quote)
    people = [_actor(id_, entries, said[id_], known.get(id_), credits) for id_, entries in named.items()]
    articles = {id_: len({record.seed for _, record, _ in entries}) for id_, entries in named.items()}
    return tuple(sorted(people, key=lambda actor: (-articles[actor.id], actor.id)))


def _actor(id_: str, named: list[Named], said: Iterable[Quote], known: KnownPerson | None, credits: Credits) -> Actor:
    names = stated((Assertion(person.name, record) for person, record, _ in named), credits)
    parties = stated((Assertion(person.party, record) for person, record, _ in named if person.party), credits)
    events = sorted({event.id: event for _, _, event in named if event}.values(), key=Draft.order)
    return Actor(
        id_,
        (known.name if known else None) or names.first or id_,
        parties.first or (known.party if known else None),
        stated(_roles(named), credits, identity=fold),
        stated(_spellings(named), credits),
        tuple(event.id for event in events),
        tuple(said),
        known is not None,
    )


def _roles(named: Iterable[Named]) -> Iterable[Assertion]:
    return (
        Assertion(person.role, record, person.evidence.get("role", ())) for person, record, _ in named if person.role
    )


def _spellings(named: Iterable[Named]) -> Iterable[Assertion]:
    return (
        Assertion(written, record, _where(written, person.evidence.get("as_written", ())), place)
        for person, record, _ in named
        for place, written in enumerate(person.as_written)
    )


def _where(written: str, evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    return tuple(slice_ for slice_ in evidence if slice_.text.split() == written.split())
