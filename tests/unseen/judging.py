"""Whether what is found in a sentence is what is expected of it, key by key; an expectation is met whole or not."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from generator.evaluation.comparing import begins, fold, within
from generator.evaluation.matching import pair
from generator.model.record import Figure, Person, Record, Statement
from generator.tagging.article import TaggedArticle
from generator.tagging.days.almanac import almanac_of
from generator.tagging.names.gazetteer import gazetteer

FRAGMENT = 3


@dataclass(frozen=True)
class Read:
    """A sentence as tagged, and its record."""

    tagged: TaggedArticle
    record: Record

    def names(self, speaker: Any) -> list[str]:
        """What the sentence and the subject call a person, a party or an organisation with this id."""
        ids = speaker if isinstance(speaker, tuple) else (speaker,)
        tools = self.tagged.tools
        people = [person for person in self.record.people if person.id in ids]
        forms = [form for person in people for form in (*person.as_written, person.name)]
        return forms + [entry.name for entry in gazetteer(tools.subject, tools.language.code) if entry.id in ids]


Check = Callable[[Read, Any], tuple[bool, Any]]
"""Whether the expectation is met, and what is there instead."""


def _dates(read: Read, expected: list[Any]) -> tuple[bool, Any]:
    """Every expression of a day, placed as the facts place it: a bare weekday lies ahead where the talks do."""
    almanac = almanac_of(read.tagged.tools.subject, read.record.published)
    ahead = read.record.outcome.kind in ("scheduled", "postponed")
    found = set()
    for time in read.tagged.times:
        if day := almanac.day(time, forward=ahead):
            first = day.replace(day=time.first_day) if time.first_day else day
            found |= {(first + timedelta(days=later)).isoformat() for later in range((day - first).days + 1)}
    return found == set(map(str, expected)), sorted(found)


def _round(read: Read, expected: int | None) -> tuple[bool, Any]:
    return read.record.round == expected, read.record.round


def _outcome(read: Read, expected: str) -> tuple[bool, Any]:
    return read.record.outcome.kind == expected, read.record.outcome.kind


def _venue(read: Read, expected: list[str]) -> tuple[bool, Any]:
    return _all_meet(expected, read.record.venue, within), list(read.record.venue)


def _speakers(read: Read, expected: list[dict[str, Any]]) -> tuple[bool, Any]:
    direct = [item for item in read.record.statements if not item.reported and len(item.quote.split()) >= FRAGMENT]

    def same(label: Mapping[str, Any], found: Statement) -> bool:
        return begins(label["starts"], found.quote) and _called(label["speaker"], read.names(found.speaker))

    return _all_meet(expected, direct, same), [(item.quote, item.speaker) for item in direct]


def _people(read: Read, expected: list[dict[str, Any]]) -> tuple[bool, Any]:
    def same(label: Mapping[str, Any], found: Person) -> bool:
        roles = label["role"] if isinstance(label["role"], list) else [label["role"]]
        longest = max(found.as_written, key=len, default="")
        return (longest, found.party) == (label["as_written"], label["party"]) and any(
            within(role, found.role) for role in roles
        )

    people = read.record.people
    return _all_meet(expected, people, same), [(item.as_written, item.role, item.party) for item in people]


def _figures(read: Read, expected: list[dict[str, Any]]) -> tuple[bool, Any]:
    def same(label: Mapping[str, Any], found: Figure) -> bool:
        claimants = label["claimed_by_words"]
        written = [proof.text for proof in found.evidence.get("claimed_by", ())]
        return (found.measure, found.value, found.bound) == (label["measure"], label["value"], label["bound"]) and any(
            _called(words, [*written, *read.names(found.claimed_by)])
            for words in (claimants if isinstance(claimants, list) else [claimants])
        )

    figures = read.record.figures
    return _all_meet(expected, figures, same), [(one.measure, one.value, one.bound, one.claimed_by) for one in figures]


CHECKS: Mapping[str, Check] = {
    "dates": _dates,
    "round": _round,
    "outcome": _outcome,
    "venue": _venue,
    "people": _people,
    "speakers": _speakers,
    "figures": _figures,
}


def _all_meet(expected: Any, found: Any, same: Callable[[Any, Any], bool]) -> bool:
    """Whether labels and findings are the same in number and can be paired."""
    return len(pair(expected, found, lambda one, other: int(same(one, other)))) == len(expected) == len(found)


def _called(words: str | None, names: Iterable[str]) -> bool:
    """Whether one of `names` holds the label's words or stands in them, word by word; no words ask for no name."""
    listed = [f" {fold(name)} ".casefold() for name in names]
    label = f" {fold(words)} ".casefold() if words else None
    return not listed if label is None else any(name in label or label in name for name in listed)
