"""Attributions in front of a quotation: `X mengatakan "..."`, `menurut X, "..."`, `Vatikan, kata X, "..."`."""

import re

from generator.model.article import Span
from generator.tagging.antecedents import person_meant, pronoun_meant
from generator.tagging.behind_quotations import at_the_end, names_at_once
from generator.tagging.descriptions import meant_by
from generator.tagging.fragments import before_colon, before_in_sentence, of_fragment, same_speech
from generator.tagging.phrase import compile_phrases
from generator.tagging.spoken import Scene
from generator.tagging.subjects import PREPOSITION, Attribution
from generator.tagging.unnamed import described_before, described_behind

#: A name in the subject of a verb stands among so many words in front of it.
FEW = 3


def attributed_in_front(scene: Scene) -> Attribution | None:
    """Who says the quotation, where the words of its sentence in front of it tell; the verb nearest to it counts."""
    window = scene.front
    if found := _according(scene, window):
        return found
    verbs = [Span(*match.span()) for match in scene.subjects.said.finditer(scene.plain, window.start, window.end)]
    if not verbs:
        told = at_the_end(scene) or before_colon(scene, window) or _inserted(scene) or same_speech(scene, window)
        return told or _according_inside(scene) or of_fragment(scene, window)
    for start, verb in reversed(list(zip([window.start, *(verb.end for verb in verbs)], verbs, strict=False))):
        if start == window.start and (going_on := _goes_on(scene, verb)):
            return going_on
        if _is_participle(scene, verb):
            if near := _right_before(scene, start, verb):
                return near
            if start > window.start:
                continue
        if found := _by_verb(scene, start, verb):
            return found
    if _is_foreign(scene, verbs[0]):
        return Attribution(None, None, "nobody-named")
    return person_meant(scene, min(scene.quotation.whole.start, verbs[-1].start), verbs[-1])


def _is_foreign(scene: Scene, verb: Span) -> bool:
    """Whether the first verb has a subject with a name that is not known ("Another Globe report claimed ...")."""
    front = scene.plain[scene.front.start : verb.start].rpartition(",")[2].split()
    return any(word[:1].isupper() for word in front[1:][-FEW:])


def _goes_on(scene: Scene, verb: Span) -> Attribution | None:
    """The speaker before, where a participle goes on with his sentence: "... "a map" to Moscow, adding that ..."."""
    return before_in_sentence(scene) if _is_participle(scene, verb) else None


def _is_participle(scene: Scene, verb: Span) -> bool:
    """Whether a verb behind a comma has no subject of its own ("..., adding that ...")."""
    return scene.plain[verb.start : verb.end].lower() in scene.language.speech.participles


def _according(scene: Scene, window: Span) -> Attribution | None:
    speech = scene.language.speech
    if inside := compile_phrases(speech.according_own).match(scene.plain, window.start):
        return person_meant(scene, window.start, Span(*inside.span()))
    according = compile_phrases(speech.according_to).match(scene.plain, window.start)
    if not according:
        return None
    cue = Span(*according.span())
    if described := described_behind(scene.subjects, cue.end, window.end):
        return meant_by(scene, described)
    found = scene.subjects.named_in(Span(cue.end, window.end), cue, in_front=False)
    unknown = scene.plain[cue.end : cue.end + 2].strip().isupper()
    if found.speaker or unknown:
        return found
    return person_meant(scene, min(scene.quotation.whole.start, cue.start), cue)


def _according_inside(scene: Scene) -> Attribution | None:
    """`Moskow, menurut juru rundingnya, Vladimir Medinsky, "..."`."""
    window = scene.front
    cues = list(compile_phrases(scene.language.speech.according_to).finditer(scene.plain, *window))
    if not cues:
        return None
    cue = Span(*cues[-1].span())
    found = scene.subjects.named_in(Span(cue.end, window.end), cue, in_front=False)
    return found if found.speaker else None


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


def _inserted(scene: Scene) -> Attribution | None:
    """`Rusia, ujarnya, menginginkan "..."`."""
    window, speech = scene.front, scene.language.speech
    own = compile_phrases((*speech.own, *speech.according_own)).search(scene.plain, *window)
    if not own or (scene.plain[own.start() - 2 : own.start()], scene.plain[own.end() : own.end() + 1]) != (", ", ","):
        return None
    return pronoun_meant(scene, window.start, Span(*own.span()), own.group())
