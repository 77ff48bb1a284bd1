"""Names of unknown people: capitals that a role stands right before, or follows as an apposition."""

import re
from collections.abc import Iterator

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.phrase import compile_phrases
from generator.tagging.roles import role_ahead

#: One word of a person's name: an initial with its dot, or a capitalised word that is no abbreviation.
NAME_PART = r"(?:(?:[A-Z]\.)+|[A-Z][\w'’]*[a-z](?:-\w+)*)"
#: A person's full name has at least so many words.
FULL = 2


def names_by_role(tagged: TaggedArticle) -> dict[Span, Span | None]:
    """Full names beside roles, without those that the gazetteer knows as something else, in order of place; with the
    role that opens right before the name, where there is one."""
    behind = dict(_names_behind_roles(tagged))
    return dict(sorted({**dict.fromkeys(_names_before_roles(tagged)), **behind}.items()))


def _name(tagged: TaggedArticle) -> re.Pattern[str]:
    particles = "|".join(map(re.escape, tagged.tools.language.people.particles)) or "(?!)"
    return re.compile(rf"{NAME_PART}(?:\s(?:(?:{particles})[\s-])?{NAME_PART}){{1,3}}")


def _names_behind_roles(tagged: TaggedArticle) -> Iterator[tuple[Span, Span]]:
    heads = compile_phrases(tagged.tools.language.people.heads)
    for match in heads.finditer(tagged.plain):
        role = role_ahead(tagged, Span(*match.span()))
        gap = re.compile(r",?\s").match(tagged.plain, role.end)
        name = _name(tagged).match(tagged.plain, gap.end()) if gap else None
        whole = _cleared(tagged, Span(*name.span())) if name else None
        if whole and (span := _behind_institution(tagged, role, whole)):
            words = tagged.plain[role.start : span.start].rstrip(" ,")
            yield span, Span(role.start, role.start + len(words))


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
        if tag.span.start < span.end and span.start < tag.span.end and tag.kind != "short-name":
            if tag.span.start <= span.start:
                return None
            end = min(end, tag.span.start)
    words = tagged.plain[span.start : end].split()
    while words and words[-1] in tagged.tools.language.people.not_names:
        words.pop()
    text = " ".join(words)
    if len(words) < FULL or words[0] in tagged.tools.language.people.not_names:
        return None
    return Span(span.start, span.start + len(text)) if tagged.plain.startswith(text, span.start) else None
