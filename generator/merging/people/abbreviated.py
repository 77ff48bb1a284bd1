"""People of whom articles give the surname alone, or with an initial: whom of the others they can mean."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from generator.merging.people.profiles import Profile
from generator.merging.people.spelling import consonants, words_of


class Meant(NamedTuple):
    """Somebody abbreviated (`short`) and all whom it can mean, each a group of ids that are one person."""

    short: str
    people: tuple[tuple[str, ...], ...]


def abbreviated(profiles: Mapping[str, Profile], groups: Iterable[tuple[str, ...]]) -> Iterator[Meant]:
    """Everybody whom no article gives a full name, with those of `groups` (ids of one person each) whose surname,
    party and initial fit."""
    short = [profile for profile in profiles.values() if profile.short and not profile.names]
    surnames: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for group in groups if short else ():
        names = {words_of(name) for id_ in group for name in profiles[id_].names}
        for surname in {found for words in names for found in consonants(words[-1])}:
            surnames[surname].append(group)
    for profile in sorted(short, key=lambda profile: profile.id):
        near = {group for name in profile.short for key in consonants(words_of(name)[-1]) for group in surnames[key]}
        people = tuple(sorted(group for group in near if _fits(profile, [profiles[id_] for id_ in group])))
        if people:
            yield Meant(profile.id, people)


def _fits(short: Profile, group: list[Profile]) -> bool:
    given = {words_of(name)[0] for profile in group for name in profile.names}
    initials = {words[0] for name in short.short if len(words := words_of(name)) > 1}
    parties = {party for profile in group for party in profile.parties}
    named = any(name.startswith(initial) for name in given for initial in initials)
    return (named or not initials) and bool(short.parties & parties)
