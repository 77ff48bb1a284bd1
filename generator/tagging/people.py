"""People: every place that names a person, known or not, in full or short."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.entities import Tag
from generator.tagging.identity import same_name, slug
from generator.tagging.phrase import compile_phrases
from generator.tagging.roles import role_ahead

_PART = r"(?:(?:[A-Z]\.)+|[A-Z][\w'’]*[a-z](?:-\w+)*)"


@dataclass(frozen=True, slots=True, order=True)
class Naming:
    """A place that names a person: `form` as written (without a bracket that interrupts it), `full` or short."""

    span: Span
    id: str
    form: str
    full: bool
    known: bool


def find_people(tagged: TaggedArticle) -> tuple[Naming, ...]:
    """All namings, in order; a short form is only somebody's when one candidate remains."""
    full = [*_known_full(tagged)]
    full += [naming for naming in _unknown_full(tagged) if not any(_overlap(naming.span, other.span) for other in full)]
    short = [naming for naming in _short(tagged, full) if not any(_overlap(naming.span, other.span) for other in full)]
    return tuple(sorted({naming.span: naming for naming in (*short, *full)}.values()))


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _known_full(tagged: TaggedArticle) -> Iterator[Naming]:
    for tag in tagged.tags:
        if tag.kind == "person":
            yield Naming(tag.span, tag.id, tag.text, True, True)
        elif tag.kind == "short-name" and (span := _interrupted(tagged, tag)):
            form = tagged.plain[span.start : span.end].replace(")", "")
            yield Naming(span, tag.id, form, True, True)


def _interrupted(tagged: TaggedArticle, tag: Tag) -> Span | None:
    """A full name with an editor's bracket in it: "(Presiden Rusia Vladimir) Putin"."""
    match = re.search(rf"({_PART})\)\s$", tagged.plain[max(0, tag.span.start - 40) : tag.span.start])
    names = next((person for person in tagged.tools.subject.actors.people if person.id == tag.id), None)
    if not match or not names or not names.name.startswith(match[1]):
        return None
    return Span(tag.span.start - len(match[1]) - 2, tag.span.end)


def _unknown_full(tagged: TaggedArticle) -> Iterator[Naming]:
    """Names that no list has, where a role stands right before them or follows as an apposition."""
    for span in sorted({*_names_behind_roles(tagged), *_names_before_roles(tagged)}):
        form = tagged.plain[span.start : span.end]
        alike = [person.id for person in tagged.tools.subject.actors.people if _alike(form, (person.name, *person.aliases))]
        if len(alike) == 1:
            yield Naming(span, alike[0], form, True, True)
        elif not alike:
            yield Naming(span, slug(form), form, True, False)


def _alike(form: str, names: tuple[str, ...]) -> bool:
    return any(same_name(form, name) for name in names)


def _name(tagged: TaggedArticle) -> re.Pattern[str]:
    particles = "|".join(map(re.escape, tagged.tools.language.people.particles)) or "(?!)"
    return re.compile(rf"{_PART}(?:\s(?:(?:{particles})[\s-])?{_PART}){{1,3}}")


def _names_behind_roles(tagged: TaggedArticle) -> Iterator[Span]:
    heads = compile_phrases(tagged.tools.language.people.heads)
    for match in heads.finditer(tagged.plain):
        role = role_ahead(tagged, Span(*match.span()))
        gap = re.compile(r",?\s").match(tagged.plain, role.end)
        name = _name(tagged).match(tagged.plain, gap.end()) if gap else None
        whole = _cleared(tagged, Span(*name.span())) if name else None
        if whole and (span := _behind_institution(tagged, role, whole)):
            yield span


def _behind_institution(tagged: TaggedArticle, role: Span, name: Span) -> Span | None:
    """The person in capitals that go on an institution's name ("Ketua Asosiasi Roti Rakyat Surya Adiwinata"): from the
    word that the text later uses alone, else the last two; behind a comma the institution is over."""
    opened = tagged.plain[role.start : role.end].lower().split()[-1] in tagged.tools.language.people.institutions
    if not opened or "," in tagged.plain[role.end : name.start]:
        return name
    behind = re.compile(rf",\s({_name(tagged).pattern})").match(tagged.plain, name.end)
    if behind:
        return Span(*behind.span(1))
    words = list(re.finditer(r"\S+", tagged.plain[name.start : name.end]))
    alone = [word for word in words[1:-1] if _stands_alone(tagged, word.group(), name.end)]
    first = alone[0] if alone else words[-2]
    return Span(name.start + first.start(), name.end)


def _stands_alone(tagged: TaggedArticle, word: str, start: int) -> bool:
    return bool(re.compile(rf"(?<!\w){re.escape(word)}(?!\w)(?!\s[A-Z])").search(tagged.plain, start))


def _names_before_roles(tagged: TaggedArticle) -> Iterator[Span]:
    heads = compile_phrases(tagged.tools.language.people.heads)
    articles = "|".join(map(re.escape, tagged.tools.language.people.articles)) or "(?!)"
    apposition = re.compile(rf",\s+(?:(?:{articles})\s+)?(?:[\w’']+\s+){{0,3}}?(?={heads.pattern})", re.IGNORECASE)
    for match in _name(tagged).finditer(tagged.plain):
        if apposition.match(tagged.plain, match.end()) and (span := _cleared(tagged, Span(*match.span()))):
            yield span


def _cleared(tagged: TaggedArticle, span: Span) -> Span | None:
    """The name without what the gazetteer knows otherwise; None when fewer than two words are left."""
    end = span.end
    for tag in tagged.tags:
        if _overlap(tag.span, span) and tag.kind != "short-name":
            if tag.span.start <= span.start:
                return None
            end = min(end, tag.span.start)
    words = tagged.plain[span.start : end].split()
    while words and words[-1] in tagged.tools.language.people.not_names:
        words.pop()
    text = " ".join(words)
    if len(words) < 2 or words[0] in tagged.tools.language.people.not_names:
        return None
    return Span(span.start, span.start + len(text)) if tagged.plain.startswith(text, span.start) else None


def _short(tagged: TaggedArticle, full: list[Naming]) -> Iterator[Naming]:
    present = {naming.id for naming in full}
    by_span: dict[Span, list[str]] = {}
    for tag in tagged.tags:
        if tag.kind == "short-name":
            by_span.setdefault(tag.span, []).append(tag.id)
    for span, ids in by_span.items():
        candidates = [person for person in ids if person in present] or ids
        if len(set(candidates)) == 1:
            yield Naming(span, candidates[0], tagged.plain[span.start : span.end], False, True)
    for naming in full:
        if not naming.known:
            yield from _short_of_unknown(tagged, naming)


def _short_of_unknown(tagged: TaggedArticle, naming: Naming) -> Iterator[Naming]:
    words = naming.form.split()
    for word in dict.fromkeys((words[-1], words[0])):
        for match in re.finditer(rf"(?<![\w-])(?<![A-Z]\w\s){re.escape(word)}(?![\w-])(?!\s[A-Z])", tagged.plain[naming.span.end :]):
            start = naming.span.end + match.start()
            yield Naming(Span(start, start + len(word)), naming.id, word, False, False)
