"""Attributions in front of a quotation: `X mengatakan "..."`, `menurut X, "..."`, `Vatikan, kata X, "..."`."""

import re

from generator.model.article import Span
from generator.tagging.people.subjects import PREPOSITION, Attribution
from generator.tagging.speech.according import according, according_inside, inserted
from generator.tagging.speech.antecedents import person_meant, pronoun_meant
from generator.tagging.speech.behind_quotations import at_the_end
from generator.tagging.speech.descriptions import meant_by
from generator.tagging.speech.fragments import before_colon, before_in_sentence, of_fragment, same_speech
from generator.tagging.speech.spoken import Scene
from generator.tagging.speech.unnamed import described_before

#: A name in the subject of a verb stands among so many words in front of it.
FEW = 3


def attributed_in_front(scene: Scene) -> Attribution | None:
    """Who says the quotation, where the words of its sentence in front of it tell; the verb nearest to it counts."""
    window = scene.front
    if found := according(scene):
        return found
    verbs = [Span(*match.span()) for match in scene.subjects.said.finditer(scene.plain, window.start, window.end)]
    if not verbs:
        told = at_the_end(scene) or before_colon(scene, window) or inserted(scene) or same_speech(scene, window)
        return told or according_inside(scene) or of_fragment(scene, window)
    return _by_verbs(scene, verbs)


def _by_verbs(scene: Scene, verbs: list[Span]) -> Attribution:
    """The subject of the last of `verbs` that has one; nobody, where that of the first is not known; else whom a
    pronoun would mean."""
    opening = scene.front.start
    for start, verb in reversed(list(zip([opening, *(verb.end for verb in verbs)], verbs, strict=False))):
        participle = _is_participle(scene, verb)
        beside = _right_before(scene, start, verb) if participle else None
        going_on = before_in_sentence(scene) if participle and start == opening else None
        found = beside or going_on or (None if participle and start > opening else _by_verb(scene, start, verb))
        if found:
            return found
    if _is_foreign(scene, verbs[0]):
        return Attribution(None, None, "nobody-named")
    return person_meant(scene, min(scene.quotation.whole.start, verbs[-1].start), verbs[-1])


def _is_foreign(scene: Scene, verb: Span) -> bool:
    """Whether the first verb has a subject with a name that is not known ("Another Globe report claimed ...")."""
    front = scene.plain[scene.front.start : verb.start].rpartition(",")[2].split()
    return any(word[:1].isupper() for word in front[1:][-FEW:])


def _is_participle(scene: Scene, verb: Span) -> bool:
    """Whether a verb has the subject of the words in front of it ("..., adding that ...")."""
    return scene.plain[verb.start : verb.end].lower() in scene.language.speech.participles


def _by_verb(scene: Scene, start: int, verb: Span) -> Attribution | None:
    """The subject of `verb`, of which nothing stands in front of `start`; None where the text in front has it."""
    window, language = scene.front, scene.language
    behind = re.match(r"\s+(\w+),", scene.plain[verb.end : window.end])
    if behind and behind[1].lower() in language.speech.pronouns:
        return pronoun_meant(scene, scene.sentence.start, verb, behind[1])
    if inverted := _inverted(scene, start, verb):
        return inverted
    front = scene.plain[start : verb.start].lower().split()
    while front and front[-1] in language.positions.fillers:
        front.pop()
    if front and front[-1].strip(",") in language.speech.pronouns:
        return pronoun_meant(scene, min(scene.quotation.whole.start, verb.start), verb, front[-1].strip(","))
    if described := described_before(scene.subjects, start, verb.start):
        return meant_by(scene, described)
    joined = front and front[-1] in (*language.positions.coordination, *language.positions.breaks)
    if joined:
        return None if start > window.start else _of_sentence(scene, verb) or _subject(scene, start, verb)
    return _subject(scene, start, verb)


def _of_sentence(scene: Scene, verb: Span) -> Attribution | None:
    """The subject with which the sentence opens, whose second verb this is ("X saw Y alone and called it ...")."""
    window = scene.front
    first = re.match(r"\W*(\w+)", scene.plain[window.start : window.end])
    if first and first[1].lower() in scene.language.speech.pronouns:
        return pronoun_meant(scene, window.start, verb, first[1])
    agents = scene.doers.agents.free(window.start, verb.start)[:1]
    opens = agents and agents[0].span.start - window.start <= PREPOSITION
    return Attribution(agents[0].ids[0], agents[0].span, "subject-of-the-sentence") if opens else None


def _inverted(scene: Scene, start: int, verb: Span) -> Attribution | None:
    """The name right behind `verb`, where that is its subject ("Vatikan, kata Trump, ...") and not somebody of whom
    another says something ("Trump said Putin ...")."""
    named = scene.subjects.right_behind(Span(verb.end, scene.front.end))
    if not named or not named.span:
        return None
    before, after = scene.plain[start : verb.start].rstrip(), scene.plain[named.span.end : scene.front.end].lstrip()
    apart = before.endswith(",") and after[:1] in (",", ":")
    return named if apart or not before.strip() else None


def _subject(scene: Scene, start: int, verb: Span) -> Attribution | None:
    """The person or side named in front of `verb`: its subject, else the one that the words between name."""
    agent = scene.doers.of_verb(verb, start)
    if agent and len(agent.ids) == 1:
        return Attribution(agent.ids[0], agent.span, agent.rule)
    found = scene.subjects.named_in(Span(start, verb.start), verb, in_front=True)
    return found if found.speaker else None


def _right_before(scene: Scene, start: int, verb: Span) -> Attribution | None:
    """Who stands right in front of a participle ("..., with Kyiv describing it as ...")."""
    near = scene.doers.agents.within(start, verb.start)[-1:]
    beside = near and near[0].span.end == verb.start - 1
    return Attribution(near[0].ids[0], near[0].span, near[0].rule) if beside else None
