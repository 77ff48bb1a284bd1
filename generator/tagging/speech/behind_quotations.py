"""Attributions behind a quotation: `"..." kata X`, `"...," X said`, `"...," ujarnya`, `"...", menurut X`."""

import re

from generator.model.article import Span
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.people.roles import role_before
from generator.tagging.people.subjects import Attribution
from generator.tagging.speech.antecedents import pronoun_meant, side_meant
from generator.tagging.speech.descriptions import in_office, meant_by
from generator.tagging.speech.somebody import SOMEBODY
from generator.tagging.speech.spoken import Scene
from generator.tagging.speech.unnamed import described_before, described_behind

#: A verb with its speaker inside ("ujarnya") stands within so many code points of the closing mark.
NEXT = 12
#: Between a quotation and an inverted verb stand at most so many other words ("begitu kata X").
ADVERBS = 2
#: The end of a sentence tells who says a quotation in it that stands so near, in code points.
REACH = 400
#: A subject that is not named has at most so many words ("the joint statement said").
FEW = 4
#: Any word behind a closing mark can be a verb of speech, if a person follows it at once ("...", celetuk Olena).
_ANY_VERB = re.compile(r"\s([a-z]{3,14})\s")
_ANY_OPENING = re.compile(r"[“\"]")
_COMMA = re.compile(r",[”\"]?\s")


def attributed_behind(scene: Scene) -> Attribution | None:
    """Who says the quotation, where the words behind it tell."""
    plain, start, speech = scene.plain, scene.quotation.whole.end, scene.language.speech
    last = max(start, scene.sentence.end)
    mark = _ANY_OPENING.search(plain, start, last)
    end = mark.start() if mark else last
    body = compile_phrases(speech.own_side).search(plain, start, last)
    if body and body.start() - start <= NEXT:
        return side_meant(scene, scene.quotation.whole.start) or Attribution(None, Span(*body.span()), "nobody-named")
    own = compile_phrases(speech.own).search(plain, start, last)
    if own and own.start() - start <= NEXT:
        return pronoun_meant(scene, min(scene.quotation.whole.start, own.start()), Span(*own.span()), own.group())
    if plain[scene.quotation.span.end - 1] == "," and names_at_once(scene, Span(start, end)):
        return scene.subjects.named_in(Span(start, end), Span(start, start), in_front=False)
    verb = scene.subjects.said.search(plain, start, end)
    if verb and verb.group().lower() in speech.participles:
        return None
    other = _ANY_VERB.match(plain, start, end)
    first = other if other and (not verb or verb.start() > other.end()) and _can_be_verb(scene, other[1]) else None
    if first and names_at_once(scene, Span(first.end(), end)):
        return scene.subjects.named_in(Span(first.end(), end), Span(*first.span(1)), in_front=False)
    return (_by_verb(scene, start, Span(*verb.span()), end) if verb else None) or _according(scene, end)


def _according(scene: Scene, end: int) -> Attribution | None:
    """`"...", menurut X`."""
    start = scene.quotation.whole.end
    cue = compile_phrases(scene.language.speech.according_to).search(scene.plain, start, end)
    if not cue or scene.plain[start : cue.start()].strip(" ,"):
        return None
    found = _inverted(scene, Span(*cue.span()), end)
    return found if found.speaker else None


def at_the_end(scene: Scene) -> Attribution | None:
    """Who says the whole sentence of a quotation, where its last words tell ("It was "..." and long, X said.")."""
    plain, start = scene.plain, scene.quotation.whole.end
    end = min(scene.sentence.end, start + REACH)
    for comma in reversed([match.end() for match in _COMMA.finditer(plain, start, end)]):
        own = compile_phrases(scene.language.speech.own).match(plain, comma)
        if own:
            return pronoun_meant(scene, min(scene.quotation.whole.start, comma), Span(*own.span()), own.group())
        verb = scene.subjects.said.search(plain, comma, end)
        if verb and verb.group().lower() not in scene.language.speech.participles:
            found = _by_verb(scene, comma, Span(*verb.span()), end)
            return found if found and (found.speaker or found.rule == SOMEBODY) else None
    return None


def _by_verb(scene: Scene, start: int, verb: Span, end: int) -> Attribution | None:
    plain = scene.plain
    between = plain[start : verb.start].strip(" ,")
    if not between or (
        between.islower() and len(between.split()) <= ADVERBS and names_at_once(scene, Span(verb.end, end))
    ):
        return _inverted(scene, verb, end)
    if between[0] in ";.":
        return None
    described = described_before(scene.subjects, start, verb.start)
    if described and not plain[start : described.span.start].strip(" ,"):
        return meant_by(scene, described)
    if not _is_subject(scene, Span(start, verb.start)):
        return None
    return scene.subjects.named_in(Span(start, verb.start), verb, in_front=False)


def _inverted(scene: Scene, verb: Span, end: int) -> Attribution:
    """`said X`, `kata dia`, `ujar perempuan itu`, `said a diplomat who met Y`."""
    word = re.match(r"\s+(\w+)", scene.plain[verb.end : end])
    if word and word[1].lower() in scene.language.speech.pronouns:
        return pronoun_meant(scene, min(scene.quotation.whole.start, verb.start), verb, word[1])
    if described := described_behind(scene.subjects, verb.end, end):
        return meant_by(scene, described)
    stop = compile_together(scene.language.positions.breaks, scene.language.speech.clauses)
    cut = stop.search(scene.plain, verb.end, end)
    found = scene.subjects.named_in(Span(verb.end, cut.start() if cut else end), verb, in_front=False)
    return in_office(scene, verb.end, found) or found


def _can_be_verb(scene: Scene, word: str) -> bool:
    language = scene.language
    return word not in (*language.speech.objects, *language.positions.prepositions, *language.people.stops)


def names_at_once(scene: Scene, window: Span) -> bool:
    """Whether a person is named at the head of `window`, with the role in front of the name."""
    tagged = scene.subjects.tagged
    first = next((naming for naming in scene.subjects.namings if window.holds(naming.span)), None)
    if first is None:
        return False
    role = first.role or role_before(tagged, first.span)
    head = role.start if role else first.span.start
    return not scene.plain[window.start : max(window.start, head)].strip(" ,")


def _is_subject(scene: Scene, window: Span) -> bool:
    """Whether the words between a quotation and a verb of speech are its subject: a name with its role, or somebody who
    is not named ("the official said")."""
    words = scene.plain[window.start : window.end].strip(" ,").split()
    named = any(window.holds(naming.span) for naming in scene.subjects.namings) and words[0][:1].isupper()
    few = len(words) <= FEW and words[0].lower() in scene.language.people.articles
    return named or few or names_at_once(scene, window)
