"""Rounds of series: known by the place and the day of a series of talks, or only counted."""

from datetime import date
from itertools import islice

from generator.facts.draft import Draft
from generator.facts.other_rounds.describing import MONTH, almanac_for, is_arrival, past_round, same
from generator.facts.other_rounds.earlier_places import of_another_year
from generator.facts.other_rounds.surroundings import is_behind_after, place_near
from generator.model.article import Span
from generator.model.record import OtherRound
from generator.tagging.article import TaggedArticle
from generator.tagging.days.moved_days import only_meant
from generator.tagging.days.series_days import SeriesDay, series_days
from generator.tagging.days.spoken_days import spoken
from generator.tagging.meetings.calling_off import called_off
from generator.tagging.meetings.enumerations import round_counts
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.times.time_expression import TimeExpression


def rounds_of_series(tagged: TaggedArticle, draft: Draft) -> list[OtherRound]:
    """Past rounds that have no word for talks: a day beside the place at which the topic's talks were held on it."""
    found: dict[str, OtherRound] = {}
    main = draft.values.get("date") or ""
    for known in series_days(tagged, almanac_for(tagged, draft)):
        other = len(known.day) == MONTH and known.last.isoformat() < main
        over = known.day < main if main else draft.focus.kind == "preparatory"
        past = over and (other or not same(draft, known.day)) and not (main and is_arrival(main, known.day))
        past = past and not _is_called_off(tagged, draft, known.time)
        if past and (known.time.placed or known.time.last or _told_apart(tagged, draft, known)):
            entry = past_round(tagged, "day-and-place-of-a-series", known.time.span, known.day, known.place)
            found.setdefault(known.day, entry)
    return list(found.values())


def _is_called_off(tagged: TaggedArticle, draft: Draft, time: TimeExpression) -> bool:
    """Whether a day is one for which talks were only meant, or the one on which the main event was not held."""
    if only_meant(tagged, time):
        return True
    told = (mention for mention in draft.focus.main if mention.clause.holds(time.span))
    return any(called_off(tagged, mention) for mention in told)


def _told_apart(tagged: TaggedArticle, draft: Draft, known: SeriesDay) -> bool:
    """Whether a bare weekday, or a day counted from that of writing, is not one of the main event, nor that on which
    somebody spoke; one on which a series ended before is not, unless words look ahead to it."""
    time, main = known.time, draft.values.get("date")
    if time.weeks_ago is not None or not main:
        return bool(main)
    sentence = tagged.article.sentence_at(time.span.start)
    ahead = compile_phrases(tagged.tools.language.talks.ahead).search(tagged.plain, *sentence)
    over = known.last.isoformat() < main and not ahead
    own = date.fromisoformat(main).weekday() == time.weekday
    news = draft.focus.ahead or any(mention.clause.holds(time.span) for mention in draft.focus.main)
    return not (own or spoken(tagged, time) or (news and not over))


def counted_rounds(tagged: TaggedArticle, draft: Draft) -> list[OtherRound]:
    """One entry for earlier rounds of which an article tells only how many there were."""
    counts = (
        count
        for sentence in tagged.article.sentences
        for count in round_counts(tagged, sentence)
        if not of_another_year(tagged, draft, sentence)
        and (not _of_the_main_event(draft, sentence) or is_behind_after(tagged, count))
    )
    return [_counted(tagged, span) for span in islice(counts, 1)]


def _of_the_main_event(draft: Draft, sentence: Span) -> bool:
    return any(mention.sentence == sentence and mention.number is not None for mention in draft.focus.main)


def _counted(tagged: TaggedArticle, span: Span) -> OtherRound:
    return past_round(tagged, "count-of-rounds", span, None, place_near(tagged, span))
