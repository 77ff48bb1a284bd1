"""Mediation: the parties beside a word of mediation that are no sides of the topic."""

from collections.abc import Iterator

from generator.facts.draft import slice_of
from generator.model.article import Span
from generator.model.record import Evidence
from generator.tagging.article import TaggedArticle
from generator.tagging.meetings.partners import lists_in
from generator.tagging.names.entities import Tag
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.sides import negotiators

#: A mediator is named within so many code points of the word that says so.
BEFORE, BEHIND = 100, 60
#: Those between whom somebody mediates are named within so many code points behind "between".
BETWEEN = 25


def mediators(tagged: TaggedArticle) -> list[tuple[str, Evidence]]:
    """Each such party, and where it is named: the first one near the word, with those who are listed with it; where a
    capital opens the sentence ("Ankara offered to mediate"), the party of that."""
    found = []
    for match in compile_phrases(tagged.tools.language.talks.mediation).finditer(tagged.plain):
        sentence = tagged.article.sentence_at(match.start())
        if _is_long_gone(tagged, sentence):
            continue
        near = Span(max(sentence.start, match.start() - BEFORE), min(sentence.end, match.end() + BEHIND))
        tags = [tag for tag in tagged.tags_in(near, "party") if not _is_between(tagged, match.end(), tag)]
        named = _with_listed(tagged, near, tags) or _capital(tagged, sentence, near)
        found += [(name, slice_of(tagged, span, "word-of-mediation")) for name, span in named]
    return found


def _is_long_gone(tagged: TaggedArticle, sentence: Span) -> bool:
    """Whether a sentence opens with a time that is gone ("Three years ago the United Nations brokered ...")."""
    return bool(compile_phrases(tagged.tools.language.calendar.gone).match(tagged.plain, *sentence))


def _with_listed(tagged: TaggedArticle, near: Span, tags: list[Tag]) -> list[tuple[str, Span]]:
    """The first of `tags` that names no side of the topic, and those joined to it."""
    free = [tag for tag in tags if tag.id not in negotiators(tagged.tools.subject)]
    joined = next((one for one in lists_in(tagged, near) if free and one.span.holds(free[0].span)), None)
    return [(tag.id, tag.span) for tag in free if tag is free[0] or (joined and joined.span.holds(tag.span))]


def _capital(tagged: TaggedArticle, sentence: Span, near: Span) -> Iterator[tuple[str, Span]]:
    """The party in whose territory the place lies that opens a sentence, where it names no other mediator."""
    for tag in tagged.tags_in(near, "place"):
        party = tagged.tools.party_at.get(tag.id)
        if tag.span.start == sentence.start and party and party not in negotiators(tagged.tools.subject):
            yield party, tag.span


def _is_between(tagged: TaggedArticle, place: int, tag: Tag) -> bool:
    """Whether a party is one of those between whom somebody mediates, as words behind `place` say."""
    talks = tagged.tools.language.talks
    between = compile_phrases([word for word in talks.partners if word not in talks.both])
    word = between.search(tagged.plain, place, tag.span.start)
    return word is not None and word.start() - place <= BETWEEN
