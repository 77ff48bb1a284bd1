"""Describing: another round as a record has it, from where it stands, when and where it was."""

from datetime import date, timedelta

from generator.facts.draft import Draft, slice_of
from generator.model.article import Span
from generator.model.record import Evidence, OtherRound
from generator.tagging.article import TaggedArticle
from generator.tagging.days.almanac import almanac_of
from generator.tagging.times.resolve import Almanac

#: Delegations come to the place of talks at most so long before them.
ARRIVAL = timedelta(days=1)
#: The rule that finds the day on which both sides of the main event come back.
RETURN = "return-of-both-sides"
#: A date of so many signs is a month, or a day.
MONTH, DAY = 7, 10


def past_round(
    tagged: TaggedArticle, rule: str, when: Span, day: str | None, place: Span | None, number: int | None = None
) -> OtherRound:
    """A past round that is told by its time (`when`) or its count, which `rule` found."""
    proof = slice_of(tagged, when, rule)
    return OtherRound(
        round=number,
        relation="past",
        date=day,
        when=proof.text if day else None,
        venue=tagged.plain[place.start : place.end] if place else None,
        evidence={"round": (proof,), **({"when": (proof,)} if day else {}), **venue_proof(tagged, place)},
    )


def next_round(tagged: TaggedArticle, rule: str, when: Span, day: str | None, place: Span | None) -> OtherRound:
    """A next round that is told by its time, which `rule` found."""
    proof = slice_of(tagged, when, rule)
    return OtherRound(
        relation="next",
        date=day,
        when=proof.text,
        venue=tagged.plain[place.start : place.end] if place else None,
        evidence={"round": (proof,), "when": (proof,), **venue_proof(tagged, place)},
    )


def venue_proof(tagged: TaggedArticle, place: Span | None) -> dict[str, tuple[Evidence, ...]]:
    """The evidence for a venue, if there is one."""
    return {"venue": (slice_of(tagged, place, "place-of-another-round"),)} if place else {}


def almanac_for(tagged: TaggedArticle, draft: Draft) -> Almanac:
    """What the days of other rounds are read against: the day of writing, else that of the event."""
    main = draft.values.get("date")
    return almanac_of(tagged.tools.subject, draft.values.get("published") or main, main)


def same(draft: Draft, day: str) -> bool:
    """Whether a day, an interval or a month is that of the main event, or meets it."""
    first = draft.values.get("date") or ""
    last = draft.values.get("date_end") or first
    begins, _, ends = day.partition("/")
    return first.startswith(begins) or (bool(first) and begins <= last and first <= (ends or begins))


def is_next(one: str, other: str) -> bool:
    """Whether two days follow on each other, in whatever order."""
    if {len(one), len(other)} != {DAY}:
        return False
    return abs(date.fromisoformat(one) - date.fromisoformat(other)) == timedelta(days=1)


def is_arrival(main: str, day: str) -> bool:
    """Whether a day is so near to the main event that people may have come for it."""
    return len(day) >= DAY and date.fromisoformat(main[:DAY]) - date.fromisoformat(day[:DAY]) <= ARRIVAL
