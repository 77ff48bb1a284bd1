"""Attributions by "according to" in front of a quotation, and those that are set between two commas there."""

from generator.model.article import Span
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.people.subjects import Attribution
from generator.tagging.speech.antecedents import person_meant, pronoun_meant
from generator.tagging.speech.behind_quotations import names_at_once
from generator.tagging.speech.descriptions import meant_by
from generator.tagging.speech.spoken import Scene
from generator.tagging.speech.unnamed import Unnamed, described_behind


def according(scene: Scene) -> Attribution | None:
    """`Menurut X, "..."`."""
    speech, window = scene.language.speech, scene.front
    if inside := compile_phrases(speech.according_own).match(scene.plain, window.start):
        return person_meant(scene, window.start, Span(*inside.span()))
    according = compile_phrases(speech.according_to).match(scene.plain, window.start)
    if not according:
        return None
    cue = Span(*according.span())
    if described := described_behind(scene.subjects, cue.end, window.end):
        return _reported_of(scene, described) or meant_by(scene, described)
    found = scene.subjects.named_in(Span(cue.end, window.end), cue, in_front=False)
    unknown = scene.plain[cue.end : cue.end + 2].strip().isupper()
    if found.speaker or unknown:
        return found
    return person_meant(scene, min(scene.quotation.whole.start, cue.start), cue)


def _reported_of(scene: Scene, described: Unnamed) -> Attribution | None:
    """The person whose words a body tells ("According to the ministry, X called it ...")."""
    comma = scene.plain.find(", ", described.span.end, scene.front.end) + 1
    rest = Span(comma, scene.front.end)
    if not comma or described.kind != "body" or not names_at_once(scene, rest):
        return None
    return scene.subjects.named_in(rest, rest, in_front=False)


def according_inside(scene: Scene) -> Attribution | None:
    """`Moskow, menurut juru rundingnya, Vladimir Medinsky, "..."`."""
    window = scene.front
    cues = list(compile_phrases(scene.language.speech.according_to).finditer(scene.plain, *window))
    if not cues:
        return None
    cue = Span(*cues[-1].span())
    found = scene.subjects.named_in(Span(cue.end, window.end), cue, in_front=False)
    return found if found.speaker else None


def inserted(scene: Scene) -> Attribution | None:
    """`Rusia, ujarnya, menginginkan "..."`."""
    window, speech = scene.front, scene.language.speech
    own = compile_together(speech.own, speech.according_own).search(scene.plain, *window)
    if not own or (scene.plain[own.start() - 2 : own.start()], scene.plain[own.end() : own.end() + 1]) != (", ", ","):
        return None
    return pronoun_meant(scene, window.start, Span(*own.span()), own.group())
