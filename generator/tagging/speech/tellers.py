"""Antecedents: who tells what the sentence of a quotation says — a speaker of the sentence before, or whom a pronoun
that opens it means."""

from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.mentions import Naming
from generator.tagging.people.owners import is_object
from generator.tagging.people.subjects import Attribution
from generator.tagging.speech.spoken import Scene


def teller_before(scene: Scene, named: Naming) -> Attribution | None:
    """Who speaks in the sentence right in front of that of the quotation, where the name is that of somebody of whom
    he tells in this one ("Y said it was late. X was "not there", he said.")."""
    article, plain, said = scene.subjects.tagged.article, scene.plain, scene.subjects.said
    sentence = article.sentence_at(scene.quotation.whole.start)
    if named.span.start < sentence.start or said.match(plain, named.span.end + 1) or sentence.start < 2:
        return None
    front = article.sentence_at(sentence.start - 2)
    if "\n" in plain[front.end : sentence.start]:
        return None
    last = scene.before.attribution if scene.before and scene.since >= front.start else None
    if last and last.speaker in {naming.id for naming in scene.subjects.own}:
        return Attribution(last.speaker, last.span, "speaker-before")
    telling = (one for one in scene.subjects.own_within(front) if said.match(plain, one.span.end + 1))
    return next((Attribution(one.id, one.span, "name-before-a-pronoun") for one in telling), None)


def opened_by_pronoun(scene: Scene) -> Attribution | None:
    """Whom the pronoun means that opens the sentence in front of a quotation ("He would not name a day. "...""); the
    speaker before, where since then others were only the objects of what was said."""
    article, place = scene.subjects.tagged.article, scene.quotation.whole.start
    while place and scene.plain[place - 1].isspace():
        place -= 1
    sentence, speech = article.sentence_at(max(0, place - 1)), scene.language.speech
    single = [pronoun for pronoun in speech.pronouns if pronoun not in (*speech.plural, *speech.clauses)]
    pronoun = compile_phrases((*single, *speech.own, *speech.according_own)).match(scene.plain, sentence.start)
    if not pronoun or sentence.start < scene.since:
        return None
    named = scene.subjects.last_before(sentence.start, scene.since)
    last = scene.before.attribution if scene.before else None
    if last and last.speaker and (not named or is_object(scene.subjects.tagged, named)):
        return Attribution(last.speaker, last.span, "speaker-before")
    return Attribution(named.id, named.span, "name-before-a-pronoun") if named else None
