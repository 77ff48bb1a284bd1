"""Owners: names that only say whose adviser or spokesman somebody else is, and so speak for nobody here."""

from bisect import bisect_right
from itertools import accumulate, pairwise

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.names.located import Located
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.mentions import Naming
from generator.tagging.people.role_words import POSSESSIVE
from generator.tagging.people.roles import role_ahead, role_before
from generator.tagging.remembered import remembered

#: A word that governs an object stands within so many code points in front of it.
GOVERNED = 30


@remembered
def who_can_speak(tagged: TaggedArticle, namings: tuple[Naming, ...]) -> Located[Naming]:
    """`namings` without the owners of roles, who only say whose adviser or spokesman somebody else is."""
    roles = sorted(role for naming in namings if (role := role_before(tagged, naming.span)))
    starts, reached = [role.start for role in roles], list(accumulate((role.end for role in roles), max))
    owners = {later.span for first, later in pairwise(namings) if _in_apposition(tagged, first, later)}
    owners |= {first.span for first, later in pairwise(namings) if _is_owner(tagged, first, later)}
    for naming in namings:
        number = bisect_right(starts, naming.span.start)
        if number and reached[number - 1] >= naming.span.end:
            owners.add(naming.span)
    return Located(naming for naming in namings if naming.span not in owners)


def _in_apposition(tagged: TaggedArticle, first: Naming, later: Naming) -> bool:
    """In "Podolyak, an adviser to President Zelenskiy" the second name belongs to the first one's role."""
    between = tagged.plain[first.span.end : later.span.start]
    if not between.startswith(", ") or between.count(",") > 1 or "." in between:
        return False
    if between == ", " and _owns_a_role(tagged, later):
        return True
    said = compile_phrases(tagged.tools.language.speech.verbs)
    if said.match(tagged.plain, later.span.end + 1) and is_object(tagged, first):
        return False
    return bool(compile_phrases(tagged.tools.language.people.heads).search(between))


def _owns_a_role(tagged: TaggedArticle, owner: Naming) -> bool:
    """Whether a name in the genitive opens a role: "Ushakov, Putin's foreign policy aide"."""
    if not tagged.plain.startswith(POSSESSIVE, owner.span.end):
        return False
    start = owner.span.end + len(POSSESSIVE[0]) + 1
    heads = compile_phrases(tagged.tools.language.people.heads)
    return bool(heads.search(tagged.plain, start, role_ahead(tagged, Span(start, start)).end))


def _is_owner(tagged: TaggedArticle, first: Naming, later: Naming) -> bool:
    """In "Trump's special envoy Steve Witkoff" and "penasihat Putin Yuri Ushakov" the first name only says whose envoy
    or adviser the second one is."""
    between = tagged.plain[first.span.end : later.span.start]
    if between == " ":
        return role_before(tagged, first.span) is not None
    if not between.startswith(POSSESSIVE):
        return False
    role = role_before(tagged, later.span)
    return role is not None and role.start == first.span.end + len(POSSESSIVE[0]) + 1


def is_object(tagged: TaggedArticle, naming: Naming) -> bool:
    """Whether a word that governs an object stands right in front of a name; "according to" makes none of him."""
    speech, place = tagged.tools.language.speech, naming.span.start
    front = tagged.plain[max(0, place - GOVERNED) : place].rstrip()
    objects, according = (
        any(match.end() == len(front) for match in compile_phrases(words).finditer(front))
        for words in (speech.objects, speech.according_to)
    )
    return objects and not according
