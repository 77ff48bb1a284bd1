"""Mentioned rounds: those that mentions of talks beside the main event tell of."""

from generator.facts.draft import Draft, slice_of
from generator.facts.other_rounds.days_told import days_told
from generator.facts.other_rounds.describing import almanac_for, same, venue_proof
from generator.facts.other_rounds.relation import relation_of
from generator.facts.other_rounds.surroundings import place_of, time_of
from generator.model.record import Evidence, OtherRound
from generator.tagging.article import TaggedArticle
from generator.tagging.encounters import encounters, with_strangers
from generator.tagging.moved_days import moved_from
from generator.tagging.partners import without_count_of_people
from generator.tagging.phrase import compile_phrases
from generator.tagging.pointed import is_pointed_at
from generator.tagging.round_days import days_of_round
from generator.tagging.talks import TalksMention

_Group = tuple[int | None, str, str | None]
"""The number, the relation, and for a round that is only known by its day, this day."""


def mentioned_rounds(tagged: TaggedArticle, draft: Draft) -> list[OtherRound]:
    """One round for each number and direction, or each day; "the next round" without a number joins a numbered one."""
    groups: dict[_Group, list[TalksMention]] = {}
    told = (*draft.focus.beside, *_of_earlier_days(tagged, draft))
    for mention in (without_count_of_people(tagged, mention) for mention in told):
        if _is_told_apart(tagged, mention) or _is_the_news(tagged, draft, mention):
            continue
        days: list[str | None] = [one.day for one in days_told(tagged, draft, mention)]
        for day in days or [None]:
            relation = relation_of(tagged, draft, mention, day)
            if relation == "past" or (relation and draft.focus.kind == "negotiation"):
                key = (mention.number, relation, day if mention.number is None and not mention.following else None)
                groups.setdefault(key, []).append(mention)
    for mention in encounters(tagged):
        if not any(mention.sentence == other.sentence for other in draft.focus.main):
            for one in days_told(tagged, draft, mention):
                if relation := relation_of(tagged, draft, mention, one.day):
                    groups.setdefault((None, relation, one.day), []).append(mention)
    _join_unnumbered(groups)
    return [_other_round(tagged, draft, group, mentions) for group, mentions in groups.items()]


def _of_earlier_days(tagged: TaggedArticle, draft: Draft) -> list[TalksMention]:
    """Mentions that seem to be of a main event which lies ahead on no day that is told, and have a day that is past."""
    written = draft.values.get("published")
    if not draft.focus.ahead or draft.values.get("date") or not written:
        return []
    told = [mention for mention in draft.focus.main if mention.number is None and not mention.ahead]
    return [mention for mention in told if any(one.day < written for one in days_told(tagged, draft, mention))]


def _is_told_apart(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a mention points at the main event, or tells of one side's meeting with strangers."""
    this = mention.number is not None and not mention.following and is_pointed_at(tagged, mention)
    return this or with_strangers(tagged, mention)


def _is_the_news(tagged: TaggedArticle, draft: Draft, mention: TalksMention) -> bool:
    """Whether a mention is of the main event: a "new round" that was held, on the day of that, or talks of which only
    the day is told for which they were meant once."""
    moved, times = moved_from(tagged, mention), tagged.times_in(mention.clause)
    if times and all(time in moved for time in times):
        return True
    if not mention.following or mention.ahead or not mention.held:
        return False
    days = days_of_round(tagged, mention, almanac_for(tagged, draft), forward=False)
    return any(same(draft, day) for one in days for day in one.meant)


def _join_unnumbered(groups: dict[_Group, list[TalksMention]]) -> None:
    numbered = sorted(number for number, relation, _ in groups if relation == "next" and number is not None)
    if numbered and (None, "next", None) in groups:
        groups[numbered[0], "next", None] += groups.pop((None, "next", None))


def _is_of_another_run(tagged: TaggedArticle, draft: Draft, mention: TalksMention, day: str | None) -> bool:
    """Whether a verb ("first met") tells of a day outside the series of the main event, and so does not count it."""
    series = (one for one in tagged.tools.subject.topic.series if one.id == draft.values.get("series"))
    verb = compile_phrases(tagged.tools.language.talks.verbs).search(tagged.plain, *mention.span)
    return bool(verb and day) and not any(one.holds((day or "").partition("/")[0]) for one in series)


def _other_round(tagged: TaggedArticle, draft: Draft, group: _Group, mentions: list[TalksMention]) -> OtherRound:
    number, relation, known = group
    evidence: dict[str, tuple[Evidence, ...]] = {"round": (slice_of(tagged, mentions[0].span, f"{relation}-round"),)}
    days = [one for mention in mentions for one in days_told(tagged, draft, mention) if known in (None, one.day)]
    when = days[0].time.span if days else time_of(tagged, mentions)
    where = place_of(tagged, mentions)
    if when:
        evidence["when"] = (slice_of(tagged, when, "time-of-another-round"),)
    evidence |= venue_proof(tagged, where)
    day = days[0].day if days else known
    number = None if number == 1 and _is_of_another_run(tagged, draft, mentions[0], day) else number
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
