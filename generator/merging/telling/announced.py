"""Rounds to come: what articles announce, as long as no event of the story fulfils it and no later one overtakes it."""

import sys
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from itertools import accumulate

from generator.merging.dates import days_of, precision
from generator.merging.events import Draft
from generator.merging.grouping.bonds import MONTH
from generator.merging.versions.claims import age
from generator.model.record import Record
from generator.model.story import Mention


@dataclass(frozen=True, slots=True)
class _Announcement:
    mention: Mention
    record: Record
    own: Draft | None

    @property
    def series(self) -> str | None:
        return self.mention.series or self.record.series

    @property
    def vague(self) -> bool:
        return self.mention.number is None and self.mention.date is None

    @property
    def key(self) -> Hashable:
        """What makes it one round: series and number, or where it has no number the date."""
        return self.series, self.mention.number, self.mention.date if self.mention.number is None else None

    def rank(self) -> tuple[int, tuple[str, str], int]:
        """The most precise first: a date, then words for one, then a place; then the earliest article."""
        told = (self.mention.when, self.mention.venue)
        words = next((place for place, text in enumerate(told) if text), len(told))
        precise = precision(self.mention.date) if self.mention.date else 100 + words
        return precise, age(self.record), self.mention.citation.evidence.start

    def order(self) -> tuple[int, int, tuple[int, tuple[str, str], int]]:
        days = days_of(self.mention.date).first if self.mention.date else 10**9
        return days, self.mention.number or 10**9, self.rank()


def announced(
    told: Iterable[tuple[Record, Draft | None]], mentions: Mapping[str, Iterable[Mention]], drafts: Iterable[Draft]
) -> tuple[Mention, ...]:
    """The next rounds that records (each with the event it is about) announce, each in its most precise announcement;
    `mentions` are theirs by seed, `drafts` all events.

    One that gives neither number nor date says nothing new where its series has another announced."""
    later = _Later(draft for draft in drafts if draft.kind == "negotiation")
    open_: dict[Hashable, _Announcement] = {}
    for record, own in told:
        for mention in mentions[record.seed]:
            new = _Announcement(mention, record, own)
            if mention.relation == "next" and not mention.event and not _overtaken(new, later):
                open_[new.key] = min(open_.get(new.key, new), new, key=_Announcement.rank)
    definite = {entry.series for entry in open_.values() if not entry.vague}
    kept = (entry for entry in open_.values() if not entry.vague or entry.series not in definite)
    return tuple(entry.mention for entry in sorted(kept, key=_Announcement.order))


class _Later:
    """Rounds by the sides that met, so that it is seen at once whether some met after a day."""

    def __init__(self, drafts: Iterable[Draft]) -> None:
        found: dict[frozenset[str], list[tuple[int, int]]] = defaultdict(list)
        for draft in drafts:
            if days := draft.particulars.days:
                found[draft.particulars.parties].append((days.first, draft.number or 0))
        self._rounds = {parties: sorted(rounds) for parties, rounds in found.items()}
        self._highest = {
            parties: list(accumulate((number for _, number in reversed(rounds)), max))[::-1]
            for parties, rounds in self._rounds.items()
        }

    def held(self, since: int, sides: frozenset[str], least: int | None = None) -> bool:
        """Whether `sides` met after the day `since`, in a round with at least the number `least`."""
        for parties, rounds in self._rounds.items():
            place = bisect_right(rounds, (since, sys.maxsize))
            met = place < len(rounds) and (parties <= sides or sides <= parties)
            if met and (least is None or self._highest[parties][place] >= least):
                return True
        return False


def _overtaken(announcement: _Announcement, later: _Later) -> bool:
    """Whether the same parties have met since: after the date announced, as that round or a later one, or where only
    a number is known more than a month later."""
    since, number = _since(announcement), announcement.mention.number
    if since is None:
        return False
    sides = frozenset(announcement.record.parties)
    if announcement.mention.date or number is None:
        return later.held(since, sides)
    return later.held(since + MONTH, sides) or later.held(since, sides, number)


def _since(announcement: _Announcement) -> int | None:
    if announcement.mention.date:
        return days_of(announcement.mention.date).last
    if announcement.own and announcement.own.particulars.days:
        return announcement.own.particulars.days.last
    return days_of(announcement.record.published).last if announcement.record.published else None
