"""Speakers: who says a quotation — named behind it, in front of it, in the sentence before, or not at all."""

from itertools import zip_longest

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.people.doers import Doers
from generator.tagging.people.mentions import Naming
from generator.tagging.people.subjects import Attribution, Subjects
from generator.tagging.quotes import Quotation
from generator.tagging.remembered import remembered
from generator.tagging.speech.antecedents import side_meant
from generator.tagging.speech.behind_quotations import attributed_behind
from generator.tagging.speech.front_of_quotations import attributed_in_front
from generator.tagging.speech.spoken import Scene, Spoken
from generator.tagging.speech.tellers import opened_by_pronoun


@remembered
def speeches(tagged: TaggedArticle, namings: tuple[Naming, ...]) -> tuple[Spoken, ...]:
    """Every quotation of an article in which these people are named with its speaker, in order."""
    doers = Doers(Subjects(tagged, namings))
    spoken: list[Spoken] = []
    for quotation, following in zip_longest(tagged.quotations, tagged.quotations[1:]):
        scene = Scene(doers, quotation, _around(tagged, quotation), spoken[-1] if spoken else None)
        spoken.append(Spoken(quotation, _joined_to(scene, following) or _attribute(scene)))
    return tuple(spoken)


def _attribute(scene: Scene) -> Attribution:
    return attributed_behind(scene) or _looked_back_at(scene) or attributed_in_front(scene) or _carried_on(scene)


def _joined_to(scene: Scene, following: Quotation | None) -> Attribution | None:
    """Who says the quotation that `"..." and "...," X said` joins to the one that opens the sentence."""
    opens = not scene.plain[scene.front.start : scene.front.end].strip()
    between = scene.plain[scene.quotation.whole.end : following.whole.start].strip() if following else ""
    joined = following if opens and between in scene.language.positions.coordination else None
    return attributed_behind(scene._replace(quotation=joined)) if joined else None


def _around(tagged: TaggedArticle, quotation: Quotation) -> Span:
    """The sentences that the quotation touches."""
    touching = tagged.article.sentences_touching(quotation.whole)
    return Span(touching[0].start, touching[-1].end) if touching else quotation.whole


def _looked_back_at(scene: Scene) -> Attribution | None:
    """A quotation that opens its line, and on which the next sentence looks back ("With these words X ...")."""
    start, plain = scene.quotation.whole.start, scene.plain
    if plain[max(0, start - 1) : start].strip():
        return None
    behind = scene.subjects.tagged.article.sentence_at(_next_word(scene))
    if compile_phrases(scene.language.speech.looking_back).match(plain, behind.start):
        return _first_named(scene, behind)
    return None


def _carried_on(scene: Scene) -> Attribution:
    """A paragraph that is only a quotation: the person named last in front of it, or the speaker before, or the side in
    front of it; one that opens the article belongs to whom the next sentence names."""
    if _is_part_of_a_sentence(scene):
        return Attribution(None, None, "nobody-named")
    if meant := opened_by_pronoun(scene):
        return meant
    named = scene.subjects.last_before(scene.quotation.whole.start, scene.since)
    if named:
        return Attribution(named.id, named.span, "name-in-the-paragraph-before")
    if scene.before:
        before = scene.before.attribution
        return Attribution(before.speaker, before.span, "speech-goes-on")
    ahead = scene.subjects.tagged.article.sentence_at(_next_word(scene))
    nobody = Attribution(None, None, "nobody-named")
    return _body_before(scene) or _first_named(scene, ahead) or nobody


def _is_part_of_a_sentence(scene: Scene) -> bool:
    """Whether words of the outlet's own, in which nobody speaks, lead up to the quotation in its sentence ("Known as
    the "breadbasket" ...")."""
    speech, front = scene.language.speech, scene.plain[scene.front.start : scene.front.end].rstrip()
    said = compile_together(speech.own, speech.according_own, speech.pronouns)
    if scene.subjects.within(scene.front):
        return False
    return front[-1:].isalnum() and not said.search(scene.plain, *scene.sentence)


def _body_before(scene: Scene) -> Attribution | None:
    """The side whose body the sentence in front of the quotation is about ("Russia's defence ministry denied it.")."""
    start = scene.quotation.whole.start
    before = scene.subjects.tagged.article.sentence_at(max(0, start - 2))
    bodies = compile_phrases(scene.language.speech.bodies)
    return side_meant(scene, start) if before.end < start and bodies.search(scene.plain, *before) else None


def _next_word(scene: Scene) -> int:
    """Where the words behind the quotation begin, in its line."""
    end = max(scene.quotation.whole.end, scene.sentence.end)
    return end + 1 if scene.plain[end : end + 1] == " " else end


def _first_named(scene: Scene, sentence: Span) -> Attribution | None:
    people = scene.subjects.own_within(sentence)
    return Attribution(people[0].id, people[0].span, "name-in-the-sentence-behind") if people else None
