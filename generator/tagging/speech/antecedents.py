"""Antecedents: whom "she", "-nya" or "it" means in an attribution."""

from generator.model.article import Span
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.agents import Agent
from generator.tagging.people.mentions import Naming
from generator.tagging.people.subjects import Attribution
from generator.tagging.speech.somebody import SOMEBODY, opens_before
from generator.tagging.speech.spoken import Scene
from generator.tagging.speech.tellers import teller_before
from generator.tagging.speech.unnamed import described_behind

#: A body that "it" means is named so many sentences in front of the quotation, or nearer.
SENTENCES = 2


def pronoun_meant(scene: Scene, place: int, verb: Span, words: str) -> Attribution:
    """Whom the pronoun among `words` at `place` means: "they" who spoke before, if no person alone did; "who" the
    person named right in front of it; any other the person that person_meant finds."""
    speech, spoken = scene.language.speech, frozenset(words.lower().split())
    if spoken & set(speech.plural):
        last = scene.before.attribution if scene.before else None
        people = {naming.id for naming in scene.subjects.namings}
        alone = last is None or last.speaker in people
        return Attribution(None, verb, "nobody-named") if alone or not last else last
    if spoken & set(speech.clauses):
        sentence = scene.subjects.tagged.article.sentence_at(verb.start)
        for naming in scene.subjects.own_within(Span(sentence.start, verb.start))[-1:]:
            return Attribution(naming.id, naming.span, "name-before-a-pronoun")
    return person_meant(scene, place, verb)


def person_meant(scene: Scene, place: int, verb: Span) -> Attribution:
    """Whom a pronoun at `place` means: the person named last in front of it, somebody who opens the sentence behind
    that name, or the speaker before."""
    named = scene.subjects.last_before(_first_pronoun(scene, place), scene.since)
    if somebody := opens_before(scene, place):
        return somebody
    if named and (teller := teller_before(scene, named)):
        return teller
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
