"""Roles: the words beside a name that say who somebody is ("penasihat Presiden Ukraina", "Kremlin spokesman")."""

import re

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.people.full_names import full_name
from generator.tagging.people.role_words import PEOPLE, role_words, walk_back, walk_on
from generator.tagging.remembered import remembered

_REACH = 120
#: Between a name and the outer part of its role stand at most so many other words.
MOST_BETWEEN = 2
_OUTER = re.compile(rf",\s+(?:\w+\s+){{0,{MOST_BETWEEN}}}")


@remembered
def role_before(tagged: TaggedArticle, name: Span) -> Span | None:
    """The role that stands in front of a name, with or without a comma between them.

    In "penasihat Presiden Ukraina Volodymyr Zelensky, Mikhaylo Podolyak" the inner role is Zelensky's, the whole one
    Podolyak's; in "Medinsky, ajudan Presiden Putin" the inner one is Putin's, the outer one the man's before."""
    plain, limit = tagged.plain, max(0, name.start - _REACH)
    end = len(plain[limit : name.start].rstrip()) + limit
    comma = plain[end - 1 : end] == ","
    end -= comma
    if not comma and _is_joined(tagged, Span(limit, end)):
        return None
    start = walk_back(tagged, end, limit, owner_allowed=comma)
    heads = list(role_words(tagged.tools.language).heads.finditer(plain, start, end))
    if not heads:
        return None
    elsewhere = _belongs_elsewhere(tagged, heads[0].start(), name)
    if elsewhere and len(heads) == 1 and (comma or role_words(tagged.tools.language).serving.match(plain, start)):
        return None
    chosen = heads[-1] if len(heads) > 1 and elsewhere else heads[0]
    return _without_links(tagged, Span(chosen.start(), end))


@remembered
def role_after(tagged: TaggedArticle, name: Span) -> Span | None:
    """The role that stands behind a name as an apposition: "X, penasihat kepala kantor presiden, ...", "X, who heads
    the regional administration"."""
    vocabulary = role_words(tagged.tools.language)
    if match := vocabulary.leading.match(tagged.plain, name.end):
        return _without_links(tagged, Span(match.start(1), walk_on(tagged, match.end(), match.end() + _REACH)))
    for opening in vocabulary.openings if set(",[(") & set(tagged.plain[name.end : name.end + 2]) else ():
        match = opening.match(tagged.plain, name.end)
        if match and not vocabulary.said.search(tagged.plain, *match.span()):
            end = walk_on(tagged, match.end(), match.end() + _REACH)
            if vocabulary.behind.search(tagged.plain, match.end(), end):
                return _without_links(tagged, Span(match.end(), end))
    return None


def run_before(tagged: TaggedArticle, name: Span) -> Span:
    """All words in front of a name that belong to its role, also those before its head: "Ukraine's deputy minister"."""
    limit = max(0, name.start - _REACH)
    end = len(tagged.plain[limit : name.start].rstrip(" ,")) + limit
    return Span(walk_back(tagged, end, limit, owner_allowed=False), end)


def private_role(tagged: TaggedArticle, role: Span) -> bool:
    """Whether a role is one of those who speak for no side ("a teacher from Poltava")."""
    head = role_words(tagged.tools.language).behind.search(tagged.plain, role.start, role.end)
    return head is not None and head.group().lower() in tagged.tools.language.people.private


def role_ahead(tagged: TaggedArticle, head: Span) -> Span:
    """The whole role that opens with `head`, as far as words of roles and names of parties go on."""
    return Span(head.start, walk_on(tagged, head.start, head.start + _REACH))


def _belongs_elsewhere(tagged: TaggedArticle, start: int, name: Span) -> bool:
    """Whether a nested role's outer part is another's: a name follows behind a comma, or stands before one."""
    behind = tagged.index.starting_at(name.end + 2) if tagged.plain.startswith(", ", name.end) else ()
    if any(tag.kind in PEOPLE for tag in behind) or _serves(tagged, start, name):
        return True
    comma = tagged.plain.rfind(",", max(0, start - _REACH), start)
    if comma < 0 or not _OUTER.fullmatch(tagged.plain, comma, start):
        return False
    if any(tag.kind in PEOPLE for tag in tagged.index.ending_at(comma)):
        return True
    serving = role_words(tagged.tools.language).serving.match(tagged.plain, start)
    return bool(serving) and _ends_a_name(tagged, comma)


def _ends_a_name(tagged: TaggedArticle, place: int) -> bool:
    """Whether a full name that no list has ends at `place`, and not one of a town ("Di Moskow, juru bicara ...")."""
    names = full_name(tagged.tools.language).finditer(tagged.plain, max(0, place - _REACH), place)
    return any(match.end() == place and not tagged.tags_in(Span(*match.span()), "place") for match in names)


def _is_joined(tagged: TaggedArticle, front: Span) -> bool:
    """Whether a linking word stands right in front of a name: the role is that of somebody who serves him."""
    last = tagged.plain[front.start : front.end].split()[-1:]
    return bool(last) and last[0].lower() in role_words(tagged.tools.language).links


def _serves(tagged: TaggedArticle, start: int, owner: Span) -> bool:
    """Whether a role of those who serve opens at `start`, and a full name follows whom they serve."""
    name = full_name(tagged.tools.language)
    serving = role_words(tagged.tools.language).serving.match(tagged.plain, start)
    return bool(serving and tagged.plain.startswith(", ", owner.end) and name.match(tagged.plain, owner.end + 2))


def _without_links(tagged: TaggedArticle, span: Span) -> Span | None:
    """`span` without linking words at its end; None when nothing is left."""
    links = role_words(tagged.tools.language).links
    words = tagged.plain[span.start : span.end].split()
    end = span.end
    while words and words[-1].lower() in links:
        end = len(tagged.plain[span.start : end - len(words.pop())].rstrip()) + span.start
    return Span(span.start, end) if end > span.start else None
