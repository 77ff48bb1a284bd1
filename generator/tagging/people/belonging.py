"""Belonging: the party of a person whom no list has, from the role and from the words around the name."""

import re
from collections.abc import Iterable
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.names.entities import Tag
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.role_words import PEOPLE, POSSESSIVE
from generator.tagging.people.roles import private_role, run_before
from generator.tagging.people.settlements import party_at_place
from generator.tagging.people.surroundings import only_party_before, parties_or_lands
from generator.tagging.people.unknown.affiliated_names import of_a_body

#: What makes a name the first half of an adjective ("France-based").
_JOINED = re.compile(r"-[a-z]")


def party_of(tagged: TaggedArticle, role: Span | None, name: Span) -> str | None:
    """The party that a role names first; else for an office of a place (mayor, governor) that of the place named last,
    else what the words beside the name tell. Who speaks for no side has none but his role's."""
    if role is None:
        of_body = only_party_before(tagged, Span(name.start, name.start)) if of_a_body(tagged, name) else None
        return _led(tagged, name) or _at_the_head(tagged, name) or _owner(tagged, name) or of_body
    if named := _own(tagged, role, tagged.tags_in(role, "party")):
        return named[0].id
    if private_role(tagged, role):
        return None
    return _beside(tagged, role, name) or _elsewhere(tagged, role, name)


def _elsewhere(tagged: TaggedArticle, role: Span, name: Span) -> str | None:
    """The party of a role that does not tell it itself; none where a country that is no party stands in it."""
    run = run_before(tagged, name) if role.end <= name.start else role
    if compile_phrases(tagged.tools.language.people.local).search(tagged.plain, min(run.start, role.start), role.end):
        return party_at_place(tagged, role.end)
    if _own(tagged, run, tagged.tags_in(run, "land")):
        return None
    if tagged.tags_in(role, "party") and role.end <= name.start:
        return only_party_before(tagged, Span(role.start, role.start))
    return _led(tagged, name) or only_party_before(tagged, Span(name.start, max(name.end, role.end)))


def _own(tagged: TaggedArticle, role: Span, named: Iterable[Tag]) -> list[Tag]:
    """Those of the names in a role that say whose man somebody is, and not to whom he was sent ("ambassador to")."""
    people = tagged.tools.language.people
    sent = compile_phrases([f"({'|'.join(people.sent)}) ({'|'.join(people.links)})"]) if people.sent else None
    ends = {match.end() for match in sent.finditer(tagged.plain, *role)} if sent else set()
    articles = re.compile(rf"\s(?:(?:{'|'.join(map(re.escape, people.articles))})\s)?")
    return [
        tag
        for tag in named
        if not any(articles.fullmatch(tagged.plain, end, tag.span.start) for end in ends)
        and not _JOINED.match(tagged.plain, tag.span.end)
    ]


def _beside(tagged: TaggedArticle, role: Span, name: Span) -> str | None:
    """The party, or the body with its party, that the words of the role name last: "Latvian colleague"."""
    run = run_before(tagged, name) if role.end <= name.start else role
    bodies = {body.id: body.party or body.id for body in tagged.tools.subject.actors.organisations}
    named = _own(tagged, run, [tag for kind in ("party", "organisation") for tag in tagged.tags_in(run, kind)])
    last = max(named, key=lambda tag: tag.span, default=None)
    return bodies.get(last.id, last.id) if last else _of_owner(tagged, role, run)


def _of_owner(tagged: TaggedArticle, role: Span, run: Span) -> str | None:
    """The party of the known person whose man somebody is ("Erdogan's adviser", "aide to Erdogan"), and not only his
    counterpart."""
    if compile_phrases(tagged.tools.language.people.equals).search(tagged.plain, *role):
        return None
    end = run.start - len(POSSESSIVE[0]) - 1
    owned = tagged.plain[end : run.start].rstrip() in POSSESSIVE
    owners = [tag for tag in tagged.index.ending_at(end) if tag.kind in PEOPLE] if owned and end > 0 else []
    owners += [tag for kind in PEOPLE for tag in tagged.tags_in(role, kind)]
    owners += _served(tagged, role) if run == role else []
    parties = {tagged.tools.people[owner.id].party for owner in owners}
    return parties.pop() if len(parties) == 1 else None


def _served(tagged: TaggedArticle, role: Span) -> list[Tag]:
    """The known person whom a role behind a name says to be served ("a spokesman for Zelensky")."""
    people = tagged.tools.language.people
    if not compile_phrases(people.serving).search(tagged.plain, *role):
        return []
    joined = re.compile(rf"\s(?:(?:{'|'.join(map(re.escape, people.links))})\s)?").match(tagged.plain, role.end)
    return [tag for tag in tagged.index.starting_at(joined.end()) if tag.kind in PEOPLE] if joined else []


def _led(tagged: TaggedArticle, name: Span) -> str | None:
    """Whose team somebody leads, or of which party he is: "X led the Chinese team", "Prime Minister X of Sweden"."""
    match = _of_a_party(tagged.tools.language).match(tagged.plain, name.end)
    named = [tag for tag in tagged.index.starting_at(match.end()) if tag.kind == "party"] if match else []
    return named[0].id if named else None


def _at_the_head(tagged: TaggedArticle, name: Span) -> str | None:
    """The only party in front of "led by" and the name."""
    words = compile_phrases(tagged.tools.language.people.led_by)
    front = Span(tagged.article.sentence_at(name.start).start, name.start - 1)
    led = any(match.end() == front.end for match in words.finditer(tagged.plain, *front))
    named = parties_or_lands(tagged, front) if led else frozenset()
    return next(iter(named)) if len(named) == 1 else None


def _owner(tagged: TaggedArticle, name: Span) -> str | None:
    """The party in the genitive in front of a name: "Cambodia's Hun Manet"."""
    end = name.start - len(POSSESSIVE[0]) - 1
    if end <= 0 or not tagged.plain.startswith(POSSESSIVE, end):
        return None
    return next((tag.id for tag in tagged.index.ending_at(end) if tag.kind == "party"), None)


@cache
def _of_a_party(language: Language) -> re.Pattern[str]:
    people = language.people
    lists = ((*people.leading, *people.links), people.articles, language.talks.delegations)
    words, articles, bodies = ("|".join(map(re.escape, each)) or "(?!)" for each in lists)
    return re.compile(rf"\s(?:{words})\s(?:(?:{articles})\s)?(?:(?:{bodies})\s)?")
