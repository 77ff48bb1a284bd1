"""Antecedents: whom a description means in an attribution: "the minister", "the Ukrainian leader", "the ministry"."""

import re

from generator.model.article import Span
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.mentions import Naming
from generator.tagging.people.role_words import is_role_word, role_words
from generator.tagging.people.roles import role_after, role_before
from generator.tagging.people.subjects import Attribution
from generator.tagging.speech.antecedents import person_meant, side_meant
from generator.tagging.speech.somebody import BACK, REACH, SOMEBODY, introduced_before, somebody_of
from generator.tagging.speech.spoken import Scene
from generator.tagging.speech.unnamed import Unnamed

#: What stands between a side and its body: "Russia's defence ministry", "Kementerian Pertahanan Rusia".
_WORDS_BETWEEN = re.compile(r"(?:['’]s)?(?:\s[\w-]+){0,2}\s")


def meant_by(scene: Scene, described: Unnamed) -> Attribution:
    """Whom a description means: nobody in particular, or his side; who has this role; which side has this body."""
    parties = scene.subjects.tagged.tags_in(described.span, "party")
    side = Attribution(parties[0].id, parties[0].span, "party-that-speaks") if parties else None
    nobody = Attribution(None, described.span, SOMEBODY)
    if described.kind == "somebody":
        return somebody_of(scene, described)
    if described.kind == "body":
        meant = side_meant(scene, scene.quotation.whole.start)
        owned = compile_phrases(scene.language.speech.possessives).match(scene.plain, *described.span)
        return side or (meant if owned else None) or _same_body(scene, described.span) or meant or nobody
    return _known(scene, described.span, side) or nobody if described.kind == "known" else nobody


def in_office(scene: Scene, start: int, side: Attribution) -> Attribution | None:
    """The person named before whose role stands in front of a side, without a name ("ucap Presiden Ukraina")."""
    if side.rule != "party-that-speaks" or not side.span:
        return None
    words = scene.plain[start : side.span.start].split()
    if not words or not all(is_role_word(scene.subjects.tagged, word) for word in words):
        return None
    owner = _with_role(scene, Span(start, side.span.end))
    return Attribution(owner.id, owner.span, "role-named-before") if owner else None


def _known(scene: Scene, span: Span, side: Attribution | None) -> Attribution | None:
    """Who was named before: by his role, by his side, as somebody without a name, or as the last of all."""
    if owner := _with_role(scene, span):
        return Attribution(owner.id, owner.span, "role-named-before")
    if side and side.speaker:
        return _of_side(scene, side.speaker) or side
    if somebody := introduced_before(scene, span):
        return somebody
    place, before = scene.quotation.whole.start, scene.before
    if before and before.attribution.rule == SOMEBODY:
        return before.attribution
    plain = compile_phrases(scene.language.speech.persons).search(scene.plain, *span)
    return person_meant(scene, place, span) if plain or scene.subjects.last_before(place, scene.since) else None


def _with_role(scene: Scene, span: Span) -> Naming | None:
    """The person named last in front of the description whose role it repeats."""
    tagged, party = scene.subjects.tagged, None
    named = tagged.tags_in(span, "party")
    if named:
        party = named[0].id
    people = tagged.tools.language.people
    passed = {*people.articles, *people.closing, *people.links, *(tag.text.lower() for tag in named)}
    known_words = role_words(tagged.tools.language).words
    wanted = (set(scene.plain[span.start : span.end].lower().split()) - passed) & known_words
    for naming in reversed(scene.subjects.own_before(span.start)):
        known = tagged.tools.people.get(naming.id)
        if party and known and known.party != party:
            continue
        role = naming.role or role_before(tagged, naming.span) or role_after(tagged, naming.span)
        words = set(scene.plain[role.start : role.end].lower().split()) if role else set()
        if known:
            words |= set(known.role.get(tagged.tools.language.code, "").lower().split())
        if wanted and wanted <= words:
            return naming
    return None


def _same_body(scene: Scene, span: Span) -> Attribution | None:
    """The side whose body was named in full before: "the Russian Defense Ministry ... the ministry said"."""
    bodies, tagged = compile_phrases(scene.language.speech.bodies), scene.subjects.tagged
    body = bodies.search(scene.plain, *span)
    same = compile_phrases((body.group(),)) if body else None
    for match in reversed(list(same.finditer(scene.plain, max(0, span.start - BACK), span.start))) if same else ():
        near = Span(match.start() - REACH // 2, match.end() + REACH // 2)
        for tag in tagged.tags_touching(near):
            between = Span(min(tag.span.end, match.end()), max(tag.span.start, match.start()))
            if tag.kind == "party" and _WORDS_BETWEEN.fullmatch(scene.plain, *between):
                return Attribution(tag.id, tag.span, "body-named-before")
    return None


def _of_side(scene: Scene, party: str) -> Attribution | None:
    """The person before, or the speaker before, where he is of this party, else the only one of it that was named: "the
    Ukrainian leader"."""
    named = scene.subjects.last_before(scene.quotation.whole.start, scene.since)
    last = scene.before.attribution if scene.before else None
    if named:
        last = Attribution(named.id, named.span, "role-named-before")
    people = scene.subjects.tagged.tools.people
    known = people.get(last.speaker or "") if last else None
    if known and known.party == party:
        return last
    before = scene.subjects.own_before(scene.quotation.whole.start)
    theirs = [naming for naming in before if naming.id in people and people[naming.id].party == party]
    if len({naming.id for naming in theirs}) != 1:
        return None
    return Attribution(theirs[-1].id, theirs[-1].span, "role-named-before")
