"""Late: what the upper part of an article tells of talks of the last few days. A feature opens with a scene and comes
to its news later; there a word for talks counts only with a late day, a place or a table beside it."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from generator.facts.draft import Draft, own_days
from generator.facts.focus.ours import PAIR, is_ours, of_others
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.almanac import almanac_of
from generator.tagging.days.late_series import RECENT, late_series
from generator.tagging.days.spoken_days import spoken
from generator.tagging.meetings.encounters import encounters
from generator.tagging.people.sides import parties_in
from generator.tagging.talks.words import talk_phrases
from generator.topic import Series

#: How many of so many first sentences tell of talks, and up to which number this is said.
FIRST, SENTENCES = 16, 5
#: The upper part ends in front of this sentence, counted from the first one behind the headline.
UPPER = 8
#: The parts, by the first sentence of each and the one behind its last, counted in the same way.
PARTS = {"top": (None, 2), "upper part": (2, UPPER)}


class _Told(NamedTuple):
    """What a sentence tells: of `talks`, of a `sitting`, of a `late` day, of series `at` whose places talks were held
    of late, and whether it names the `table`, two parties of one of these series."""

    talks: bool
    sitting: bool
    late: bool
    at: tuple[Series, ...]
    table: bool


def told_late(tagged: TaggedArticle, draft: Draft, lead: tuple[Span, ...], order: Mapping[int, Span]) -> Iterator[str]:
    """The names of the marks of an article with this `lead` and its sentences in `order`, counted from the first one
    behind the headline; none where the day of writing is not known."""
    if draft.values.get("published") is None:
        return
    told = {number: _told(tagged, draft, lead, span) for number, span in order.items() if number < FIRST}
    named = frozenset().union(*(parties_in(tagged, span) for number, span in order.items() if number < UPPER))
    for part, (first, end) in PARTS.items():
        of_part = [one for number, one in told.items() if (first is None or number >= first) and number < end]
        yield from (f"{mark} in the {part}" for mark in _marks(of_part, named))
    telling = sum(bool(one.talks or one.sitting or one.at) for one in told.values())
    yield from (f"{count} sentences of talks" for count in range(1, SENTENCES + 1) if telling >= count)


def _marks(told: Iterable[_Told], named: frozenset[str]) -> Iterator[str]:
    for one in told:
        yield from ["talks on a late day"] * (one.talks and one.late)
        yield from ["a sitting on a late day"] * (one.sitting and one.late)
        yield from ["a place of talks on a late day"] * bool(one.at and one.late)
        yield from ["a table on a late day"] * (one.table and one.late)
        yield from ["talks at their place"] * (bool(one.at) and (one.talks or one.sitting))
        yield from ["talks at their table"] * (one.table and (one.talks or one.sitting))
        yield from ["a place and its table"] * any(len(named & set(series.parties)) >= PAIR for series in one.at)


def _told(tagged: TaggedArticle, draft: Draft, lead: tuple[Span, ...], span: Span) -> _Told:
    sitting = talk_phrases(tagged.tools.language)["sittings"]
    places = {tag.id for tag in tagged.tags_in(span, "place")}
    series = late_series(tagged.tools.subject, draft.values.get("published"))
    named = parties_in(tagged, span)
    return _Told(
        _tells_of_talks(tagged, draft, lead, span),
        bool(sitting.search(tagged.plain, *span)),
        _has_late_day(tagged, draft, span),
        tuple(one for one in series if places.intersection(one.places)),
        any(len(named.intersection(one.parties)) >= PAIR for one in series),
    )


def _tells_of_talks(tagged: TaggedArticle, draft: Draft, lead: tuple[Span, ...], span: Span) -> bool:
    """Whether a sentence tells of talks of the topic's sides that are news, of those who talk, or of an encounter."""
    ours = [mention for mention in tagged.talks_in(span) if is_ours(tagged, mention, lead)]
    written = draft.values.get("published")
    ours = [mention for mention in ours if not of_others(tagged, mention, written)]
    if any(not mention.past and not mention.offered for mention in ours):
        return True
    return any(mention.sentence == span for mention in (*tagged.delegations, *encounters(tagged, written)))


def _has_late_day(tagged: TaggedArticle, draft: Draft, span: Span) -> bool:
    """Whether a day of the last few stands in a sentence, and is not that of the article or of somebody's words."""
    written, own = date.fromisoformat(draft.values["published"]), own_days(draft)
    almanac = almanac_of(tagged.tools.subject, written)
    times = [time for time in tagged.times_in(span) if time.span not in own and not time.stamp]
    days = [almanac.day(time) for time in times if not spoken(tagged, time)]
    return any(day and written - RECENT <= day <= written for day in days)
