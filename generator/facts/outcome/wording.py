"""Wording: which of the words that stand in tellings of outcomes a sentence has, by the list of the language file. No
such word tells an outcome alone; each is a mark."""

from collections.abc import Iterator

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases

#: Lists of the section on talks, and of that on verdicts.
TALKS = (
    *("negations", "denials", "wishes", "supposed", "ended", "begun", "goes_on", "again", "offered", "left", "ahead"),
    *("mediation", "back", "they", "sides", "delegations"),
)
VERDICTS = ("results", "none", "settled", "unmoved")


def words_in(tagged: TaggedArticle, span: Span) -> Iterator[str]:
    """The names of the lists of which `span` has words, and whether it names one point of the agenda, or several, or
    what a settled one is about."""
    language = tagged.tools.language
    for section, names in ((language.talks, TALKS), (language.verdicts, VERDICTS)):
        for name in names:
            yield from [f"{name} words"] * bool(compile_phrases(getattr(section, name)).search(tagged.plain, *span))
    yield from ["a matter"] * bool(compile_phrases(language.talks.matters).search(tagged.plain, *span))
    points = len(tagged.tools.points.named(tagged.plain, span))
    yield from ["a point"] * bool(points) + ["points"] * (points > 1)
