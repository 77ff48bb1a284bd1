"""Antecedents: somebody without a name ("a senior official", "the diplomat said") in an attribution."""

from generator.model.article import Span
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.people.subjects import Attribution
from generator.tagging.speech.spoken import Scene
from generator.tagging.speech.unnamed import Unnamed, described_behind

#: Somebody without a name is introduced within so many code points of where he speaks again, in so many words.
BACK, REACH = 1200, 60
#: The rule of an attribution to somebody who has no name.
SOMEBODY = "somebody-not-named"


def somebody_of(scene: Scene, described: Unnamed) -> Attribution:
    """An attribution to nobody in particular, or to the side that the description names."""
    side = next(iter(scene.subjects.tagged.tags_in(described.span, "party")), None)
    return Attribution(side.id if side else None, described.span, SOMEBODY)


def opens_before(scene: Scene, place: int) -> Attribution | None:
    """Somebody without a name who opens the sentence in front of `place`, behind the quotation before."""
    sentence = scene.subjects.tagged.article.sentence_at(max(0, place - 2))
    if sentence.start < scene.since:
        return None
    somebody = _unnamed_at(scene, sentence)
    if not somebody or not somebody.span:
        return None
    others = scene.subjects.own_within(Span(somebody.span.end, max(somebody.span.end, sentence.end)))
    return None if any(scene.subjects.said.match(scene.plain, one.span.end + 1) for one in others) else somebody


def introduced_before(scene: Scene, span: Span) -> Attribution | None:
    """Somebody without a name whom the text named with the same word before: "a diplomat ... the diplomat said"."""
    people, speech = scene.language.people, scene.language.speech
    nouns = compile_together(people.heads, people.private, speech.persons)
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


def _unnamed_at(scene: Scene, window: Span) -> Attribution | None:
    """Somebody whom words open `window` that say that he is not named ("a senior official")."""
    if not compile_phrases(scene.language.speech.indefinite).match(scene.plain, window.start):
        return None
    described = described_behind(scene.subjects, *window)
    return somebody_of(scene, described) if described and described.kind == "somebody" else None
