"""Talk cues: the clause that speaks of a mention of talks, and what the words in it say of their place in time."""

import re
from collections.abc import Iterator
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.talks.words import talk_phrases

#: A cue of the future in front of a mention stands within so many code points of it.
CUE_REACH = 40
#: One that only counts in front of a mention stands within so many.
BEFORE_REACH = 60
#: A cue of the past behind a mention ends within so many code points of it ("putaran sebelumnya"), and one before it
#: that makes talks only possible ("ready for").
CLOSE = 16


@cache
def _marks(language: Language) -> re.Pattern[str]:
    """Marks at which another clause begins; a `list` of names before "and" is none ("Russia, Ukraine, and the US")."""
    both = compile_phrases(language.talks.both).pattern
    articles = "|".join(map(re.escape, language.venue.articles)) or "(?!)"
    name = rf"(?:(?:{articles})\s)?(?-i:[A-Z])"
    return re.compile(rf"[;:“”\"]|(?P<list>,\s+{name}[\w. ]*,\s+{both}\s+{name})|,\s+(?={both})", re.IGNORECASE)


def clause_around(plain: str, span: Span, window: Span, language: Language) -> Span:
    """The part of `window` (from the mention before to the one after) that belongs to the clause around `span`."""
    before = [end for _, end in _breaks(plain, Span(window.start, span.start), language)]
    after = [start for start, _ in _breaks(plain, Span(span.end, window.end), language)]
    return Span(max(before, default=window.start), min(after, default=window.end))


def _breaks(plain: str, window: Span, language: Language) -> Iterator[tuple[int, int]]:
    """Where clauses end and the next ones begin: behind "and", "will" is a part of the next."""
    yield from (match.span() for match in _marks(language).finditer(plain, *window) if not match["list"])
    for match in talk_phrases(language)["breaks"].finditer(plain, *window):
        first = match.group().split()[0]
        joined = first.lower() in language.talks.both
        yield match.start(), match.start() + len(first) if joined else match.end()


def _then_began(plain: str, front: re.Match[str], span: Span, patterns: dict[str, Phrases]) -> bool:
    """Whether what stands in front of talks only tells what came before they began ("received them before their teams
    started talks")."""
    before = patterns["before"].match(plain, front.start(), front.end())
    return before is not None and patterns["begun"].search(plain, front.end(), span.start) is not None


def cues_around(plain: str, span: Span, clause: Span, patterns: dict[str, Phrases]) -> dict[str, bool]:
    """Whether the words of a clause say that the talks at `span` lie ahead, are past, were held or are only offered."""

    def anywhere(key: str) -> bool:
        return bool(patterns[key].search(plain, clause.start, clause.end))

    comma = plain.find(",", span.end, clause.end)
    told = comma > 0 and patterns["held"].search(plain, span.end, comma)

    def near(key: str) -> bool:
        """Around the mention, but not behind the comma that closes what says that these talks were held."""
        return bool(
            patterns[key].search(plain, max(clause.start, span.start - CUE_REACH), comma if told else clause.end)
        )

    def before(key: str) -> bool:
        found = patterns[key].search(plain, max(clause.start, span.start - BEFORE_REACH), span.start)
        return found is not None and not _then_began(plain, found, span, patterns)

    def close(key: str) -> bool:
        start, end = max(clause.start, span.start - CUE_REACH), min(clause.end, span.end + CLOSE)
        return bool(patterns[key].search(plain, start, end))

    def just_before(key: str) -> bool:
        found = patterns[key].finditer(plain, max(clause.start, span.start - CUE_REACH), span.start)
        return any(span.start - match.end() <= CLOSE for match in found)

    return {
        "ahead": near("ahead") or before("ahead_before"),
        "past": close("past") or before("past_before") or close("often"),
        "held": anywhere("held") or just_before("held_before"),
        "offered": anywhere("offered") or (just_before("possible") and not near("ahead")),
    }
