"""Names of unknown people: capitals that a role stands right before, or follows as an apposition."""

import re
from collections.abc import Iterator
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.people.full_names import cleared, full_name
from generator.tagging.people.role_words import PEOPLE, is_role_word, role_words
from generator.tagging.people.roles import role_ahead
from generator.tagging.people.unknown.institutions import (
    behind_comma,
    behind_institution,
    behind_named_institution,
    without_office,
)
from generator.tagging.people.unknown.role_gaps import gaps_behind

#: A comma stands at most so many code points before the role that belongs to it.
REACH = 100


def names_by_role(tagged: TaggedArticle) -> dict[Span, Span | None]:
    """Full names beside roles, without those that the gazetteer knows as something else, in order of place; with the
    role that opens right before the name, where there is one."""
    behind = dict(reversed(list(_names_behind_roles(tagged))))
    return dict(sorted({**dict.fromkeys(_names_before_roles(tagged)), **behind}.items()))


def _names_behind_roles(tagged: TaggedArticle) -> Iterator[tuple[Span, Span | None]]:
    heads = _heads(tagged.tools.language)
    for match in heads.finditer(tagged.plain):
        role = role_ahead(tagged, Span(*match.span()))
        short = match.group().lower().rstrip(".") in tagged.tools.language.sentences.abbreviations
        names = full_name(tagged.tools.language)
        found = (names.match(tagged.plain, gap) for gap in gaps_behind(tagged, role, short=short))
        name = next((match for match in found if match), None)
        if name and (joined := _joined(tagged, role, name.end())):
            yield joined, None
        if served := _who_serves(tagged, role):
            yield served, None
        whole = _behind_place(tagged, Span(*name.span())) if name and not _is_office(tagged, name.group()) else None
        if name and not whole:
            whole = behind_named_institution(tagged, role, name.end())
        if whole and (span := behind_institution(tagged, role, whole)):
            words = tagged.plain[role.start : span.start].rstrip(" ,")
            yield span, Span(role.start, role.start + len(words))


def _who_serves(tagged: TaggedArticle, role: Span) -> Span | None:
    """The person behind the comma of somebody known whom he serves ("A spokesman for President X, NAME, said")."""
    owner = next((tag for tag in tagged.index.starting_at(role.end + 1) if tag.kind in PEOPLE), None)
    if not owner or not role_words(tagged.tools.language).serving.search(tagged.plain, *role):
        return None
    return behind_comma(tagged, owner.span.end)


def _joined(tagged: TaggedArticle, role: Span, end: int) -> Span | None:
    """The second person where a role is that of two ("the presidents of Turkey and Azerbaijan, X and Y"), whose first
    name ends at `end`."""
    language = tagged.tools.language
    both = compile_phrases(language.talks.both)
    several = compile_phrases(language.people.several)
    joint = both.match(tagged.plain, end + 1)
    if not joint or not (both.search(tagged.plain, *role) or several.search(tagged.plain, *role)):
        return None
    name = full_name(language).match(tagged.plain, joint.end() + 1)
    return cleared(tagged, Span(*name.span())) if name else None


def _heads(language: Language) -> Phrases:
    """Heads of offices and those of private people."""
    return compile_together(language.people.heads, language.people.private)


def _is_office(tagged: TaggedArticle, name: str) -> bool:
    """Whether a word of an office opens `name` ("her counterpart, Deputy Foreign Minister ...")."""
    return is_role_word(tagged, name.split(maxsplit=1)[0])


def _behind_place(tagged: TaggedArticle, name: Span) -> Span | None:
    """The person's name at `name`, or right behind what the gazetteer knows in it ("Badan Pangan Kherson Yaroslav
    Yanush")."""
    whole = cleared(tagged, name)
    inside = [tag for tag in tagged.tags_touching(name) if tag.kind in ("place", "party", "land")]
    if inside and inside[0].span.start > name.start:
        later = full_name(tagged.tools.language).match(tagged.plain, inside[0].span.end + 1)
        if later and (person := cleared(tagged, Span(*later.span()))):
            return person
    return whole


def _names_before_roles(tagged: TaggedArticle) -> Iterator[Span]:
    commas = frozenset(_commas_before_roles(tagged))
    for match in full_name(tagged.tools.language).finditer(tagged.plain) if commas else ():
        name = without_office(tagged, Span(*match.span())) if match.end() in commas else None
        if name and (span := cleared(tagged, name)):
            yield span


def _commas_before_roles(tagged: TaggedArticle) -> Iterator[int]:
    """Where commas or brackets stand that a role follows, at once or after a few words."""
    plain, heads = tagged.plain, _heads(tagged.tools.language)
    before = _between_comma_and_role(tagged.tools.language)
    for place in heads.places(plain, 0, len(plain)):
        floor = max(0, place - REACH)
        comma = max(plain.rfind(",", floor, place), *(plain.rfind(mark, floor, place) for mark in (" [", " (")))
        if comma >= 0 and before.fullmatch(plain, comma, place) and heads.match(plain, place):
            yield comma


@cache
def _between_comma_and_role(language: Language) -> re.Pattern[str]:
    articles = "|".join(map(re.escape, language.people.articles)) or "(?!)"
    return re.compile(rf"(?:,\s+|\s[\[(])(?:(?:{articles})\s+)?(?:(?:[\w’']+|(?:[A-Z]\.)+)\s+){{0,3}}?", re.IGNORECASE)
