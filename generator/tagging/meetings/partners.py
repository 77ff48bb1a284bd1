"""Partners: with whom talks are held, where the text says it next to them ("dengan Slowakia", "between A and B")."""

import re
from functools import cache
from operator import itemgetter
from typing import NamedTuple

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.names.entities import Tag
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.sides import parties_in
from generator.tagging.remembered import remembered
from generator.tagging.talks.mentions import TalksMention

#: The partners stand within so many code points behind the talks.
REACH = 60
#: Between the country and the name of somebody stand at most so many words.
TITLE = 3
PAIR = 2


@remembered
def partners_of(tagged: TaggedArticle, mention: TalksMention) -> frozenset[str]:
    """Ids of the parties that the words right behind a mention name as those who talk."""
    window = Span(mention.span.end, min(mention.span.end + REACH, mention.sentence.end))
    opening = _opening(tagged.tools.language).match(tagged.plain, window.start, window.end)
    if not opening:
        return frozenset()
    behind = Span(opening.end(), window.end)
    stops = _stops(tagged.tools.language)
    near = [span for span in _named(tagged, behind) if not stops.search(tagged.plain, behind.start, span.start)]
    starts = {span.start for span in near}
    listed = [one for one in lists_in(tagged, Span(behind.start, mention.sentence.end)) if one.span.start in starts]
    return frozenset().union(*(parties_in(tagged, span) for span in near), *(one.parties for one in listed))


@cache
def _stops(language: Language) -> re.Pattern[str]:
    """Marks, and words behind which what is talked about follows ("on", "soal")."""
    return re.compile(rf"[.;,]|\s{compile_phrases(language.talks.topics).pattern}", re.IGNORECASE)


def _named(tagged: TaggedArticle, window: Span) -> list[Span]:
    """Names of parties, but as places, and of people."""
    at = {place.span.start for place in tagged.places_in(window)}
    named = (tag.span for kind in ("party", "person", "short-name") for tag in tagged.tags_in(window, kind))
    return [span for span in named if span.start not in at]


def named_behind(tagged: TaggedArticle, mention: TalksMention) -> Span | None:
    """The first party or person that the words right behind a mention name, or the pronoun there ("with himself")."""
    end = min(mention.span.end + REACH, mention.sentence.end)
    opening = _opening(tagged.tools.language).match(tagged.plain, mention.span.end, end)
    if not opening:
        return None
    if pronoun := compile_phrases(tagged.tools.language.talks.met_again).match(tagged.plain, opening.end()):
        return Span(*pronoun.span())
    return min(_named(tagged, Span(opening.end(), end)), default=None)


class Listed(NamedTuple):
    """Parties that a text joins, and the stretch from the first one to the last."""

    span: Span
    parties: frozenset[str]


def lists_in(tagged: TaggedArticle, span: Span) -> tuple[Listed, ...]:
    """Two or more parties that `span` joins, by their own names or through the people who belong to them:
    "Rusia-Ukraina", "Russia, the United States and Ukraine", "Presiden Prabowo Subianto dan Presiden Rusia"."""
    runs: list[list[tuple[Tag, str]]] = []
    both, ended = compile_phrases(tagged.tools.language.talks.both), False
    for tag, party in _who_act(tagged, span):
        between = tagged.plain[runs[-1][-1][0].span.end : tag.span.start] if runs else ""
        last = both.search(between) is not None
        if runs and _is_joined(tagged, between, runs[-1][-1][1] == party) and (last or not (ended and "," in between)):
            runs[-1].append((tag, party))
            ended = ended or last
        else:
            runs.append([(tag, party)])
            ended = False
    ends = ((run[0][0].span.start, run[-1][0].span.end, frozenset(map(itemgetter(1), run))) for run in runs)
    found = (Listed(Span(start, end), parties) for start, end, parties in ends if len(parties) >= PAIR)
    return tuple(one for one in found if not _is_apposition(tagged, one))


def _who_act(tagged: TaggedArticle, span: Span) -> list[tuple[Tag, str]]:
    """Names of parties, but as places, and those of people with their parties, in order."""
    known, at = tagged.tools.people, {place.span.start for place in tagged.places_in(span)}
    named = [(tag, tag.id) for tag in tagged.tags_in(span, "party") if tag.span.start not in at]
    for kind in ("person", "short-name"):
        named += [(tag, party) for tag in tagged.tags_in(span, kind) if (party := known[tag.id].party)]
    return sorted(named, key=lambda pair: pair[0].span)


def _is_joined(tagged: TaggedArticle, between: str, same: bool) -> bool:
    """Whether the words `between` two names join them, or in the `same` party belong to them ("Russian President
    Vladimir Putin")."""
    if same:
        return len(between.split()) <= TITLE and not re.search(r"[.;,]", between)
    return _joined(tagged.tools.language).fullmatch(between) is not None


def _is_apposition(tagged: TaggedArticle, one: Listed) -> bool:
    """Whether what follows a comma is another clause ("said Russia, the Ukrainian minister ..."), and no list."""
    language, words = tagged.tools.language, tagged.plain[one.span.start : one.span.end]
    if len(one.parties) != PAIR or compile_phrases(language.talks.both).search(words):
        return False
    return _behind_a_comma(language).search(words) is not None


@cache
def _behind_a_comma(language: Language) -> re.Pattern[str]:
    articles = "|".join(map(re.escape, language.venue.articles)) or "(?!)"
    return re.compile(rf",\s(?:{articles})\s")


@cache
def _opening(language: Language) -> re.Pattern[str]:
    words = "|".join(map(re.escape, language.talks.partners))
    return re.compile(rf"\s+(?:\w+\s+){{0,2}}?(?:{words})\s+", re.IGNORECASE)


@cache
def _joined(language: Language) -> re.Pattern[str]:
    words = "|".join(map(re.escape, language.talks.both))
    articles = "|".join(map(re.escape, language.venue.articles)) or "(?!)"
    article = rf"(?:(?:{articles})\s+)?"
    return re.compile(rf"\s?[-–/]\s?|\)?,?\s+(?:{words})\s+{article}(?:\w+\s+)?|\)?,\s{article}", re.IGNORECASE)
