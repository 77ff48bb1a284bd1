"""Listed rounds: a sentence that counts past rounds and gives their days."""

from generator.facts.draft import Draft
from generator.facts.other_rounds.describing import almanac_for, past_round
from generator.model.article import Span
from generator.model.record import OtherRound
from generator.tagging.article import TaggedArticle
from generator.tagging.edtf import edtf
from generator.tagging.enumerations import enumerated_rounds


def listed_rounds(tagged: TaggedArticle, draft: Draft) -> list[OtherRound]:
    """Past rounds that a sentence counts and lists with their days: numbers 1 to n where the main one is the next."""
    almanac, main = almanac_for(tagged, draft), draft.values.get("date")
    rounds: list[OtherRound] = []
    for listed in enumerated_rounds(tagged):
        days = [edtf(almanac, time) for _, time in listed]
        if not all(day and (main is None or day < main) for day in days):
            continue
        numbered = draft.focus.number in (listed[-1][0] + 1, None)
        for (number, time), day in zip(listed, days, strict=True):
            place = _place_around(tagged, time.span)
            rounds.append(past_round(tagged, "list-of-rounds", time.span, day, place, number if numbered else None))
    return rounds


def _place_around(tagged: TaggedArticle, span: Span) -> Span | None:
    sentence = tagged.article.sentence_at(span.start)
    return next((place.span for place in tagged.places_in(sentence)), None)
