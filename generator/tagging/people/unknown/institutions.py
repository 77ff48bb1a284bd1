"""Institutions in front of names: where the name of an association or an office ends and that of its person begins."""

import re
from bisect import bisect_left
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.people.full_names import FULL, cleared, full_name
from generator.tagging.people.role_words import POSSESSIVE, is_role_word

_WORD = re.compile(r"\S+")


def behind_institution(tagged: TaggedArticle, role: Span, name: Span) -> Span | None:
    """The person in capitals that go on an institution's name ("Ketua Asosiasi Roti Rakyat Surya Adiwinata"): from the
    word that the text later uses alone, else the last two; behind a comma the institution is over."""
    places = [tag.span.end for tag in tagged.index.starting_at(name.end + 1) if tag.kind in ("place", "party", "land")]
    later = _behind_a_comma(tagged.tools.language, ended=True).match(tagged.plain, max([name.end, *places]))
    if later and not _stands_alone(tagged, tagged.plain[name.start : name.end], name.end):
        person = Span(*later.span(1))
        if cleared(tagged, person) == person == without_office(tagged, person):
            return person
    people, office = tagged.tools.language.people, tagged.plain[role.start : role.end].lower()
    last, comma = office.split()[-1], "," in tagged.plain[role.end : name.start]
    if not comma and (last in people.links or last in people.articles):
        return None
    if not comma and office in people.placed:
        return _behind_its_place(tagged, name, certain=office in people.private)
    opened = any(word in people.institutions for word in office.split())
    if not opened or comma:
        return name
    behind = _behind_a_comma(tagged.tools.language, ended=False).match(tagged.plain, name.end)
    if behind:
        return Span(*behind.span(1))
    words = list(_WORD.finditer(tagged.plain[name.start : name.end]))
    alone = [word for word in words[1:-1] if _stands_alone(tagged, word.group(), name.end)]
    first = alone[0] if alone else words[-2]
    return Span(name.start + first.start(), name.end)


def behind_named_institution(tagged: TaggedArticle, role: Span, end: int) -> Span | None:
    """The person behind the comma of an institution whose name ends at `end` ("dosen Universitas Laut Selatan, X")."""
    if tagged.plain[role.start : role.end].lower().split()[-1] not in tagged.tools.language.people.institutions:
        return None
    return behind_comma(tagged, end)


def behind_comma(tagged: TaggedArticle, end: int) -> Span | None:
    """The full name between the comma at `end` and another mark or blank; none that has a word of an office in it."""
    later = _behind_a_comma(tagged.tools.language, ended=True).match(tagged.plain, end)
    if not later or any(is_role_word(tagged, word) for word in later[1].split()):
        return None
    return cleared(tagged, Span(*later.span(1)))


def _behind_its_place(tagged: TaggedArticle, name: Span, certain: bool) -> Span | None:
    """The person in `name`, which opens with a place where it has words enough or that is `certain`."""
    if len(tagged.plain[name.start : name.end].split()) > FULL:
        return Span(tagged.plain.index(" ", name.start) + 1, name.end)
    return None if certain else name


@cache
def _behind_a_comma(language: Language, ended: bool) -> re.Pattern[str]:
    end = r"(?=[,.\s])" if ended else ""
    return re.compile(rf"(?:\s\([A-Z][\w.-]{{1,9}}\),?|,)\s({full_name(language).pattern}){end}")


def _stands_alone(tagged: TaggedArticle, word: str, start: int) -> bool:
    places = tagged.plain.begins(word)
    alone = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)(?!\s[A-Z])")
    return any(alone.match(tagged.plain, place) for place in places[bisect_left(places, start) :])


def without_office(tagged: TaggedArticle, span: Span) -> Span | None:
    """What of a name is the person's: without the office in capitals in front of it, whose it is ("Senegal's
    President Macky Sall") and a word that opens no name ("Menurut Ratna Wibisana"); None where less than a full name
    is left."""
    words, openers = list(_WORD.finditer(tagged.plain, *span)), tagged.tools.language.people.not_names
    while words and (
        is_role_word(tagged, words[0].group())
        or words[0].group().endswith(POSSESSIVE)
        or (words[0].group() in openers and len(words) > FULL)
    ):
        words.pop(0)
    return Span(words[0].start(), span.end) if len(words) >= FULL else None
