"""Opening series: the series of talks of which the opening of an article may tell, by the places that it names."""

from collections.abc import Iterable

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.event_days.opening import NEWS, opening_of
from generator.tagging.days.remote_series import remote_series
from generator.tagging.lead import lead_of
from generator.tagging.people.sides import NEAR, parties_in
from generator.tagging.remembered import remembered
from generator.topic import Series

PAIR = 2


@remembered
def opening_series(tagged: TaggedArticle) -> tuple[tuple[Series, ...], ...]:
    """The series held at places of the opening, or from afar as it tells, of which the lead names two parties,
    those of them near others that are told of, and those all of whose parties it names."""
    named = parties_in(tagged, Span(0, max((span.end for span in lead_of(tagged)), default=0)))
    told = opening_sentences(tagged)
    held = _held_at(tagged, (span for span in told if not _of_the_past(tagged, span))) or _held_at(tagged, told)
    held += next((found for span in told if (found := remote_series(tagged, span))), ())
    series = tuple(one for one in held if len(named.intersection(one.parties)) >= PAIR)
    return series, _near_others(tagged, series), _seated(named, series)


def opening_sentences(tagged: TaggedArticle) -> list[Span]:
    """The headlines and the first sentences behind them."""
    opening = opening_of(tagged, 0)
    return [span for span, number in opening.order.items() if number < opening.first + NEWS]


def _held_at(tagged: TaggedArticle, spans: Iterable[Span]) -> tuple[Series, ...]:
    """The series held at a place that headlines name, or datelines, or other sentences behind a preposition."""
    told = list(spans)
    places = {place.place for span in told for place in tagged.places_in(span)}
    seats = {tag.span for tag in tagged.index.of_kind("party").all}
    named = [tag for span in told for tag in tagged.tags_in(span, "place") if tag.span not in seats]
    places |= {tag.id for tag in named if tagged.in_headline(tag.span) or tagged.plain[slice(*tag.span)].isupper()}
    return tagged.tools.subject.topic.held_at(places)


def _of_the_past(tagged: TaggedArticle, sentence: Span) -> bool:
    """Whether a sentence tells of earlier talks, and of no others."""
    talks = tagged.talks_in(sentence)
    return bool(talks) and all(mention.past for mention in talks) and not tagged.in_headline(sentence)


def _near_others(tagged: TaggedArticle, series: tuple[Series, ...]) -> tuple[Series, ...]:
    """Those held weeks from talks at another place that the article tells of without a day of their own."""
    told = {mention.sentence for mention in tagged.talks if not tagged.in_headline(mention.sentence)}
    others = _held_at(tagged, (span for span in told if not any(time.placed for time in tagged.times_in(span))))
    return tuple(one for one in series if any(_near(one, other) for other in others))


def _near(one: Series, other: Series) -> bool:
    apart = max(one.days[0], other.days[0]) - min(one.days[1], other.days[1])
    return not set(one.places) & set(other.places) and apart <= NEAR


def _seated(named: frozenset[str], series: tuple[Series, ...]) -> tuple[Series, ...]:
    """Those all of whose parties are named, where these are most."""
    seated = [one for one in series if named.issuperset(one.parties)]
    most = max((len(one.parties) for one in seated), default=0)
    return tuple(one for one in seated if len(one.parties) == most)
