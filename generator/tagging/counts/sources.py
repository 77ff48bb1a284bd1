"""Sources: who stands behind "according to", "citing", "dicatat oleh" around a count, or within it."""

import re
from dataclasses import dataclass
from functools import cached_property

from generator.model.article import Span
from generator.tagging.counts.beside import BesideCounts
from generator.tagging.counts.claim import Claim
from generator.tagging.patterns.phrase import compile_together
from generator.tagging.patterns.phrases import Phrases

#: A source behind a count begins, and is named, within so many code points.
BEHIND = 80
#: An article ends within so many code points of what follows it.
ARTICLE = 5
_MARK = re.compile(r"[;:–—]|\s\d+\s")


@dataclass(frozen=True)
class Sources(BesideCounts):
    """Finds the sources of a count; `claims` are the verbs of those who count."""

    claims: Phrases

    def inside(self, count: Span) -> Claim | None:
        """Who stands behind "according to" within the count, or in front of a verb there: "339 anak yang menurut Kyiv
        dibawa paksa", "339 children whom, Kyiv says, Russia has taken"."""
        if according := self._cues.search(self._plain, *count):
            return self._named.within(Span(according.end(), count.end))
        verb = self.claims.search(self._plain, *count)
        return self._named.within(Span(count.start, verb.start())) if verb else None

    def behind(self, window: Span) -> Claim | None:
        """Who stands behind "according to" in the clause of a count, right behind it ("..., killing seven, according to
        Russian investigators")."""
        according = self._cues.search(self._plain, window.start, min(window.end, window.start + BEHIND))
        between = Span(window.start, according.start() if according else window.end)
        if not according or _MARK.search(self._plain, *between) or self.claims.search(self._plain, *between):
            return None
        end = min(window.end, according.end() + BEHIND)
        comma = self._plain.find(",", according.end(), end)
        named = self.subjects.people_in(Span(comma, end)) if comma > 0 else []
        if named and named[0].span.start - comma <= ARTICLE:
            return named[0].id, named[0].span
        return self._named.within(Span(according.end(), comma if comma > 0 else end))

    def in_front(self, window: Span) -> Claim | None:
        """Who stands behind "according to" in front of a count: up to a comma, else a person behind it."""
        according = self._cues.search(self._plain, *window)
        if not according:
            return None
        comma = self._plain.find(",", according.end(), window.end)
        found = self._named.within(Span(according.end(), comma if comma > 0 else window.end))
        later = self.subjects.people_in(Span(according.end(), window.end))
        return found or ((later[0].id, later[0].span) if later else None)

    @cached_property
    def _cues(self) -> Phrases:
        return compile_together(self._language.speech.according_to, self._language.figures.sources)
