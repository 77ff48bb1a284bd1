"""Spoken: a quotation with its speaker, and what the search for a speaker looks at."""

from typing import NamedTuple

from generator.language import Language
from generator.model.article import Span
from generator.tagging.patterns.wording import Wording
from generator.tagging.people.doers import Doers
from generator.tagging.people.subjects import Attribution, Subjects
from generator.tagging.quotes import Quotation


class Spoken(NamedTuple):
    """A quotation and who says it."""

    quotation: Quotation
    attribution: Attribution


class Scene(NamedTuple):
    """A quotation whose speaker is looked for: the `sentence` (or sentences) it touches, and the quotation `before` it,
    on which it may lean."""

    doers: Doers
    quotation: Quotation
    sentence: Span
    before: Spoken | None

    @property
    def subjects(self) -> Subjects:
        """Who can speak."""
        return self.doers.subjects

    @property
    def plain(self) -> Wording:
        """The article's text."""
        return self.subjects.tagged.plain

    @property
    def language(self) -> Language:
        """The article's language."""
        return self.subjects.tagged.tools.language

    @property
    def since(self) -> int:
        """Where the quotation before ends."""
        return self.before.quotation.whole.end if self.before else 0

    @property
    def front(self) -> Span:
        """The words of the sentence in front of the quotation, and behind the one before."""
        start = self.quotation.whole.start
        return Span(max(self.sentence.start, min(self.since, start)), start)
