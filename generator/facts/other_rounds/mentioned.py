"""Mentioned rounds: those that mentions of talks beside the main event tell of."""

from generator.facts.draft import Draft, slice_of
from generator.facts.other_rounds.days_told import days_told
from generator.facts.other_rounds.describing import almanac_for, venue_proof
from generator.facts.other_rounds.earlier_places import earlier_place
from generator.facts.other_rounds.relation import relation_of
from generator.facts.other_rounds.surroundings import place_of, time_of
from generator.facts.other_rounds.telling_apart import is_of_another_run, is_the_main_one, without_count_of_parts
from generator.model.record import Evidence, OtherRound
from generator.tagging.article import TaggedArticle
from generator.tagging.days.round_days import RoundDay
from generator.tagging.days.series_days import series_days
from generator.tagging.meetings.bare_numbers import counts_something_else
from generator.tagging.meetings.encounters import encounters
from generator.tagging.meetings.last_met import was_the_last
from generator.tagging.meetings.links import is_a_link
from generator.tagging.talks.mentions import TalksMention

_Group = tuple[int | None, str, str | None]
"""The number, the relation, and for a round that is only known by its day, this day."""


def mentioned_rounds(tagged: TaggedArticle, draft: Draft) -> list[OtherRound]:
    """One round for each number and direction, or each day; "the next round" without a number joins a numbered one."""
    groups: dict[_Group, list[TalksMention]] = {}
    for mention in (*draft.focus.beside, *_of_earlier_talks(tagged, draft)):
        if is_a_link(tagged, mention) or counts_something_else(tagged, mention):
            continue
        if is_the_main_one(tagged, draft, mention):
            continue
        days: list[str | None] = [one.day for one in days_told(tagged, draft, mention)]
        for day in days or [None]:
            counted = without_count_of_parts(tagged, draft, mention, day)
            relation = relation_of(tagged, draft, counted, day)
            if relation == "past" or (relation and draft.focus.kind == "negotiation"):
                key = (counted.number, relation, day if counted.number is None and not counted.following else None)
                groups.setdefault(key, []).append(counted)
    for mention in encounters(tagged, draft.values.get("published")):
        if not any(mention.sentence == other.sentence for other in draft.focus.main):
            days = [one.day for one in days_told(tagged, draft, mention) if not _known_better(tagged, draft, one)]
            for day in days or [None] * mention.ahead:
                if relation := relation_of(tagged, draft, mention, day):
                    groups.setdefault((None, relation, day), []).append(mention)
    _join(groups)
    return [_other_round(tagged, draft, group, mentions) for group, mentions in groups.items()]


def _of_earlier_talks(tagged: TaggedArticle, draft: Draft) -> list[TalksMention]:
    """Mentions that seem to be of the main event, and are of talks at an earlier place, or at which the sides last met;
    or of an event which lies ahead on no day that is told, and have a day that is past."""
    main, written = draft.focus.main, draft.values.get("published")
    if not draft.focus.ahead or draft.values.get("date") or not written:
        told = [one for one in main if was_the_last(tagged, one) or earlier_place(tagged, draft, one)]
        return [*told, *(one for one in main if _is_instead(draft, one))]
    told = [mention for mention in draft.focus.main if mention.number is None and not mention.ahead]
    return [mention for mention in told if any(one.day < written for one in days_told(tagged, draft, mention))]


def _known_better(tagged: TaggedArticle, draft: Draft, one: RoundDay) -> bool:
    """Whether the topic knows on which other day talks were held at the place beside a count of days ("three days
    earlier he had received him in Alaska")."""
    known = series_days(tagged, almanac_for(tagged, draft)) if one.time.since_event is not None else ()
    return any(other.time.span == one.time.span and other.day != one.day for other in known)


def _is_instead(draft: Draft, mention: TalksMention) -> bool:
    """Whether further talks are told behind some that were called off: they are others."""
    return draft.values["outcome"].kind == "cancelled" and mention.following and mention.number is None


def _day_there(tagged: TaggedArticle, draft: Draft, mention: TalksMention) -> str | None:
    """The one day on which the topic knows of talks at the earlier place of a mention."""
    found = earlier_place(tagged, draft, mention)
    return found.day if found else None


def _join(groups: dict[_Group, list[TalksMention]]) -> None:
    """Joins the next round without a number to the numbered one, and leaves no round that is to come a past one too
    where nothing says that it was held."""
    numbered = sorted(number for number, relation, _ in groups if relation == "next" and number is not None)
    if numbered and (None, "next", None) in groups:
        groups[numbered[0], "next", None] += groups.pop((None, "next", None))
    for number in numbered:
        if all(not mention.held for mention in groups.get((number, "past", None), [])):
            groups.pop((number, "past", None), None)


def _other_round(tagged: TaggedArticle, draft: Draft, group: _Group, mentions: list[TalksMention]) -> OtherRound:
    number, relation, known = group
    evidence: dict[str, tuple[Evidence, ...]] = {"round": (slice_of(tagged, mentions[0].span, f"{relation}-round"),)}
    days = [one for mention in mentions for one in days_told(tagged, draft, mention) if known in (None, one.day)]
    when = days[0].time.span if days else time_of(tagged, mentions)
    where = place_of(tagged, mentions)
    if when:
        evidence["when"] = (slice_of(tagged, when, "time-of-another-round"),)
    evidence |= venue_proof(tagged, where)
    day = days[0].day if days else known or _day_there(tagged, draft, mentions[0])
    number = None if number == 1 and is_of_another_run(tagged, draft, mentions[0], day) else number
    series = draft.values.get("series") if number is not None else None
    return OtherRound(
        series=series,
        round=number,
        relation="next" if relation == "next" else "past",
        date=day,
        when=tagged.plain[when.start : when.end] if when else None,
        venue=tagged.plain[where.start : where.end] if where else None,
        evidence=evidence,
    )
