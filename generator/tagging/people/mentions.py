"""People: every place that names a person, known or not, in full or short."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.names.entities import Tag
from generator.tagging.names.identity import slug
from generator.tagging.names.located import Located
from generator.tagging.people.full_names import NAME_PART
from generator.tagging.people.role_words import is_role_word
from generator.tagging.people.unknown.introduced_names import given_names, introduced_names
from generator.tagging.people.unknown.speaking_names import names_that_speak
from generator.tagging.people.unknown.unknown_names import names_by_role

#: What stands right in front of a short name is looked for within so many code points.
REACH = 80
#: A title in front of a surname has at most so many letters.
TITLE = 3
#: A surname without an article that is written with it has at least so many letters.
REST = 4
_TITLE = re.compile(r"([A-Z]\w)\s$")
_IN_BRACKET = re.compile(rf"({NAME_PART})\)\s$")
_FRONT, _BEHIND = re.compile(r"(?<![\w-])"), re.compile(r"(?![\w-])(?!\s[A-Z])")
_PART_BEFORE = re.compile(rf"(?<![\w-])({NAME_PART})\s$")


class Naming(NamedTuple):
    """A place that names a person: `form` as written (without a bracket that interrupts it), `full` or short; `role` is
    the one by which an unknown name was found."""

    span: Span
    id: str
    form: str
    full: bool
    known: bool
    role: Span | None = None


def find_people(tagged: TaggedArticle) -> tuple[Naming, ...]:
    """All namings, in order; a short form is only somebody's when one candidate remains."""
    known = Located(_known_full(tagged))
    unknown = Located(naming for naming in _unknown_full(tagged) if not known.overlap(naming.span))
    given = (naming for naming in _given(tagged) if not (known.overlap(naming.span) or unknown.overlap(naming.span)))
    full = Located([*known.all, *unknown.all, *given])
    short = [naming for naming in _short(tagged, full.all) if not full.overlap(naming.span)]
    return tuple(sorted({naming.span: naming for naming in (*short, *full.all)}.values()))


def _known_full(tagged: TaggedArticle) -> Iterator[Naming]:
    for tag in tagged.tags:
        if tag.kind == "person":
            yield Naming(tag.span, tag.id, tag.text, True, True)
        elif tag.kind == "short-name" and (span := _interrupted(tagged, tag)):
            form = tagged.plain[span.start : span.end].replace(")", "")
            yield Naming(span, tag.id, form, True, True)


def _interrupted(tagged: TaggedArticle, tag: Tag) -> Span | None:
    """A full name with an editor's bracket in it: "(Presiden Rusia Vladimir) Putin"."""
    start = tag.span.start
    if tagged.plain[start - 2 : start - 1] != ")":
        return None
    match = _IN_BRACKET.search(tagged.plain, max(0, start - REACH), start)
    if not match or not tagged.tools.people[tag.id].name.startswith(match[1]):
        return None
    return Span(tag.span.start - len(match[1]) - 2, tag.span.end)


def _unknown_full(tagged: TaggedArticle) -> Iterator[Naming]:
    """Names that no list has, where a role stands right before them or follows as an apposition, or who speak."""
    speaking: dict[Span, Span | None] = dict.fromkeys((*names_that_speak(tagged), *introduced_names(tagged)))
    for span, role in {**speaking, **names_by_role(tagged)}.items():
        form = tagged.plain[span.start : span.end]
        if tagged.in_headline(span) and form not in tagged.plain[span.end :]:
            continue
        alike = tagged.tools.known_names.alike(form)
        if len(alike) == 1:
            yield Naming(span, alike[0], form, True, True, role)
        elif not alike:
            yield Naming(span, slug(form), form, True, False, role)


def _given(tagged: TaggedArticle) -> Iterator[Naming]:
    for span in given_names(tagged):
        form = tagged.plain[span.start : span.end]
        yield Naming(span, slug(form), form, True, False)


def _short(tagged: TaggedArticle, full: Sequence[Naming]) -> Iterator[Naming]:
    present = {naming.id for naming in full}
    by_span: dict[Span, list[str]] = {}
    for tag in tagged.tags:
        if tag.kind == "short-name":
            by_span.setdefault(tag.span, []).append(tag.id)
    for span, ids in by_span.items():
        candidates = [person for person in ids if person in present] or ids
        if len(set(candidates)) == 1 and not _of_another(tagged, span):
            yield Naming(span, candidates[0], tagged.plain[span.start : span.end], False, True)
    yield from _short_of_unknown(tagged, [naming for naming in full if not naming.known])


def _of_another(tagged: TaggedArticle, span: Span) -> bool:
    """Whether another given name stands in front: "Anselm Putin" is not Vladimir Putin. (In a headline
    any word may be capitalised: it tells nothing.)"""
    if tagged.in_headline(span):
        return False
    sentence = tagged.article.sentence_at(span.start)
    since = max(sentence.start, span.start - REACH)
    since = max(since, tagged.plain.rfind(" ", since, span.start - 1) + 1)
    before = _PART_BEFORE.search(tagged.plain, since, span.start)
    if not before or before.start() == sentence.start:
        return False
    title = is_role_word(tagged, before[1]) or before[1] in tagged.tools.language.people.not_names
    return not title and not tagged.index.touching(Span(before.start(), span.start))


def _stands_alone(tagged: TaggedArticle, word: str, place: int) -> bool:
    """Whether just this word stands at `place`, and no name goes on behind it."""
    behind = place + len(word)
    return tagged.plain.startswith(word, place) and bool(
        _FRONT.match(tagged.plain, place) and _BEHIND.match(tagged.plain, behind)
    )


def _short_of_unknown(tagged: TaggedArticle, unknown: Sequence[Naming]) -> Iterator[Naming]:
    """The first or the last word of an unknown name alone, behind it: it is that of the name before it."""
    by_word: dict[str, list[Naming]] = {}
    for naming in unknown:
        words = naming.form.split()
        for word in dict.fromkeys((*_surnames(tagged, words[-1]), words[0])):
            by_word.setdefault(word, []).append(naming)
    for word, namings in by_word.items():
        ends = [naming.span.end for naming in namings]
        for place in tagged.plain.begins(word):
            number = bisect_right(ends, place)
            if number and _stands_alone(tagged, word, place) and _is_alone(tagged, place):
                yield Naming(Span(place, place + len(word)), namings[number - 1].id, word, False, False)


def _is_alone(tagged: TaggedArticle, place: int) -> bool:
    """Whether no other short word in capitals belongs to the word at `place`: only a title does ("Ms Kravets")."""
    title = _TITLE.search(tagged.plain, max(0, place - TITLE), place)
    return not title or title[1].lower() in tagged.tools.language.sentences.abbreviations


def _surnames(tagged: TaggedArticle, word: str) -> Iterator[str]:
    """A surname as it may stand alone: also in capitals, and without an article that is written with it ("Albusaidi",
    "Busaidi")."""
    yield from (word, word[0].upper() + word[1:])
    for particle in tagged.tools.language.people.particles:
        if word.lower().startswith(particle) and len(word) >= len(particle) + REST:
            yield word[len(particle) :].capitalize()
