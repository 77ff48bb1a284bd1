"""Listed rounds: a sentence that counts past rounds and gives their days."""

from generator.facts.draft import Draft
from generator.facts.other_rounds.describing import almanac_for, past_round
from generator.facts.other_rounds.surroundings import place_near
from generator.model.record import OtherRound
from generator.tagging.article import TaggedArticle
from generator.tagging.meetings.enumerations import enumerated_rounds
from generator.tagging.people.sides import negotiators, parties_in
from generator.tagging.times.edtf import edtf
from generator.tagging.times.time_expression import TimeExpression


def listed_rounds(tagged: TaggedArticle, draft: Draft) -> list[OtherRound]:
    """Past rounds that a sentence counts and lists with their days, numbered in the order of these where it says how
    many there were, or the main one is the next."""
    almanac, main = almanac_for(tagged, draft), draft.values.get("date")
    rounds: list[OtherRound] = []
    for times, counted in enumerated_rounds(tagged):
        days = [day for time in times if (day := edtf(almanac, time)) and (main is None or day < main)]
        if len(days) < len(times):
            continue
        last = counted or len(days)
        follows = draft.focus.number == last + 1 or (draft.focus.number is None and counted > 0)
        follows = follows and not _of_another_table(tagged, draft, times[0])
        first = last - len(days) + 1
        for number, (day, time) in enumerate(sorted(zip(days, times, strict=True)), start=first):
            place = place_near(tagged, time.span)
            rounds.append(past_round(tagged, "list-of-rounds", time.span, day, place, number if follows else None))
    return rounds


def _of_another_table(tagged: TaggedArticle, draft: Draft, time: TimeExpression) -> bool:
    """Whether the sentence of a listed day names a side of the topic that the main event was held without: its rounds
    are not counted with those."""
    table = frozenset(draft.values.get("parties") or ())
    named = parties_in(tagged, tagged.article.sentence_at(time.span.start)) & negotiators(tagged.tools.subject)
    return bool(table) and not named <= table
