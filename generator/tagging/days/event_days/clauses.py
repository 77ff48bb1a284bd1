"""Clauses: what the words around a day say of it where it need not stand beside talks: what it stands behind, and
whether somebody arrived or telephoned then."""

from collections.abc import Iterator
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.people.sides import parties_in
from generator.tagging.talks.cues import clause_around

#: What governs a day stands in its clause, within so many code points in front of it.
FRONT = 70
#: Words behind a day that say that it lies ahead stand within so many code points of it.
BEHIND = 60
PAIR = 2


def marks_around(tagged: TaggedArticle, day: Span, ahead: bool) -> Iterator[str]:
    """The marks of the words around a `day`, which lies `ahead` of that of writing or not."""
    sentence, language = tagged.article.sentence_at(day.start), tagged.tools.language
    front = _front(tagged, day)
    yield f"behind-{_governor(tagged, front)}"
    if said_to_come(tagged, day):
        yield "said-to-come" if ahead else "said-to-come-but-gone"
    if _said_behind(tagged, day):
        yield "said-to-come-behind" if ahead else "said-to-come-behind-but-gone"
    if ahead and compile_together(language.talks.again, language.talks.goes_on).search(tagged.plain, *front):
        yield "taken-up-again"
    for kind in ("arrival", "call"):
        if _governors(language)[kind].search(tagged.plain, *sentence):
            yield f"{kind}-beside"
    if len(parties_in(tagged, sentence)) >= PAIR:
        yield "both-sides-beside"


def said_to_come(tagged: TaggedArticle, day: Span) -> bool:
    """Whether words in front of a `day`, in its clause, say of something that it lies ahead."""
    return bool(compile_phrases(tagged.tools.language.talks.ahead).search(tagged.plain, *_front(tagged, day)))


def _said_behind(tagged: TaggedArticle, day: Span) -> bool:
    """Whether words shortly behind a `day` say of something that it lies ahead ("On Friday they are due at")."""
    end = min(tagged.article.sentence_at(day.start).end, day.end + BEHIND)
    return bool(compile_phrases(tagged.tools.language.talks.ahead).search(tagged.plain, day.end, end))


def _front(tagged: TaggedArticle, day: Span) -> Span:
    clause = clause_around(tagged.plain, day, tagged.article.sentence_at(day.start), tagged.tools.language)
    return Span(max(clause.start, day.start - FRONT), day.start)


def _governor(tagged: TaggedArticle, front: Span) -> str:
    """What stands nearest in `front` of a day: talks, or words of one of the kinds."""
    ends = {"nothing": 0}
    for mention in tagged.talks_in(front):
        ends["past-talks" if mention.past else "talks"] = mention.span.end
    for kind, words in _governors(tagged.tools.language).items():
        ends[kind] = max((match.end() for match in words.finditer(tagged.plain, *front)), default=0)
    return max(ends, key=lambda kind: (ends[kind], kind == "nothing"))


@cache
def _governors(language: Language) -> dict[str, Phrases]:
    talks, speech = language.talks, language.speech
    kinds = {
        "arrival": talks.arrivals,
        "call": talks.calls,
        "speech": (*speech.verbs, *speech.own),
        "after": (*talks.after, *talks.since),
        "before": talks.before,
        "opening": talks.opened,
        "end": talks.ended,
        "held": talks.held,
    }
    return {kind: compile_phrases(words) for kind, words in kinds.items()}
