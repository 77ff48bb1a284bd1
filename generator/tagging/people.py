"""People: every place that names a person, known or not, in full or short."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.entities import Tag, words_in
from generator.tagging.full_names import NAME_PART
from generator.tagging.identity import same_name, slug
from generator.tagging.roles import is_role_word
from generator.tagging.speaking_names import names_that_speak
from generator.tagging.unknown_names import names_by_role


@dataclass(frozen=True, slots=True, order=True)
class Naming:
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
    full = [*_known_full(tagged)]
    full += _apart(_unknown_full(tagged), full)
    short = _apart(_short(tagged, full), full)
    return tuple(sorted({naming.span: naming for naming in (*short, *full)}.values()))


def _apart(namings: Iterable[Naming], taken: Iterable[Naming]) -> list[Naming]:
    """Those of `namings` that overlap none of `taken`."""
    spans = sorted(naming.span for naming in taken)
    ends = list(accumulate((span.end for span in spans), max))
    return [naming for naming in namings if _is_free(naming.span, spans, ends)]


def _is_free(span: Span, spans: list[Span], ends: list[int]) -> bool:
    """Whether nothing of `spans` that begins before the end of `span` reaches into it; `ends` are how far those up to
    each one reach."""
    before = bisect_left(spans, Span(span.end, span.end))
    return before == 0 or ends[before - 1] <= span.start


def _known_full(tagged: TaggedArticle) -> Iterator[Naming]:
    for tag in tagged.tags:
        if tag.kind == "person":
            yield Naming(tag.span, tag.id, tag.text, True, True)
        elif tag.kind == "short-name" and (span := _interrupted(tagged, tag)):
            form = tagged.plain[span.start : span.end].replace(")", "")
            yield Naming(span, tag.id, form, True, True)


def _interrupted(tagged: TaggedArticle, tag: Tag) -> Span | None:
    """A full name with an editor's bracket in it: "(Presiden Rusia Vladimir) Putin"."""
    match = re.search(rf"({NAME_PART})\)\s$", tagged.plain[max(0, tag.span.start - 40) : tag.span.start])
    names = next((person for person in tagged.tools.subject.actors.people if person.id == tag.id), None)
    if not match or not names or not names.name.startswith(match[1]):
        return None
    return Span(tag.span.start - len(match[1]) - 2, tag.span.end)


def _unknown_full(tagged: TaggedArticle) -> Iterator[Naming]:
    """Names that no list has, where a role stands right before them or follows as an apposition, or who speak."""
    speaking: dict[Span, Span | None] = dict.fromkeys(names_that_speak(tagged))
    for span, role in {**speaking, **names_by_role(tagged)}.items():
        form = tagged.plain[span.start : span.end]
        if tagged.in_headline(span) and form not in tagged.plain[span.end :]:
            continue
        alike = [
            person.id for person in tagged.tools.subject.actors.people if _alike(form, (person.name, *person.aliases))
        ]
        if len(alike) == 1:
            yield Naming(span, alike[0], form, True, True, role)
        elif not alike:
            yield Naming(span, slug(form), form, True, False, role)


def _alike(form: str, names: tuple[str, ...]) -> bool:
    return any(same_name(form, name) for name in names)


def _short(tagged: TaggedArticle, full: list[Naming]) -> Iterator[Naming]:
    present = {naming.id for naming in full}
    by_span: dict[Span, list[str]] = {}
    for tag in tagged.tags:
        if tag.kind == "short-name":
            by_span.setdefault(tag.span, []).append(tag.id)
    for span, ids in by_span.items():
        candidates = [person for person in ids if person in present] or ids
        if len(set(candidates)) == 1 and not _of_another(tagged, span):
            yield Naming(span, candidates[0], tagged.plain[span.start : span.end], False, True)
    yield from _short_of_unknown(tagged, sorted(naming for naming in full if not naming.known))


def _of_another(tagged: TaggedArticle, span: Span) -> bool:
    """Whether another given name stands in front: "Anselm Putin" is not Vladimir Putin. (In a headline
    any word may be capitalised: it tells nothing.)"""
    if tagged.in_headline(span):
        return False
    sentence = tagged.article.sentence_at(span.start)
    before = re.search(rf"(?<![\w-])({NAME_PART})\s$", tagged.plain[sentence.start : span.start])
    if not before or before.start() == 0:
        return False
    start = sentence.start + before.start()
    return not is_role_word(tagged, before[1]) and not any(tag.span.end > start for tag in tagged.tags_before(span))


def _short_of_unknown(tagged: TaggedArticle, unknown: list[Naming]) -> Iterator[Naming]:
    """Where the first or the last word of an unknown name stands alone behind it: the name before it, if several have
    that word."""
    bearers: dict[str, list[Naming]] = {}
    for naming in unknown:
        for word in {naming.form.split()[0], naming.form.split()[-1]}:
            bearers.setdefault(word, []).append(naming)
    for start, word in words_in(tagged.plain, bearers):
        end = start + len(word)
        behind = bisect_right(bearers[word], start, key=lambda naming: naming.span.end)
        if behind and _ALONE_BEHIND.match(tagged.plain, start) and _ALONE_BEFORE.match(tagged.plain, end):
            yield Naming(Span(start, end), bearers[word][behind - 1].id, word, False, False)


_ALONE_BEHIND, _ALONE_BEFORE = re.compile(r"(?<![\w-])(?<![A-Z]\w\s)"), re.compile(r"(?![\w-])(?!\s[A-Z])")
