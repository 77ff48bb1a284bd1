"""Partners: with whom talks are held, where the text says it next to them ("dengan Slowakia", "between A and B")."""

import re
from functools import cache
from itertools import pairwise

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.entities import Tag
from generator.tagging.phrase import compile_phrases
from generator.tagging.remembered import remembered
from generator.tagging.sides import parties_in
from generator.tagging.talks import TalksMention

#: The partners stand within so many code points behind the talks.
REACH = 60


@remembered
def partners_of(tagged: TaggedArticle, mention: TalksMention) -> frozenset[str]:
    """Ids of the parties that the words right behind a mention name as those who talk."""
    window = Span(mention.span.end, min(mention.span.end + REACH, mention.sentence.end))
    opening = _opening(tagged.tools.language).match(tagged.plain, window.start, window.end)
    if not opening:
        return frozenset()
    behind = Span(opening.end(), window.end)
    near = [span for span in _named(tagged, behind) if not re.search(r"[.;,]", tagged.plain[behind.start : span.start])]
    return frozenset().union(*(parties_in(tagged, span) for span in near))


def _named(tagged: TaggedArticle, window: Span) -> list[Span]:
    return [tag.span for kind in ("party", "person", "short-name") for tag in tagged.tags_in(window, kind)]


def named_behind(tagged: TaggedArticle, mention: TalksMention) -> Span | None:
    """The first party or person that the words right behind a mention name, or the pronoun there ("with himself")."""
    end = min(mention.span.end + REACH, mention.sentence.end)
    opening = _opening(tagged.tools.language).match(tagged.plain, mention.span.end, end)
    if not opening:
        return None
    if pronoun := compile_phrases(tagged.tools.language.talks.met_again).match(tagged.plain, opening.end()):
        return Span(*pronoun.span())
    return min(_named(tagged, Span(opening.end(), end)), default=None)


def pairs_in(tagged: TaggedArticle, span: Span) -> tuple[tuple[str, str], ...]:
    """Pairs of parties that `span` joins: "Rusia dan Ukraina", "Russia, Ukraine", "Rusia-Ukraina", "American and
    Ukrainian officials"; each pair in the order of its ids."""
    tags = tagged.tags_in(span, "party")
    joined = _joined(tagged.tools.language)
    return tuple(
        (min(first.id, second.id), max(first.id, second.id))
        for first, second in pairwise(tags)
        if first.id != second.id and joined.fullmatch(_between(tagged, first, second))
    )


def pairs_who_act(tagged: TaggedArticle, span: Span) -> tuple[tuple[str, str], ...]:
    """As `pairs_in`, of parties and of people who belong to them ("Presiden Prabowo Subianto dan Presiden Rusia")."""
    known = tagged.tools.people
    named = [(tag, tag.id) for tag in tagged.tags_in(span, "party")]
    named += [
        (tag, party)
        for kind in ("person", "short-name")
        for tag in tagged.tags_in(span, kind)
        if (party := known[tag.id].party)
    ]
    joined = _joined(tagged.tools.language)
    return tuple(
        (first, second)
        for (one, first), (other, second) in pairwise(sorted(named, key=lambda pair: pair[0].span))
        if first != second and one.span.end <= other.span.start and joined.fullmatch(_between(tagged, one, other))
    )


def _between(tagged: TaggedArticle, first: Tag, second: Tag) -> str:
    return tagged.plain[first.span.end : second.span.start]


@cache
def _opening(language: Language) -> re.Pattern[str]:
    words = "|".join(map(re.escape, language.talks.partners))
    return re.compile(rf"\s+(?:\w+\s+){{0,2}}?(?:{words})\s+", re.IGNORECASE)


@cache
def _joined(language: Language) -> re.Pattern[str]:
    words = "|".join(map(re.escape, language.talks.both))
    articles = "|".join(map(re.escape, language.venue.articles)) or "(?!)"
    return re.compile(rf"\s?[-–/]\s?|,?\s+(?:{words})\s+(?:(?:{articles})\s+)?(?:\w+\s+)?|,\s", re.IGNORECASE)
