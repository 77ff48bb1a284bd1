"""Earlier places: talks with a place right behind them at which the topic knows of talks before the main event, and of
none at its time."""

import re
from datetime import date
from typing import NamedTuple

from generator.facts.draft import Draft
from generator.facts.other_rounds.describing import DAY
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.names.places import PlaceExpression
from generator.tagging.talks.mentions import TalksMention

#: The place stands within so many code points behind the words for talks.
BESIDE = 40
_YEAR = re.compile(r"\b20\d\d\b")


class EarlierPlace(NamedTuple):
    """Where talks were held before the main event, and when, as the topic knows it."""

    place: PlaceExpression
    periods: tuple[tuple[date, date], ...]

    @property
    def day(self) -> str | None:
        """The day of talks there, where the topic knows of one only."""
        days = {day.isoformat() for period in self.periods for day in period}
        return days.pop() if len(days) == 1 else None

    def can_be(self, day: str) -> bool:
        """Whether talks were held there on a day, an interval or in a month."""
        begins = day.partition("/")[0]
        spans = [(first.isoformat()[: len(begins)], last.isoformat()[: len(begins)]) for first, last in self.periods]
        return any(first <= begins <= last for first, last in spans)


def earlier_place(tagged: TaggedArticle, draft: Draft, mention: TalksMention) -> EarlierPlace | None:
    """The place of earlier talks without a number, told in running text; none in a side's own country, where guests
    come on more days than the topic knows of."""
    main = draft.values.get("date") or ""
    if len(main) != DAY or not _can_be_earlier(draft, mention) or tagged.in_headline(mention.span):
        return None
    dated = any(mention.clause.start <= proof.start < mention.clause.end for proof in draft.evidence.get("date", ()))
    if dated or of_another_year(tagged, draft, mention.sentence):
        return None
    lands, sides = tagged.tools.party_at, tagged.tools.subject.topic.negotiators
    for place in tagged.places_in(Span(mention.span.end, min(mention.clause.end, mention.span.end + BESIDE))):
        if lands.get(place.place or "") in sides:
            continue
        series = [one for one in tagged.tools.subject.topic.series if place.place in one.places]
        before = tuple(one.days for one in series if one.days[1].isoformat() < main)
        if before and not any(one.holds(main) for one in series):
            return EarlierPlace(place, before)
    return None


def _can_be_earlier(draft: Draft, mention: TalksMention) -> bool:
    counted = mention.number is not None or mention.following
    return not (counted or mention.ahead or mention.offered) and (mention.held or not draft.focus.ahead)


def of_another_year(tagged: TaggedArticle, draft: Draft, sentence: Span) -> bool:
    """Whether a sentence names years, and not that of the main event: it tells of talks long gone."""
    years = _YEAR.findall(tagged.plain, *sentence)
    main = draft.values.get("date") or draft.values.get("published") or ""
    return bool(main and years) and main[:4] not in years
