"""Apart: talks about something else than the topic, or with somebody whom it does not know."""

import re
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.meetings.partners import lists_in
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.sides import at_any_table, negotiators, parties_in
from generator.tagging.remembered import remembered
from generator.tagging.talks.mentions import TalksMention

#: Words on the subject stand, and the one who was met is named, within so many code points of a mention.
BESIDE = 30
#: Those who meet are named within so many code points in front of the verb or noun.
REACH = 90
#: What an article is about is told in so many sentences.
FIRST = 4
#: Names on both sides of a meeting stand within so many code points of it.
AROUND = 200
#: What an article is about is named in its first so many code points.
NAMED = 6000


@remembered
def told_of_others(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a mention tells of talks about something else ("accession talks"), or of a stranger's meeting."""
    return (
        _of_another_subject(tagged, mention) or _with_a_stranger(tagged, mention) or _of_strange_lands(tagged, mention)
    )


@remembered
def opens_apart(tagged: TaggedArticle, lead: tuple[Span, ...]) -> bool:
    """Whether the first sentences of a lead tell of such talks."""
    first = [mention for mention in tagged.talks if any(span.holds(mention.span) for span in lead[:FIRST])]
    return any(told_of_others(tagged, mention) for mention in first)


def _of_another_subject(tagged: TaggedArticle, mention: TalksMention) -> bool:
    words = compile_phrases(tagged.tools.language.talks.other_subjects)
    sentence, span = mention.sentence, mention.span
    near = Span(max(sentence.start, span.start - BESIDE), min(span.end + BESIDE, sentence.end))
    found = words.finditer(tagged.plain, *near)
    return any(match.start() < span.end and span.start < match.end() for match in found)


def _of_strange_lands(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a sentence joins a party that is no side of the topic to a name that nobody knows and the article keeps
    using ("Iran and the United States agreed after talks"), or counts a round of somebody who sits at no table, and
    names no side."""
    sides, tables = negotiators(tagged.tools.subject), at_any_table(tagged.tools.subject)
    parties = tagged.tags_in(mention.sentence, "party")
    if any(tag.id in sides for tag in parties) or parties_in(tagged, mention.sentence) & sides:
        return False
    if mention.number is not None and any(one.parties - tables for one in lists_in(tagged, mention.sentence)):
        return True
    known = {word for tag in parties for word in tagged.plain[tag.span.start : tag.span.end].split()}
    lands = {
        word
        for tag in tagged.tags_in(mention.sentence, "land")
        for word in tagged.plain[tag.span.start : tag.span.end].split()
    }
    start, end = max(mention.sentence.start, mention.span.start - AROUND), mention.span.end + AROUND
    for match in _pairs(tagged.tools.language).finditer(tagged.plain[start : min(end, mention.sentence.end)]):
        names = [match["one"], match["other"]]
        strange = [name for name in names if name not in known and (name in lands or _is_a_name(tagged, name))]
        if strange and all(name in known or name in strange for name in names):
            return True
    return False


@cache
def _pairs(language: Language) -> re.Pattern[str]:
    """Two names that are joined."""
    both = compile_phrases(language.talks.both).pattern
    articles = "|".join(map(re.escape, language.venue.articles)) or "(?!)"
    name = r"(?-i:[A-Z])\w+"
    joint = rf"(?:[-–]|,?\s+(?:{both})\s+)(?:(?:{articles})\s+)?"
    return re.compile(rf"\b(?P<one>{name}){joint}(?P<other>{name})", re.IGNORECASE)


def _is_a_name(tagged: TaggedArticle, word: str) -> bool:
    """Whether a word is written large, more than once, and no list knows it."""
    found = re.finditer(rf"\b{re.escape(word)}\b", tagged.plain[:NAMED])
    places = [match.start() for match in found]
    known = any(tagged.tags_touching(Span(place, place + len(word))) for place in places)
    return word[:1].isupper() and word.isalpha() and len(places) > 1 and not known


def _with_a_stranger(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether those who meet are a known person and, joined to them, somebody of whom no list knows anything."""
    front = Span(max(mention.sentence.start, mention.span.start - REACH), mention.span.start)
    people = sorted(tag.span for kind in ("person", "short-name") for tag in tagged.tags_in(front, kind))
    if not people or mention.span.start - people[-1].end > BESIDE:
        return False
    both = compile_phrases(tagged.tools.language.talks.both)
    joined = list(both.finditer(tagged.plain, front.start, people[-1].start))
    if not joined or people[-1].start - joined[-1].end() > BESIDE:
        return False
    before = tagged.plain[: joined[-1].start()].rstrip()
    name = Span(before.rfind(" ") + 1, len(before))
    word = tagged.plain[name.start : name.end]
    return word[:1].isupper() and word.isalpha() and not tagged.tags_touching(name)
