"""Fragments: quotations without a verb of speech of their own, whose speaker stands earlier in speech or sentence."""

import re

from generator.model.article import Span
from generator.tagging.people.subjects import OPENING, Attribution
from generator.tagging.speech.antecedents import person_meant
from generator.tagging.speech.descriptions import meant_by
from generator.tagging.speech.spoken import Scene
from generator.tagging.speech.unnamed import described_behind

#: A second stretch of one speech begins within so many code points of the first.
SAME_SPEECH = 80


def before_in_sentence(scene: Scene) -> Attribution | None:
    """Who says the quotation before, where it stands in the same sentence."""
    if not scene.before or scene.before.quotation.whole.start < scene.sentence.start:
        return None
    before = scene.before.attribution
    return Attribution(before.speaker, before.span, "speech-goes-on") if before.speaker else None


def same_speech(scene: Scene, window: Span) -> Attribution | None:
    """A second stretch in one line has the speaker of the first (`"...", katanya, "..."`)."""
    if scene.before is None or scene.since > window.start:
        return None
    between = scene.plain[scene.since : window.end]
    if "\n" in between or len(between) >= SAME_SPEECH:
        return None
    return Attribution(scene.before.attribution.speaker, scene.before.attribution.span, "speech-goes-on")


def before_colon(scene: Scene, window: Span) -> Attribution | None:
    """The person who is named last in front of the colon that leads up to the quotation."""
    if not scene.plain[window.start : window.end].rstrip().endswith(":"):
        return None
    free = scene.doers.agents.free(window.start, window.end)
    people = [agent for agent in free if scene.doers.agents.is_person(agent)]
    return Attribution(people[-1].ids[0], people[-1].span, "name-before-a-colon") if people else None


def of_fragment(scene: Scene, window: Span) -> Attribution | None:
    """A fragment inside a sentence without a verb of speech: the sentence's subject says it."""
    words = re.match(r"\W*(\w+)", scene.plain[window.start : window.end])
    if not words or not scene.plain[window.start : window.end].strip():
        return None
    if words[1].lower() in scene.language.speech.pronouns:
        return person_meant(scene, window.start, Span(window.start, window.start + words.end()))
    if described := described_behind(scene.subjects, window.start, window.end):
        return meant_by(scene, described)
    return before_in_sentence(scene) or _named_in_sentence(scene, window)


def _named_in_sentence(scene: Scene, window: Span) -> Attribution | None:
    """The subject that opens the words in front of the quotation."""
    free = scene.doers.agents.free(window.start, window.end)
    if free and free[0].span.start - window.start <= OPENING:
        return Attribution(free[0].ids[0], free[0].span, "subject-of-the-sentence")
    return None
