"""Fact: the people whom the article names, with their party and role."""

from dataclasses import replace

from generator.facts.draft import Draft, slice_of
from generator.model.article import Span
from generator.model.record import Evidence, Person
from generator.tagging.article import TaggedArticle
from generator.tagging.people.belonging import party_of
from generator.tagging.people.mentions import Naming, find_people
from generator.tagging.people.roles import role_after, role_before


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`people`: one entry a person, in order of appearance; who is not in actors.yml raises the flag
    `unknown-actor`."""
    named = find_people(tagged)
    namings: dict[str, list[Naming]] = {}
    for naming in named:
        namings.setdefault(naming.id, []).append(naming)
    people = tuple(_person(tagged, person, places) for person, places in namings.items())
    unknown = any(not naming.known for naming in named)
    draft = replace(draft, named=named)
    return draft.with_value("people", people).with_flags(*(["unknown-actor"] if unknown else []))


def _person(tagged: TaggedArticle, person: str, namings: list[Naming]) -> Person:
    known = tagged.tools.people.get(person)
    plainly = sorted(namings, key=lambda naming: naming.form != tagged.plain[naming.span.start : naming.span.end])
    forms = {naming.form: naming for naming in reversed(plainly)}
    ordered = sorted(forms.values(), key=lambda naming: (not naming.full, naming.span))
    role = _role(tagged, namings)
    evidence: dict[str, tuple[Evidence, ...]] = {
        "as_written": tuple(
            slice_of(tagged, naming.span, "name" if naming.known else "name-by-role") for naming in ordered
        )
    }
    party = known.party if known else party_of(tagged, role, ordered[0].span)
    if role:
        evidence["role"] = (slice_of(tagged, role, "role-beside-the-name"),)
        if party:
            evidence["party"] = _party_evidence(tagged, role, party)
    return Person(
        id=person,
        name=known.name if known else ordered[0].form,
        as_written=tuple(naming.form for naming in ordered),
        party=party,
        role=tagged.plain[role.start : role.end] if role else None,
        evidence={name: proofs for name, proofs in evidence.items() if proofs},
    )


def _role(tagged: TaggedArticle, namings: list[Naming]) -> Span | None:
    for naming in sorted(namings, key=lambda naming: (not naming.full, naming.span)):
        role = naming.role or role_before(tagged, naming.span) or role_after(tagged, naming.span)
        if role:
            return role
    return None


def _party_evidence(tagged: TaggedArticle, role: Span, party: str) -> tuple[Evidence, ...]:
    named = [tag for tag in tagged.tags_in(role, "party") if tag.id == party]
    return tuple(slice_of(tagged, tag.span, "party-in-the-role") for tag in named[:1])
