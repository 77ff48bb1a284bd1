"""Spoken days: times that tell when somebody said something, and not when what is spoken of took place."""

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.remembered import remembered
from generator.tagging.times.time_expression import TimeExpression

#: The day of somebody's words stands within so many code points behind the verb ("told state television on Tuesday").
BEHIND = 40
#: Behind the speaker's name it stands within so many ("kata juru bicara Kremlin Dmitry Peskov pada Senin").
BEHIND_NAME, NAMED = 90, 10
#: One that opens a sentence stands within so many code points of its start, and the verb so many behind it.
OPENS, AHEAD = 12, 40
#: A day in front of its verb stands right there ("Peskov on Monday said").
BESIDE, LONGEST = 3, 16
_MARKS = ',.;:!?“”"\n'


@remembered
def spoken(tagged: TaggedArticle, time: TimeExpression) -> bool:
    """Whether a day is that of the words: behind a verb of speech ("said late on Tuesday"), right in front of one, or
    at the head of a sentence whose first verb is one ("On Tuesday the Kremlin said")."""
    sentence, span = tagged.article.sentence_at(time.span.start), time.span
    before = Span(
        max(sentence.start, span.start - (BEHIND_NAME if _behind_a_name(tagged, span) else BEHIND)), span.start
    )
    opens = span.start - sentence.start <= OPENS
    behind = Span(span.end, min(sentence.end, span.end + (AHEAD if opens else BESIDE + LONGEST)))
    return any(_joined(tagged, Span(verb.end, span.start)) for verb in _verbs(tagged, before)) or any(
        _joined(tagged, Span(span.end, verb.start)) and (opens or tagged.plain[span.end : verb.start].strip(" )") == "")
        for verb in _verbs(tagged, behind)
    )


def _behind_a_name(tagged: TaggedArticle, span: Span) -> bool:
    """Whether a person's name stands right in front of a day."""
    near = Span(max(0, span.start - NAMED), span.start)
    return any(tag.kind in ("person", "short-name") for tag in tagged.tags_touching(near))


def _verbs(tagged: TaggedArticle, window: Span) -> list[Span]:
    """The verbs of speech in a window, but those that also tell how talks went ("concluded")."""
    said, held = compile_phrases(tagged.tools.language.speech.verbs), compile_phrases(tagged.tools.language.talks.held)
    found = [Span(*match.span()) for match in said.finditer(tagged.plain, *window)]
    return [verb for verb in found if not held.match(tagged.plain, *verb) and not tagged.tags_touching(verb)]


def _joined(tagged: TaggedArticle, between: Span) -> bool:
    """Whether nothing stands between a verb and a day that begins another clause or speaks of talks."""
    words, talks = tagged.plain[between.start : between.end].strip(" ,)"), tagged.tools.language.talks
    pronouns = tagged.tools.language.speech.pronouns
    clause = talks.after, talks.breaks, talks.ahead, talks.held, talks.possible, talks.rounds, pronouns
    if compile_together(*clause).search(words):
        return False
    others = [Span(*match.span()) for match in compile_phrases(talks.other_subjects).finditer(tagged.plain, *between)]
    ours = [one for one in tagged.talks_in(between) if not any(other.holds(one.span) for other in others)]
    return not ours and not any(mark in words for mark in _MARKS)
