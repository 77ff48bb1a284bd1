"""Names of unknown people: capitals that a role stands right before, or follows as an apposition."""

import re
from collections.abc import Iterator

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.full_names import cleared, full_name
from generator.tagging.phrase import compile_phrases
from generator.tagging.roles import role_ahead


def names_by_role(tagged: TaggedArticle) -> dict[Span, Span | None]:
    """Full names beside roles, without those that the gazetteer knows as something else, in order of place; with the
    role that opens right before the name, where there is one."""
    behind = dict(_names_behind_roles(tagged))
    return dict(sorted({**dict.fromkeys(_names_before_roles(tagged)), **behind}.items()))


def _names_behind_roles(tagged: TaggedArticle) -> Iterator[tuple[Span, Span]]:
    heads = compile_phrases(tagged.tools.language.people.heads)
    for match in heads.finditer(tagged.plain):
        role = role_ahead(tagged, Span(*match.span()))
        gap = re.compile(r",?\s").match(tagged.plain, role.end)
        name = full_name(tagged.tools.language).match(tagged.plain, gap.end()) if gap else None
        if not name and (gap := _GAP.match(tagged.plain, role.end)) and not _broken(tagged, gap):
            name = full_name(tagged.tools.language).match(tagged.plain, gap.end())
        whole = cleared(tagged, Span(*name.span())) if name else None
        if whole and (span := _behind_institution(tagged, role, whole)):
            words = tagged.plain[role.start : span.start].rstrip(" ,")
            yield span, Span(role.start, role.start + len(words))


#: Words that no list of roles has, between a role and the name ("kepala dinas penyelamatan setempat, Taras Holubenko").
_GAP = re.compile(r"(?:\s[a-z-]+){1,3},?\s")


def _broken(tagged: TaggedArticle, gap: re.Match[str]) -> bool:
    """Whether the words of a gap are no part of a role: a verb of speech, or a word at which something new begins."""
    language = tagged.tools.language
    words = gap.group().strip(" ,").split()
    verbs = {word for verb in language.speech.verbs for word in verb.split()}
    return any(word in verbs or word in language.people.stops for word in words)


def _behind_institution(tagged: TaggedArticle, role: Span, name: Span) -> Span | None:
    """The person in capitals that go on an institution's name ("Ketua Asosiasi Roti Rakyat Surya Adiwinata"): from the
    word that the text later uses alone, else the last two; behind a comma the institution is over."""
    later = re.compile(rf",\s({full_name(tagged.tools.language).pattern})(?=[,\s])").match(tagged.plain, name.end)
    if later and not _stands_alone(tagged, tagged.plain[name.start : name.end], name.end):
        return Span(*later.span(1))
    opened = tagged.plain[role.start : role.end].lower().split()[-1] in tagged.tools.language.people.institutions
    if not opened or "," in tagged.plain[role.end : name.start]:
        return name
    behind = re.compile(rf",\s({full_name(tagged.tools.language).pattern})").match(tagged.plain, name.end)
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
    for match in full_name(tagged.tools.language).finditer(tagged.plain):
        if apposition.match(tagged.plain, match.end()) and (span := cleared(tagged, Span(*match.span()))):
            yield span
