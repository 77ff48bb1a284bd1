"""Events: groups of records become rounds and preparatory events, each with an id, a date and all its fields."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from generator.merging.dates import days_of
from generator.merging.grouping.particulars import Particulars
from generator.merging.grouping.rounds import gather
from generator.merging.ids import first_free, slug, source_slug
from generator.merging.reference import Reference
from generator.merging.versions.claims import age
from generator.merging.versions.fields import event_fields
from generator.model.claims import Stated
from generator.model.record import Record


@dataclass(frozen=True)
class Draft:
    """An event before other events are known: its records, earliest first, and its fields as Event names them."""

    records: tuple[Record, ...]
    series: str | None
    fields: dict[str, Stated]
    id: str = ""

    @property
    def kind(self) -> str:
        """`negotiation` or `preparatory`."""
        return self.records[0].kind

    @property
    def number(self) -> int | None:
        """The number of the round, where an article states it; an offer of talks is no round."""
        first = self.fields["numbers"].first
        return int(first) if first and self.kind == "negotiation" else None

    @cached_property
    def date(self) -> str | None:
        """The first day, in EDTF, as the version to show first has it."""
        return (self.fields["dates"].first or "").partition("/")[0] or None

    @property
    def date_end(self) -> str | None:
        """The last day, where the event ran over several."""
        return (self.fields["dates"].first or "").partition("/")[2] or None

    @cached_property
    def particulars(self) -> Particulars:
        """What its articles state of it together."""
        dates = self.fields["dates"].first
        parties = frozenset(claim.value for claim in self.fields["parties"].claims)
        return Particulars(self.kind, self.series, self.number, days_of(dates) if dates else None, parties)

    def order(self) -> tuple[int, str]:
        """Events stand in order of date, those without one last."""
        days = self.particulars.days
        return days.first if days else 10**9, self.id


def draft_events(records: Iterable[Record], known: Reference) -> tuple[Draft, ...]:
    """The events that `records` tell of, in order of date, each with an id of its own."""
    drafts = [_draft(group, known) for group in gather(records, known)]
    return tuple(sorted(_named(drafts), key=Draft.order))


def _draft(group: tuple[Record, ...], known: Reference) -> Draft:
    records = tuple(sorted(group, key=age))
    series = Counter(record.series for record in records if record.series).most_common(1)
    return Draft(records, series[0][0] if series else None, event_fields(records, known))


def _named(drafts: Iterable[Draft]) -> list[Draft]:
    """Where two events would bear one name, it goes to the one that more articles tell of, then to the earlier."""
    named: dict[str, Draft] = {}
    for draft in sorted(drafts, key=lambda draft: (-len(draft.records), draft.order(), age(draft.records[0]))):
        id_ = first_free(_names(draft), named)
        named[id_] = Draft(draft.records, draft.series, draft.fields, id_)
    return list(named.values())


def _names(draft: Draft) -> list[str]:
    """The ids an event may bear, the best first: a round's series and number, else its series or kind, and date."""
    when = slug(draft.date) if draft.date else source_slug(draft.records[0].seed)
    if draft.series and draft.number is not None:
        return [f"{draft.series}-{draft.number}", f"{draft.series}-{draft.number}-{when}"]
    held = draft.kind == "negotiation"
    return [f"{draft.series if held and draft.series else draft.kind}-{when}"]
