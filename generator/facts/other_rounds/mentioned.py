"""Mentioned rounds: those that mentions of talks beside the main event tell of."""

from collections.abc import Iterable
from datetime import date, timedelta

from generator.facts.draft import Draft, slice_of
from generator.facts.other_rounds.describing import almanac_for, same, venue_proof
from generator.model.article import Span
from generator.model.record import Evidence, OtherRound
from generator.tagging.article import TaggedArticle
from generator.tagging.calendar import calendar_names
from generator.tagging.own_day import gone
from generator.tagging.phrase import compile_phrases
from generator.tagging.places import PlaceExpression
from generator.tagging.pointed import is_pointed_at
from generator.tagging.round_days import RoundDay, days_of_round, joined, nearness
from generator.tagging.talks import TalksMention

_Group = tuple[int | None, str, str | None]
"""The number, the relation, and for a round that is only known by its day, this day."""


def mentioned_rounds(tagged: TaggedArticle, draft: Draft) -> list[OtherRound]:
    """One round for each number and direction, or each day; "the next round" without a number joins a numbered one."""
    groups: dict[_Group, list[TalksMention]] = {}
    for mention in draft.focus.beside:
        if mention.number is not None and not mention.following and is_pointed_at(tagged, mention):
            continue
        days: list[str | None] = [one.day for one in _days(tagged, draft, mention)]
        for day in days or [None]:
            relation = _relation(tagged, mention, draft, day)
            if relation == "past" or (relation and draft.focus.kind == "negotiation"):
                key = (mention.number, relation, day if mention.number is None and not mention.following else None)
                groups.setdefault(key, []).append(mention)
    _join_unnumbered(groups)
    return [_other_round(tagged, draft, group, mentions) for group, mentions in groups.items()]


def _relation(tagged: TaggedArticle, mention: TalksMention, draft: Draft, day: str | None) -> str | None:
    """Whether a mention is of a next round or a past one, by its number, its day or its words; None when undecided."""
    main, known = draft.focus.number, draft.values.get("date") or draft.values.get("published")
    if mention.number is not None and main is not None:
        return "next" if mention.number > main else "past"
    if mention.following:
        return "next"
    if day is not None and known is not None and mention.number is None and _next_day(known, day):
        return None
    if day is not None and known is not None:
        return "next" if day > known else "past"
    return _by_words(tagged, draft, mention)


def _by_words(tagged: TaggedArticle, draft: Draft, mention: TalksMention) -> str | None:
    """The same where neither a day nor the main event's number decides; the first round of talks that were held is
    no next one."""
    if mention.number is not None:
        ahead = None if mention.number == 1 and not draft.focus.ahead else "next"
        return ahead if mention.ahead else "past"
    if not draft.focus.ahead and mention.ahead and _again(tagged, mention):
        return "next"
    return "past" if gone(tagged, mention) else None


def _next_day(known: str, day: str) -> bool:
    """Whether `day` is the one after that of the main event: talks that go on then are the same ones."""
    days = [date.fromisoformat(one) for one in (known, day) if len(one) == len("2022-03-03")]
    return len(days) == len((known, day)) and days[1] - days[0] == timedelta(days=1)


def _again(tagged: TaggedArticle, mention: TalksMention) -> bool:
    again = compile_phrases(tagged.tools.language.talks.again)
    return bool(again.search(tagged.plain, mention.clause.start, mention.clause.end))


def _join_unnumbered(groups: dict[_Group, list[TalksMention]]) -> None:
    numbered = sorted(number for number, relation, _ in groups if relation == "next" and number is not None)
    if numbered and (None, "next", None) in groups:
        groups[numbered[0], "next", None] += groups.pop((None, "next", None))


def _other_round(tagged: TaggedArticle, draft: Draft, group: _Group, mentions: list[TalksMention]) -> OtherRound:
    number, relation, known = group
    evidence: dict[str, tuple[Evidence, ...]] = {"round": (slice_of(tagged, mentions[0].span, f"{relation}-round"),)}
    days = [one for mention in mentions for one in _days(tagged, draft, mention) if known in (None, one.day)]
    when = days[0].time.span if days else _when(tagged, mentions)
    place = next((place for mention in mentions for place in _places(tagged, mention)), None)
    if when:
        evidence["when"] = (slice_of(tagged, when, "time-of-another-round"),)
    evidence |= venue_proof(tagged, place.span if place else None)
    series = draft.values.get("series") if number is not None else None
    return OtherRound(
        series=series,
        round=number,
        relation="next" if relation == "next" else "past",
        date=days[0].day if days else known,
        when=tagged.plain[when.start : when.end] if when else None,
        venue=tagged.plain[place.span.start : place.span.end] if place else None,
        evidence=evidence,
    )


def _when(tagged: TaggedArticle, mentions: Iterable[TalksMention]) -> Span | None:
    """The time that the clause of a mention gives, as written: a vague phrase or a day."""
    month = calendar_names(tagged.tools.language).pattern
    vague = compile_phrases(tagged.tools.language.calendar.vague, {"year": r"\d{4}", "month": month})
    for mention in mentions:
        match = vague.search(tagged.plain, mention.clause.start, mention.clause.end)
        if match:
            return Span(*match.span())
        times = [time for time in tagged.times_in(mention.clause) if time.month is not None or time.weekday is not None]
        for time in sorted(times, key=lambda time: nearness(mention, time.span)):
            return time.span
    return None


def _places(tagged: TaggedArticle, mention: TalksMention) -> list[PlaceExpression]:
    return sorted(tagged.places_in(mention.clause), key=lambda place: nearness(mention, place.span))


def _days(tagged: TaggedArticle, draft: Draft, mention: TalksMention) -> list[RoundDay]:
    """The day, the days or the month beside a mention, if it is not that of the main event; several where they are
    listed behind talks that have no number."""
    found = days_of_round(tagged, mention, almanac_for(tagged, draft))
    begun = tagged.tools.subject.topic.conflict.first_day
    later = [one for one in found if one.day >= begun[: len(one.day)]]
    days = [one for one in later if not any(same(draft, each) for each in one.meant)]
    return days if mention.number is None and joined(tagged, mention) else days[:1]
