"""Speakers: who says a quotation — named behind it, in front of it, in the sentence before, or not at all."""

import re
from dataclasses import dataclass

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.people import Naming
from generator.tagging.phrase import compile_phrases
from generator.tagging.quotes import Quotation
from generator.tagging.remembered import remembered
from generator.tagging.roles import role_before
from generator.tagging.subjects import Attribution, Subjects

#: A verb with its speaker inside ("ujarnya") stands within so many code points of the closing mark.
NEXT = 12
#: A subject that is not named has at most so many words ("the joint statement said").
FEW = 4
#: A second stretch of one speech begins within so many code points of the first.
SAME_SPEECH = 80
#: Any word behind a closing mark can be a verb of speech, if a person follows it at once ("...", celetuk Olena).
_ANY_VERB = re.compile(r"\s([a-z]{3,14})\s")
_ANY_OPENING = re.compile(r"[“\"]")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A quotation and who says it."""

    quotation: Quotation
    attribution: Attribution


@remembered
def speeches(tagged: TaggedArticle, namings: tuple[Naming, ...]) -> tuple[Spoken, ...]:
    """Every quotation of an article in which these people are named with its speaker, in order."""
    subjects = Subjects(tagged, namings)
    spoken: list[Spoken] = []
    for quotation in tagged.quotations:
        spoken.append(Spoken(quotation, attribute(subjects, quotation, spoken[-1] if spoken else None)))
    return tuple(spoken)


def attribute(subjects: Subjects, quotation: Quotation, before: Spoken | None) -> Attribution:
    """Who says `quotation`; `before` is the quotation in front of it, on which it may lean."""
    sentence = _around(subjects, quotation)
    return (
        _behind(subjects, quotation, sentence, before)
        or _in_front(subjects, quotation, sentence, before)
        or _carried_on(subjects, quotation, before)
    )


def _around(subjects: Subjects, quotation: Quotation) -> Span:
    """The sentences that the quotation touches."""
    whole = quotation.whole
    touching = subjects.tagged.article.sentences_touching(whole)
    return Span(touching[0].start, touching[-1].end) if touching else whole


def _behind(subjects: Subjects, quotation: Quotation, sentence: Span, before: Spoken | None) -> Attribution | None:
    """`"..." kata X`, `"...," X said`, `"...," ujarnya`."""
    plain, start = subjects.tagged.plain, quotation.whole.end
    own = compile_phrases(subjects.tagged.tools.language.speech.own).search(plain, start, max(start, sentence.end))
    if own and own.start() - start <= NEXT:
        return _pronoun(subjects, quotation, Span(*own.span()), before)
    mark = _ANY_OPENING.search(plain, start, max(start, sentence.end))
    end = mark.start() if mark else max(start, sentence.end)
    verb = subjects.said.search(plain, start, end)
    other = _ANY_VERB.match(plain, start, end)
    if other and (not verb or verb.start() > other.end()) and _names_at_once(subjects, Span(other.end(), end)):
        return subjects.named_in(Span(other.end(), end), Span(*other.span(1)), in_front=False)
    if not verb:
        return None
    between = plain[start : verb.start()].strip(" ,")
    if not between:
        return subjects.named_in(Span(verb.end(), end), Span(*verb.span()), in_front=False)
    if between[0] in ";." or not _is_subject(subjects, Span(start, verb.start())):
        return None
    return subjects.named_in(Span(start, verb.start()), Span(*verb.span()), in_front=False)


def _names_at_once(subjects: Subjects, window: Span) -> bool:
    """Whether a person is named at the head of `window`, with the role in front of the name."""
    first = next((naming for naming in subjects.namings if window.holds(naming.span)), None)
    if first is None:
        return False
    role = first.role or role_before(subjects.tagged, first.span)
    return (role.start if role else first.span.start) - window.start <= 1


def _is_subject(subjects: Subjects, window: Span) -> bool:
    """Whether the words between a quotation and a verb of speech are its subject: a name with its role, or somebody who
    is not named ("the official said")."""
    words = subjects.tagged.plain[window.start : window.end].strip(" ,").split()
    named = any(window.holds(naming.span) for naming in subjects.namings) and words[0][:1].isupper()
    return named or (len(words) <= FEW and words[0].lower() in subjects.tagged.tools.language.people.articles)


def _in_front(subjects: Subjects, quotation: Quotation, sentence: Span, before: Spoken | None) -> Attribution | None:
    """`X mengatakan "..."`, `menurut X, "..."`, `Vatikan, kata X, "..."`: the verb nearest to the quotation counts."""
    plain = subjects.tagged.plain
    after = before.quotation.whole.end if before else 0
    window = Span(max(sentence.start, min(after, quotation.whole.start)), quotation.whole.start)
    according = compile_phrases(subjects.tagged.tools.language.speech.according_to).match(plain, window.start)
    if according:
        found = subjects.named_in(Span(according.end(), window.end), Span(*according.span()), in_front=False)
        return found if found.speaker else _pronoun(subjects, quotation, Span(*according.span()), before)
    verbs = [Span(*match.span()) for match in subjects.said.finditer(plain, window.start, window.end)]
    if not verbs:
        return _same_speech(subjects, window, before)
    for start, verb in reversed(list(zip([window.start, *(verb.end for verb in verbs)], verbs, strict=False))):
        if inverted := subjects.right_behind(Span(verb.end, window.end)):
            return inverted
        if _is_pronoun(subjects, verb.start):
            break
        found = subjects.named_in(Span(start, verb.start), verb, in_front=True)
        if found.speaker:
            return found
    return _pronoun(subjects, quotation, verbs[-1], before)


def _is_pronoun(subjects: Subjects, end: int) -> bool:
    words = subjects.tagged.plain[max(0, end - 20) : end].split()
    return bool(words) and words[-1].lower().strip(",") in subjects.tagged.tools.language.speech.pronouns


def _pronoun(subjects: Subjects, quotation: Quotation, verb: Span, before: Spoken | None) -> Attribution:
    """Whom "-nya", "dia" or "he" means: the person named last in front of it, or the speaker before."""
    since = before.quotation.whole.end if before else 0
    named = subjects.last_before(min(quotation.whole.start, verb.start), since)
    if named:
        return Attribution(named.id, named.span, "name-before-a-pronoun")
    last = before.attribution if before else Attribution(None, verb, "nobody-named")
    return Attribution(last.speaker, last.span, "speaker-before")


def _same_speech(subjects: Subjects, window: Span, before: Spoken | None) -> Attribution | None:
    """A second stretch in one line has the speaker of the first (`"...", katanya, "..."`)."""
    if before is None or before.quotation.whole.end > window.start:
        return None
    between = subjects.tagged.plain[before.quotation.whole.end : window.end]
    if "\n" in between or len(between) >= SAME_SPEECH:
        return None
    return Attribution(before.attribution.speaker, before.attribution.span, "speech-goes-on")


def _carried_on(subjects: Subjects, quotation: Quotation, before: Spoken | None) -> Attribution:
    """A paragraph that is only a quotation: the person named last in front of it, or the speaker before."""
    named = subjects.last_before(quotation.whole.start, before.quotation.whole.end if before else 0)
    if named:
        return Attribution(named.id, named.span, "name-in-the-paragraph-before")
    if before:
        return Attribution(before.attribution.speaker, before.attribution.span, "speech-goes-on")
    return Attribution(None, None, "nobody-named")
