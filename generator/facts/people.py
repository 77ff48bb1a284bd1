"""Fact: the people whom the article names, with their party and role."""

import re
from dataclasses import replace
from functools import cache

from generator.facts.draft import Draft, slice_of
from generator.language import Language
from generator.model.article import Span
from generator.model.record import Evidence, Person
from generator.tagging.article import TaggedArticle
from generator.tagging.people import Naming, find_people
from generator.tagging.phrase import compile_phrases
from generator.tagging.roles import private_role, role_after, role_before, run_before
from generator.tagging.sides import lands_in


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
    party = known.party if known else _party(tagged, role, ordered[0].span)
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


def _party(tagged: TaggedArticle, role: Span | None, name: Span) -> str | None:
    """The party that a role names first, or the words in front of it last; without one, that of the place named last
    for an office of a place (mayor, governor), else the only party that the sentence names in front of them, itself or
    by a place, or what they lead, or the sentence before. Who speaks for no side has none but his role's."""
    if role is None:
        return _led(tagged, name) or _at_the_head(tagged, name)
    named = tagged.tags_in(role, "party")
    if named:
        return named[0].id
    if private_role(tagged, role):
        return None
    if role.end <= name.start and (before := tagged.tags_in(run_before(tagged, name), "party")):
        return before[-1].id
    if compile_phrases(tagged.tools.language.people.local).search(tagged.plain, role.start, role.end):
        return tagged.party_of_place_before(role.end)
    if led := _led(tagged, name):
        return led
    sentence = tagged.article.sentence_at(name.start)
    only = _only(tagged, Span(sentence.start, max(name.end, role.end)))
    if only is not None:
        return only or None
    return _only(tagged, tagged.article.sentence_at(max(0, sentence.start - 2))) or None


def _only(tagged: TaggedArticle, span: Span) -> str | None:
    """The only party in `span`, itself or by a place; None when it has none, "" when more."""
    here = {tag.id for tag in tagged.tags_in(span, "party")} | lands_in(tagged, span)
    return None if not here else here.pop() if len(here) == 1 else ""


def _led(tagged: TaggedArticle, name: Span) -> str | None:
    """The party whose team somebody leads, or of which he is: "X led the Chinese team", "Prime Minister X of Sweden"."""
    match = _of_a_party(tagged.tools.language).match(tagged.plain, name.end)
    named = [tag for tag in tagged.index.starting_at(match.end()) if tag.kind == "party"] if match else []
    return named[0].id if named else None


def _at_the_head(tagged: TaggedArticle, name: Span) -> str | None:
    """The only party in front of "led by" and the name."""
    words = compile_phrases(tagged.tools.language.people.led_by)
    front = Span(tagged.article.sentence_at(name.start).start, name.start - 1)
    led = any(match.end() == front.end for match in words.finditer(tagged.plain, *front))
    return _only(tagged, front) or None if led else None


@cache
def _of_a_party(language: Language) -> re.Pattern[str]:
    people = language.people
    lists = ((*people.leading, *people.links), people.articles, language.talks.delegations)
    words, articles, bodies = ("|".join(map(re.escape, each)) or "(?!)" for each in lists)
    return re.compile(rf"\s(?:{words})\s(?:(?:{articles})\s)?(?:delegasi\s|tim\s)?")


def _party_evidence(tagged: TaggedArticle, role: Span, party: str) -> tuple[Evidence, ...]:
    named = [tag for tag in tagged.tags_in(role, "party") if tag.id == party]
    return tuple(slice_of(tagged, tag.span, "party-in-the-role") for tag in named[:1])
