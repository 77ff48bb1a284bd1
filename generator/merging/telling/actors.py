"""People: one identity over all spellings, with roles, parties and what they said, as the articles give them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.actors import KnownPerson
from generator.merging.credits import Credits, Words, fold
from generator.merging.events import Draft
from generator.merging.telling.presence import present
from generator.merging.versions.claims import UNDATED, Assertion, cited, stated
from generator.model.claims import Citation
from generator.model.record import Evidence, Person, Record
from generator.model.story import Actor, Presence, Quote, Tenure
from generator.model.threads import Stand

Named = tuple[Person, Record, Draft | None]


def actors(
    told: Iterable[tuple[Record, Draft | None]],
    spoken: Iterable[Quote],
    known: Mapping[str, KnownPerson],
    credits: Credits,
    stands: Mapping[str, tuple[Stand, ...]],
) -> tuple[Actor, ...]:
    """Everybody whom records (each with the event it is about; the earliest first) name, those in most articles first.

    `spoken` are all quotes in order, `stands` positions by person; `known` are the people of content/actors.yml. All
    others meet by id."""
    named: dict[str, list[Named]] = defaultdict(list)
    for record, event in told:
        for person in record.people:
            named[person.id].append((person, record, event))
    said: dict[str, list[Quote]] = defaultdict(list)
    for quote in spoken:
        for speaker in dict.fromkeys(quote.speakers):
            said[speaker].append(quote)
    people = [
        replace(_actor(id_, entries, said[id_], known.get(id_), credits), stands=stands.get(id_, ()))
        for id_, entries in named.items()
    ]
    articles = {id_: len({record.seed for _, record, _ in entries}) for id_, entries in named.items()}
    return tuple(sorted(people, key=lambda actor: (-articles[actor.id], actor.id)))


def _actor(id_: str, named: list[Named], said: Iterable[Quote], known: KnownPerson | None, credits: Credits) -> Actor:
    name = (
        known.name if known else stated((Assertion(person.name, record) for person, record, _ in named), credits).first
    )
    parties = stated(_parties(named), credits)
    events = sorted({event.id: event for _, _, event in named if event}.values(), key=Draft.order)
    return Actor(
        id_,
        name or id_,
        parties.first or (known.party if known else None),
        stated(_roles(named), credits, identity=fold),
        stated(_spellings(named), credits),
        tuple(event.id for event in events),
        tuple(said),
        known is not None,
        parties=replace(parties, contested=len(parties.claims) > 1),
        tenures=_tenures(named),
        attended=_attended(id_, named, events),
    )


def _attended(id_: str, named: Iterable[Named], events: Iterable[Draft]) -> tuple[Presence, ...]:
    """Those of `events` at which an article on them shows the person."""
    shown: dict[str, list[Citation]] = defaultdict(list)
    for _, record, event in named:
        if event and event.kind == "negotiation" and record.sentences:
            shown[event.id] += cited(record.seed, present(record).get(id_, ()))
    return tuple(Presence(event.id, tuple(shown[event.id])) for event in events if shown.get(event.id))


def _tenures(named: Iterable[Named]) -> tuple[Tenure, ...]:
    """Each role in its first spelling, from the first to the last day for which an article gives it."""
    held: dict[Words, list[tuple[str, Person, Record]]] = defaultdict(list)
    for person, record, event in named:
        if person.role:
            held[fold(person.role)].append(
                ((event.date if event else None) or record.published or UNDATED, person, record)
            )
    return tuple(sorted(map(_tenure, held.values()), key=lambda tenure: (tenure.first or UNDATED, tenure.role)))


def _tenure(held: list[tuple[str, Person, Record]]) -> Tenure:
    ordered = sorted(held, key=lambda entry: entry[0])
    days = [day for day, _, _ in ordered if day != UNDATED]
    seeds = tuple(dict.fromkeys(record.seed for _, _, record in ordered))
    first, last = (days[0], days[-1]) if days else (None, None)
    citations = [one for _, person, record in ordered for one in cited(record.seed, person.evidence.get("role", ()))]
    return Tenure(ordered[0][1].role or "", first, last, seeds, tuple(citations))


def _parties(named: Iterable[Named]) -> Iterable[Assertion]:
    return (
        Assertion(person.party, record, person.evidence.get("party", ()) or person.evidence.get("role", ()))
        for person, record, _ in named
        if person.party
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
    return tuple([one for one in evidence if one.text == written or one.text.split() == written.split()])
