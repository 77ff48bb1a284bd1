"""Fact: rounds that the article mentions beside its main one, past or next."""

from collections.abc import Iterable

from generator.facts.draft import Draft, slice_of
from generator.model.article import Span
from generator.model.record import Evidence, OtherRound
from generator.tagging.almanac import almanac_of
from generator.tagging.article import TaggedArticle
from generator.tagging.edtf import edtf
from generator.tagging.enumerations import enumerated_rounds
from generator.tagging.own_day import owned
from generator.tagging.phrase import compile_phrases
from generator.tagging.talks import TalksMention
from generator.tagging.time_expression import TimeExpression

_Group = tuple[int | None, str, str | None]
"""The number, the relation, and for a round that is only known by its day, this day."""

#: The day of a round stands at most so many code points before the end of its mention, or behind it.
BEFORE, BEHIND = 80, 90

#: Kinds of articles that have rounds beside their main event.
TOLD = ("negotiation", "preparatory")


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`other_rounds`: one for each number and direction; "the next round" without a number joins a numbered next
    one."""
    groups: dict[_Group, list[TalksMention]] = {}
    for mention in draft.focus.beside if draft.focus.kind in TOLD else ():
        day = _day(tagged, draft, [mention])
        relation = _relation(tagged, mention, draft, day)
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
    for listed in enumerated_rounds(tagged) if draft.focus.kind in TOLD else ():
        days = [edtf(almanac, time) for _, time in listed]
        if main is None or not all(day and day < main for day in days):
            continue
        numbered = draft.focus.number in (listed[-1][0] + 1, None)
        for (number, time), day in zip(listed, days, strict=True):
            proof = slice_of(tagged, time.span, "list-of-rounds")
            place = _place_around(tagged, time.span)
            rounds.append(
                OtherRound(
                    round=number if numbered else None,
                    relation="past",
                    date=day,
                    when=proof.text,
                    venue=tagged.plain[place.start : place.end] if place else None,
                    evidence={"round": (proof,), "when": (proof,), **_venue_proof(tagged, place)},
                )
            )
    return tuple(rounds)


def _relation(tagged: TaggedArticle, mention: TalksMention, draft: Draft, day: str | None) -> str | None:
    """Whether a mention is of a next round or a past one, by its number, its day or its words; None when undecided."""
    main, known = draft.focus.number, draft.values.get("date") or draft.values.get("published")
    if mention.number is not None and main is not None:
        return "next" if mention.number > main else "past"
    if mention.following:
        return "next"
    if day is not None and known is not None:
        return "next" if day > known else "past"
    if mention.number is not None:
        return "next" if mention.ahead else "past"
    ahead = not draft.focus.ahead and mention.ahead and _again(tagged, mention)
    return "next" if ahead else None


def _again(tagged: TaggedArticle, mention: TalksMention) -> bool:
    again = compile_phrases(tagged.tools.language.talks.again)
    return bool(again.search(tagged.plain, mention.clause.start, mention.clause.end))


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


def _beside(tagged: TaggedArticle, mention: TalksMention, time: TimeExpression) -> bool:
    """Whether a day stands near enough to a mention to be its day: behind it rather than in front, and not as that of
    something else which came before ("the first meeting since the quarrel on 28 February")."""
    language, span = tagged.tools.language, time.span
    after, said = compile_phrases(language.talks.after), compile_phrases((*language.speech.verbs, *language.speech.own))
    if span.start < mention.span.start:
        spoken = said.search(tagged.plain, span.end, max(span.end, mention.span.start))
        return not (spoken or mention.offered) and mention.span.end - span.start <= BEFORE
    between = tagged.plain[mention.span.end : span.start]
    return not after.search(between) and len(between) <= BEHIND


def _same(draft: Draft, day: str) -> bool:
    """Whether a day, an interval or a month is that of the main event, or meets it."""
    first = draft.values.get("date") or ""
    last = draft.values.get("date_end") or first
    begins, _, ends = day.partition("/")
    return first.startswith(begins) or (bool(first) and begins <= last and first <= (ends or begins))


def _distance(mention: TalksMention, time: TimeExpression) -> tuple[bool, int]:
    """Times behind a mention before those in front of it, and the nearest first."""
    behind = time.span.start >= mention.span.end
    return not behind, time.span.start - mention.span.end if behind else mention.span.start - time.span.end


def _is_past(tagged: TaggedArticle, mention: TalksMention, time: TimeExpression) -> bool:
    """Whether a bare weekday is that of an earlier round: one that is numbered, or one "last Thursday"."""
    if mention.number is not None:
        return time.weekday is not None
    return owned(tagged, mention, time)


def _day(tagged: TaggedArticle, draft: Draft, mentions: Iterable[TalksMention]) -> str | None:
    """The day, the days or the month beside one of the mentions, if it is not that of the main event."""
    almanac = almanac_of(tagged.tools.subject, draft.values.get("published") or draft.values.get("date"))
    for mention in mentions:
        forward = mention.ahead or mention.following
        for time in sorted(tagged.times_in(mention.clause), key=lambda time: _distance(mention, time)):
            if not _beside(tagged, mention, time) or not (time.month or forward or _is_past(tagged, mention, time)):
                continue
            if forward and time.month is None and time.span.start < mention.span.start:
                continue
            days = {edtf(almanac, time, way) for way in ({forward, False} if time.month is None else {forward})}
            day = edtf(almanac, time, forward)
            if day and not any(_same(draft, each) for each in days if each):
                return day
    return None
