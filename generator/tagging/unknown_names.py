"""Names of unknown people: capitals that a role stands right before, or follows as an apposition."""

import re
from collections.abc import Iterator
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.full_names import cleared, full_name
from generator.tagging.institutions import behind_institution, behind_named_institution, without_office
from generator.tagging.phrase import compile_phrases
from generator.tagging.phrases import Phrases
from generator.tagging.role_words import is_role_word
from generator.tagging.roles import role_ahead

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
        gap = (_DOT if short else _BLANK).match(tagged.plain, role.end)
        name = full_name(tagged.tools.language).match(tagged.plain, gap.end()) if gap else None
        if not name and (gap := _GAP.match(tagged.plain, role.end)) and not _broken(tagged, gap):
            name = full_name(tagged.tools.language).match(tagged.plain, gap.end())
        if name and (joined := _joined(tagged, role, name.end())):
            yield joined, None
        whole = _behind_place(tagged, Span(*name.span())) if name and not _is_office(tagged, name.group()) else None
        if name and not whole:
            whole = behind_named_institution(tagged, role, name.end())
        if whole and (span := behind_institution(tagged, role, whole)):
            words = tagged.plain[role.start : span.start].rstrip(" ,")
            yield span, Span(role.start, role.start + len(words))


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
    return compile_phrases((*language.people.heads, *language.people.private))


#: Words that no list of roles has, between a role and the name ("kepala dinas penyelamatan setempat, Taras Holubenko").
_GAP = re.compile(r"(?:\s[a-z-]+){1,3},?\s")
_BLANK = re.compile(r",?\s")
#: What stands behind a rank in short ("Gen. Pavlo Hrytsenko").
_DOT = re.compile(r"\.?\s")


def _broken(tagged: TaggedArticle, gap: re.Match[str]) -> bool:
    """Whether the words of a gap are no part of a role: a verb of speech, a word at which something new begins, or
    one that a place follows."""
    language = tagged.tools.language
    words = gap.group().strip(" ,").split()
    if "," in gap.group() and words[-1] in language.people.closing:
        words.pop()
    if "," in gap.group() and words and words[0] in language.speech.clauses:
        words.pop(0)
    ended = bool(words) and words[-1] in language.people.within
    return ended or any(word in _words_of_speech(language) or word in language.people.stops for word in words)


@cache
def _words_of_speech(language: Language) -> frozenset[str]:
    return frozenset(word for verb in language.speech.verbs for word in verb.split())


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
    """Where commas stand that a role follows, at once or after a few words."""
    plain, heads = tagged.plain, _heads(tagged.tools.language)
    before = _between_comma_and_role(tagged.tools.language)
    for place in heads.places(plain, 0, len(plain)):
        comma = plain.rfind(",", max(0, place - REACH), place)
        if comma >= 0 and before.fullmatch(plain, comma, place) and heads.match(plain, place):
            yield comma


@cache
def _between_comma_and_role(language: Language) -> re.Pattern[str]:
    articles = "|".join(map(re.escape, language.people.articles)) or "(?!)"
    return re.compile(rf",\s+(?:(?:{articles})\s+)?(?:[\w’']+\s+){{0,3}}?", re.IGNORECASE)
