"""Fact: the day of publication. All evidence is weighed together, before any other date is placed."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from generator.facts.draft import Draft, slice_of
from generator.model.record import Evidence, MetadataSource
from generator.tagging.article import TaggedArticle
from generator.tagging.days.almanac import almanac_of
from generator.tagging.days.anchors import past_weekdays_of_the_talks
from generator.tagging.days.closing_stamps import closing_stamps
from generator.tagging.days.crawl_days import by_a_machine
from generator.tagging.days.news_days import days_of_the_news
from generator.tagging.days.spoken_days import spoken
from generator.tagging.days.stamps import stamps
from generator.tagging.days.stated_days import datelines, weekdays_of_datelines
from generator.tagging.days.writing_days import days_so_far, report_days, speech_days
from generator.tagging.times.time_expression import TimeExpression

Days = Callable[[TaggedArticle], Iterable[TimeExpression]]
STATED: dict[str, Days] = {"stamp": stamps, "dateline": datelines, "closing-stamp": closing_stamps}
INFERRED: dict[str, Days] = {
    "weekday-of-the-dateline": weekdays_of_datelines,
    "report-date": report_days,
    "day-of-the-conflict": days_so_far,
    "speech-date": speech_days,
    "day-of-the-news": days_of_the_news,
}
#: What the days are called that an article gives itself under a machine's stamp.
OWN = {"dateline": "stated", "report-date": "inferred"}
#: An article that is more than so many days older than a machine's stamp was fetched or put up again.
AGAIN = 3
WEEK = 7
#: A weekday of the talks is at most so many days behind a day of the news that is told in full; else it was before.
LATER = 3
#: Somebody is quoted at most so many days behind the latest day that is told in full.
SOON = 2


@dataclass(frozen=True, slots=True)
class _Candidate:
    day: date
    evidence: Evidence


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`published` and its basis: stated in metadata, a stamp or a dateline; else inferred from report dates, from
    "until the 6th day of the invasion" and from dates of speech, of which the latest counts; else from a weekday and
    the talks that the topic knows of at the place told; else null."""
    stated = next((item for item in tagged.article.metadata if item.field == "published"), None)
    if stated:
        draft = draft.with_metadata("published", stated.value[:10], MetadataSource(key=stated.key, text=stated.value))
        return draft.with_value("published_basis", "stated")
    if found := next(_candidates(tagged, STATED), None):
        if own := _own_before(tagged, found):
            return _with(draft, own.day, OWN[own.evidence.rule], [own.evidence])
        return _with(draft, found.day, "stated", [found.evidence])
    inferred = list(_candidates(tagged, INFERRED))
    if all(candidate.evidence.rule == "day-of-the-news" for candidate in inferred):
        known = max((candidate.day for candidate in inferred), default=None)
        talks = _candidates(tagged, {"weekday-of-the-talks": past_weekdays_of_the_talks})
        inferred += [of for of in talks if known is None or 0 < (of.day - known).days <= LATER]
    if not inferred:
        return draft.with_value("published", None).with_value("published_basis", None)
    latest = max(candidate.day for candidate in inferred)
    if later := _said_later(tagged, latest):
        return _with(draft, later.day, "inferred", [later.evidence])
    return _with(draft, latest, "inferred", [item.evidence for item in inferred if item.day == latest])


def _own_before(tagged: TaggedArticle, found: _Candidate) -> _Candidate | None:
    """The day that the article gives itself, where a machine's stamp above it is so much later that the article was
    fetched or put up again on it."""
    if not by_a_machine(tagged, found.evidence.start):
        return None
    own = [*_candidates(tagged, {"dateline": datelines, "report-date": report_days})]
    late = all((found.day - candidate.day).days > AGAIN for candidate in own)
    return own[0] if own and late else None


def _apart(tagged: TaggedArticle, time: TimeExpression) -> bool:
    """Whether a bare weekday stands apart behind a comma, or right behind a verb of speech ("announced on Saturday"),
    as that of somebody's words does."""
    front = tagged.plain[: time.span.start].rstrip()
    return time.month is None and (front.endswith(",") or (spoken(tagged, time) and not tagged.quoted(time.span)))


def _said_later(tagged: TaggedArticle, latest: date) -> _Candidate | None:
    """The day shortly behind the `latest` one that a bare weekday of speech or of a report means ("kata X, Jumat")."""
    weekdays = [time for find in (report_days, speech_days) for time in find(tagged) if _apart(tagged, time)]
    behind = [((time.weekday - latest.weekday()) % WEEK, time) for time in weekdays if time.weekday is not None]
    near = [(days, time) for days, time in behind if 0 < days <= SOON]
    days, time = max(near, key=lambda found: found[0], default=(0, None))
    return _Candidate(latest + timedelta(days=days), slice_of(tagged, time.span, "weekday-of-speech")) if time else None


def _with(draft: Draft, day: date, basis: str, evidence: list[Evidence]) -> Draft:
    return draft.with_value("published", day.isoformat(), evidence).with_value("published_basis", basis)


def _candidates(tagged: TaggedArticle, kinds: dict[str, Days]) -> Iterator[_Candidate]:
    """The days that each kind of evidence gives, as far as the calendar decides them."""
    almanac = replace(almanac_of(tagged.tools.subject), periods=())
    for rule, find_days in kinds.items():
        for time in find_days(tagged):
            if day := almanac.day(time):
                yield _Candidate(day, slice_of(tagged, time.span, rule))
