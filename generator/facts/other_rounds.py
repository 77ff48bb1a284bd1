"""Fact: rounds that the article mentions beside its main one, past or next."""

from collections.abc import Iterable
from datetime import date

from generator.facts.draft import Draft, slice_of
from generator.model.article import Span
from generator.model.record import Evidence, OtherRound
from generator.tagging.almanac import almanac_of
from generator.tagging.article import TaggedArticle
from generator.tagging.enumerations import enumerated_rounds
from generator.tagging.phrase import compile_phrases
from generator.tagging.talks import TalksMention
from generator.tagging.times import TimeExpression

_Group = tuple[int | None, str, str | None]
"""The number, the relation, and for a round that is only known by its day, this day."""

#: The day of a round stands at most so many code points before the end of its mention, or behind it.
BEFORE, BEHIND = 50, 90

#: Kinds of articles that have rounds beside their main event.
TOLD = ("negotiation", "preparatory")


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`other_rounds`: one for each number and direction; "the next round" without a number joins a numbered next
    one."""
    groups: dict[_Group, list[TalksMention]] = {}
    for mention in draft.focus.beside if draft.focus.kind in TOLD else ():
        day = _day(tagged, draft, [mention])
        relation = _relation(mention, draft, day)
        if relation == "past" or (relation and draft.focus.kind == "negotiation"):
            key = (mention.number, relation, day if mention.number is None and not mention.following else None)
            groups.setdefault(key, []).append(mention)
    _join_unnumbered(groups)
    listed = _listed(tagged, draft)
    days = {entry.date for entry in listed}
    rounds = [_other_round(tagged, draft, group, mentions) for group, mentions in groups.items()]
    return draft.with_value(
        "other_rounds", (*(entry for entry in rounds if entry.date not in days or not days), *listed)
    )


def _listed(tagged: TaggedArticle, draft: Draft) -> tuple[OtherRound, ...]:
    """Past rounds that a sentence counts and lists with their days: numbers 1 to n where the main one is the next."""
    almanac = almanac_of(tagged.tools.subject, draft.values.get("published") or draft.values.get("date"))
    main = draft.values.get("date")
    rounds: list[OtherRound] = []
    for times in enumerated_rounds(tagged) if draft.focus.kind in TOLD else ():
        days = [almanac.day(time) for time in times]
        if main is None or not all(day and day.isoformat() < main for day in days):
            continue
        numbered = draft.focus.number in (len(days) + 1, None)
        for number, (time, day) in enumerate(zip(times, days, strict=True), start=1):
            proof = slice_of(tagged, time.span, "list-of-rounds")
            place = _place_around(tagged, time.span)
            rounds.append(
                OtherRound(
                    round=number if numbered else None,
                    relation="past",
                    date=_interval(day, time) if day else None,
                    when=proof.text,
                    venue=tagged.plain[place.start : place.end] if place else None,
                    evidence={"round": (proof,), "when": (proof,), **_venue_proof(tagged, place)},
                )
            )
    return tuple(rounds)


def _relation(mention: TalksMention, draft: Draft, day: str | None) -> str | None:
    """Whether a mention is of a next round or a past one, by its number, its words or its day; None when undecided."""
    main = draft.focus.number
    if mention.number is not None:
        later = mention.number > main if main is not None else mention.ahead
        return "next" if later else "past"
    if mention.following:
        return "next"
    main_day = draft.values.get("date")
    if day is None or main_day is None:
        return None
    return "next" if day > main_day else "past"


def _join_unnumbered(groups: dict[_Group, list[TalksMention]]) -> None:
    numbered = sorted(number for number, relation, _ in groups if relation == "next" and number is not None)
    if numbered and (None, "next", None) in groups:
        groups[numbered[0], "next", None] += groups.pop((None, "next", None))


def _other_round(tagged: TaggedArticle, draft: Draft, group: _Group, mentions: list[TalksMention]) -> OtherRound:
    number, relation, _ = group
    evidence: dict[str, tuple[Evidence, ...]] = {"round": (slice_of(tagged, mentions[0].span, f"{relation}-round"),)}
    when = _when(tagged, mentions)
    day = _day(tagged, draft, mentions)
    place = next((place for mention in mentions for place in tagged.places_in(mention.clause)), None)
    if when:
        evidence["when"] = (slice_of(tagged, when, "time-of-another-round"),)
    evidence |= _venue_proof(tagged, place.span if place else None)
    series = draft.values.get("series") if number is not None else None
    return OtherRound(
        series=series,
        round=number,
        relation="next" if relation == "next" else "past",
        date=day,
        when=tagged.plain[when.start : when.end] if when else None,
        venue=tagged.plain[place.span.start : place.span.end] if place else None,
        evidence=evidence,
    )


def _when(tagged: TaggedArticle, mentions: Iterable[TalksMention]) -> Span | None:
    """The time that the clause of a mention gives, as written: a vague phrase or a day."""
    vague = compile_phrases(tagged.tools.language.calendar.vague, {"year": r"\d{4}"})
    for mention in mentions:
        match = vague.search(tagged.plain, mention.clause.start, mention.clause.end)
        if match:
            return Span(*match.span())
        days = [time for time in tagged.times_in(mention.clause) if time.month is not None or time.weekday is not None]
        if days:
            return days[0].span
    return None


def _place_around(tagged: TaggedArticle, span: Span) -> Span | None:
    sentence = tagged.article.sentence_at(span.start)
    return next((place.span for place in tagged.places_in(sentence)), None)


def _venue_proof(tagged: TaggedArticle, place: Span | None) -> dict[str, tuple[Evidence, ...]]:
    return {"venue": (slice_of(tagged, place, "place-of-another-round"),)} if place else {}


def _interval(day: date, time: TimeExpression) -> str:
    """The EDTF date of a round: its day, or the interval from the first day to the last."""
    return f"{day.replace(day=time.first_day)}/{day}" if time.first_day else day.isoformat()


def _beside(mention: TalksMention, time: TimeExpression) -> bool:
    """Whether a day stands near enough to a mention to be its day: behind it rather than in front."""
    return -BEFORE <= time.span.start - mention.span.end <= BEHIND


def _day(tagged: TaggedArticle, draft: Draft, mentions: Iterable[TalksMention]) -> str | None:
    almanac = almanac_of(tagged.tools.subject, draft.values.get("published") or draft.values.get("date"))
    for mention in mentions:
        for time in tagged.times_in(mention.clause):
            if (time.month is None and not (mention.ahead or mention.following)) or not _beside(mention, time):
                continue
            day = almanac.day(time, forward=mention.ahead or mention.following)
            if day and day.isoformat() != draft.values.get("date"):
                return _interval(day, time)
    return None
