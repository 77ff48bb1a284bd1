"""Why two people with names alike may be two: parties, endings, middle names, consonants, roles."""

from collections.abc import Iterator

from generator.merging.credits import fold
from generator.merging.people.profiles import Profile
from generator.merging.people.spelling import begins, consonants, share, words_of
from generator.tagging.names.identity import KnownNames

#: People who are two for certain: nobody need look at them.
TWO = "two"
#: Words of one office that two roles must share for a short form of a given name.
_OFFICE = 2


def reason(one: Profile, other: Profile) -> str:
    """Why it is not decided that two people whose names are alike are one; empty where it is, `TWO` where it is that
    they are not."""
    if one.known and other.known:
        return "known"
    if _other_middle(one, other):
        return TWO
    if why := _of_parties(one, other):
        return why
    if _other_ending(one, other):
        return "ending"
    if not share(one.names, other.names) and not (one_office(one, other) and _nearly(one, other)):
        return "spelling"
    return "" if one.words & other.words else "other-role"


def _of_parties(one: Profile, other: Profile) -> str:
    if not (one.parties and other.parties):
        return "party-unknown"
    return "" if one.parties & other.parties else "other-party"


def _other_ending(one: Profile, other: Profile) -> bool:
    """Whether surnames or given names differ as those of a woman and a man do ("Petrova" beside "Petrov")."""
    return any(_is_womans(mine, theirs) or _is_womans(theirs, mine) for mine, theirs in _names_by_place(one, other))


def _names_by_place(one: Profile, other: Profile) -> Iterator[tuple[set[str], set[str]]]:
    for place in (0, -1):
        yield {fold(name)[place] for name in one.names}, {fold(name)[place] for name in other.names}


def _is_womans(names: set[str], others: set[str]) -> bool:
    return any(f"{name}a" in names for name in others)


def _other_middle(one: Profile, other: Profile) -> bool:
    """Whether both have a name between given name and surname, and none of one fits one of the other."""
    mine, theirs = _middles(one), _middles(other)
    return bool(mine and theirs) and not any(_fit(a, b) for a in mine for b in theirs)


def _middles(profile: Profile) -> set[str]:
    return {words[1] for name in profile.names if len(words := words_of(name)) == 3}


def _fit(one: str, other: str) -> bool:
    initial = min(len(one), len(other)) == 1 and one[0] == other[0]
    return initial or bool(consonants(one) & consonants(other))


def _nearly(one: Profile, other: Profile) -> bool:
    """Whether a name of one is a short form of one of the other, or has a letter or two otherwise."""
    spelled = KnownNames((other.id, name) for name in other.names)
    return _short_form(one, other) or any(spelled.alike(name) for name in one.names)


def _short_form(one: Profile, other: Profile) -> bool:
    """Whether the surname is one and a given name begins with the other ("Dan", "Daniel")."""
    pairs = ((words_of(a), words_of(b)) for a in one.names for b in other.names)
    return any(consonants(a[-1]) & consonants(b[-1]) and begins(a[0], b[0]) for a, b in pairs)


def is_of(short: Profile, full: Profile) -> bool:
    """Whether the office of somebody known by surname is that of somebody else, or the part of it that tells."""
    return one_office(short, full) or any(a.is_office_in(b) for a in short.roles for b in full.roles)


def one_office(one: Profile, other: Profile) -> bool:
    """Whether a role of one says all that a role of the other says: the same posts, or in words of no language's list
    the same words."""
    pairs = ((a, b) for a in one.roles for b in other.roles)
    offices = ((a.posts, b.posts) if a.posts and b.posts else (a.words, b.words) for a, b in pairs)
    return any(len(a & b) >= _OFFICE and (a <= b or b <= a) for a, b in offices)
