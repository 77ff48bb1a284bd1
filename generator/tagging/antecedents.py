"""Antecedents: whom "she", "-nya", "the minister" or "it" means in an attribution."""

import re

from generator.model.article import Span
from generator.tagging.agents import Agent
from generator.tagging.people import Naming
from generator.tagging.phrase import compile_phrases
from generator.tagging.roles import role_after, role_before
from generator.tagging.spoken import Scene
from generator.tagging.subjects import Attribution
from generator.tagging.unnamed import Unnamed, described_behind

#: A body that "it" means is named so many sentences in front of the quotation, or nearer.
SENTENCES = 2
#: Somebody without a name is introduced within so many code points of where he speaks again, in so many words.
BACK, REACH = 1200, 60
#: What stands between a side and its body: "Russia's defence ministry", "Kementerian Pertahanan Rusia".
_WORDS_BETWEEN = re.compile(r"(?:['’]s)?(?:\s[\w-]+){0,2}\s")
#: The rule of an attribution to somebody who has no name.
SOMEBODY = "somebody-not-named"


def person_meant(scene: Scene, place: int, verb: Span) -> Attribution:
    """Whom a pronoun at `place` means: the person named last in front of it, somebody who opens the sentence behind
    that name, or the speaker before."""
    named = scene.subjects.last_before(_first_pronoun(scene, place), scene.since)
    if somebody := _somebody(scene, place):
        return somebody
    if named and not _within_speech(scene, named):
        return Attribution(named.id, named.span, "name-before-a-pronoun")
    last = scene.before.attribution if scene.before else Attribution(None, verb, "nobody-named")
    return Attribution(last.speaker, last.span, last.rule if last.rule == SOMEBODY else "speaker-before")


def _first_pronoun(scene: Scene, place: int) -> int:
    """Where the sentence of `place` first has a pronoun of one person: whom it means is not named behind it ("Noting
    what he says Xi gave him, he added")."""
    speech = scene.language.speech
    single = compile_phrases(
        [pronoun for pronoun in speech.pronouns if pronoun not in (*speech.plural, *speech.clauses)]
    )
    start = max(scene.since, scene.subjects.tagged.article.sentence_at(place).start)
    first = single.search(scene.plain, start, place) if start < place else None
    return first.start() if first else place


def _within_speech(scene: Scene, named: Naming) -> bool:
    """Whether a name behind a quotation stands in the sentence that the quotation is a part of, whose speaker goes on:
    "X called it "not fair" that Y ... "I hope," he said"."""
    before = scene.before
    if not before or not before.attribution.speaker or scene.subjects.said.match(scene.plain, named.span.end + 1):
        return False
    sentence = scene.subjects.tagged.article.sentence_at(named.span.start)
    people = {naming.id for naming in scene.subjects.own}
    return sentence.start < before.quotation.whole.start and before.attribution.speaker in people


def side_meant(scene: Scene, place: int) -> Attribution | None:
    """Which side "it" at `place` means: the one named first in the sentence in front of it that names any."""
    article, start = scene.subjects.tagged.article, place
    for _ in range(SENTENCES + 1):
        sentence = article.sentence_at(start - 1) if start else Span(0, 0)
        start = min(sentence.start, start - 1)
        free = scene.doers.agents.free(max(sentence.start, 0), place)
        sides = [agent for agent in free if not scene.doers.agents.is_person(agent)] or _owners(scene, sentence)
        if sides:
            return Attribution(sides[0].ids[0], sides[0].span, "side-before-a-pronoun")
        while start > 0 and scene.plain[start - 1].isspace():
            start -= 1
        if start <= 0:
            break
    return None


def _owners(scene: Scene, sentence: Span) -> list[Agent]:
    """The sides that a sentence names whose subject is a body: "The defence ministry in Moscow said"."""
    body = described_behind(scene.subjects, sentence.start, sentence.end)
    if not body or body.kind != "body":
        return []
    return [agent for agent in scene.doers.agents.within(*sentence) if not scene.doers.agents.is_person(agent)]


def meant_by(scene: Scene, described: Unnamed) -> Attribution:
    """Whom a description means: nobody in particular, or his side; who has this role; which side has this body."""
    parties = scene.subjects.tagged.tags_in(described.span, "party")
    side = Attribution(parties[0].id, parties[0].span, "party-that-speaks") if parties else None
    nobody = Attribution(None, described.span, SOMEBODY)
    if described.kind == "somebody" and side:
        return Attribution(side.speaker, described.span, SOMEBODY)
    if described.kind == "body":
        return side or _same_body(scene, described.span) or side_meant(scene, scene.quotation.whole.start) or nobody
    return _known(scene, described.span, side) or nobody if described.kind == "known" else nobody


def _known(scene: Scene, span: Span, side: Attribution | None) -> Attribution | None:
    """Who was named before: by his role, by his side, as somebody without a name, or as the last of all."""
    if owner := _with_role(scene, span):
        return Attribution(owner.id, owner.span, "role-named-before")
    if side and side.speaker:
        return _of_side(scene, side.speaker) or side
    if somebody := _introduced(scene, span):
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
    wanted = set(scene.plain[span.start : span.end].lower().split()) - passed
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


def _somebody(scene: Scene, place: int) -> Attribution | None:
    """Somebody without a name who opens the sentence in front of `place`, behind the quotation before."""
    sentence = scene.subjects.tagged.article.sentence_at(max(0, place - 2))
    if sentence.start < scene.since:
        return None
    somebody = _unnamed_at(scene, sentence)
    if not somebody or not somebody.span:
        return None
    others = scene.subjects.own_within(Span(somebody.span.end, max(somebody.span.end, sentence.end)))
    return None if any(scene.subjects.said.match(scene.plain, one.span.end + 1) for one in others) else somebody


def _unnamed_at(scene: Scene, window: Span) -> Attribution | None:
    """Somebody whom words open `window` that say that he is not named ("a senior official")."""
    if not compile_phrases(scene.language.speech.indefinite).match(scene.plain, window.start):
        return None
    described = described_behind(scene.subjects, *window)
    return meant_by(scene, described) if described and described.kind == "somebody" else None


def _introduced(scene: Scene, span: Span) -> Attribution | None:
    """Somebody without a name whom the text named with the same word before: "a diplomat ... the diplomat said"."""
    people, speech = scene.language.people, scene.language.speech
    nouns = compile_phrases((*people.heads, *people.private, *speech.persons))
    noun = nouns.search(scene.plain, *span)
    if not noun:
        return None
    floor = max(0, span.start - BACK)
    for match in reversed(list(compile_phrases(speech.indefinite).finditer(scene.plain, floor, span.start))):
        end = min(span.start, match.end() + REACH)
        same = compile_phrases((noun.group(),)).search(scene.plain, match.end(), end)
        if same and (somebody := _unnamed_at(scene, Span(match.start(), end))):
            return somebody
    return None
