"""Going on: whether a count that nobody claims has the claimant of the one before it."""

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.subjects import Subjects
from generator.tagging.speech.unnamed import described_behind

#: A word that says that a count goes on with another ends within so many code points in front of it.
NEAR = 18


def goes_on(subjects: Subjects, before: Span, count: Span) -> bool:
    """Whether a count stands in the sentence of the one before, or goes on with it in the next one of its paragraph: by
    a word for it, or without any other place, talks of another day, or somebody else who speaks."""
    tagged = subjects.tagged
    sentence, whole = tagged.article.sentence_at(count.start), tagged.article.sentence_at(before.start)
    if sentence == whole:
        return True
    if tagged.article.sentence_after(before.end) != sentence or "\n" in tagged.plain[before.end : count.start]:
        return False
    near = Span(max(sentence.start, count.start - NEAR), count.end)
    if compile_phrases(tagged.tools.language.figures.go_on).search(tagged.plain, *near):
        return True
    return not _is_of_others(subjects, sentence) and _places(tagged, sentence) <= _places(tagged, whole)


def _is_of_others(subjects: Subjects, sentence: Span) -> bool:
    """Whether a sentence tells of talks with their time, or opens with somebody who is not named."""
    if subjects.tagged.talks_in(sentence) and subjects.tagged.times_in(sentence):
        return True
    subject = described_behind(subjects, *sentence)
    return subject is not None and subject.kind == "somebody"


def _places(tagged: TaggedArticle, sentence: Span) -> set[str]:
    return {tag.id for kind in ("place", "party") for tag in tagged.tags_in(sentence, kind)}
