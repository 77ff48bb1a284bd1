"""Sides: which parties a stretch of text names, by their own names or through the people who belong to them."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache

from generator.model.article import Span
from generator.settings import Subject
from generator.tagging.article import TaggedArticle
from generator.tagging.remembered import remembered
from generator.topic import Series

#: Who sat at a table so many days before or after an article can be meant in it without being named as a side.
NEAR = timedelta(days=45)
#: For so many days it is kept who sat at a table.
DAYS = 1 << 12


@remembered
def parties_in(tagged: TaggedArticle, span: Span) -> frozenset[str]:
    """Ids of the parties that `span` names, or whose people it names."""
    known = tagged.tools.people
    parties = [tag.id for tag in tagged.tags_in(span, "party")]
    people = [*tagged.tags_in(span, "person"), *tagged.tags_in(span, "short-name")]
    return frozenset([*parties, *(party for tag in people if (party := known[tag.id].party))])


@remembered
def lands_in(tagged: TaggedArticle, span: Span) -> frozenset[str]:
    """Ids of the parties in whose territory the places lie that `span` names."""
    places = (tag.id for tag in tagged.tags_in(span, "place"))
    return frozenset(party for place in places if (party := tagged.tools.party_at.get(place)))


def negotiators(subject: Subject) -> frozenset[str]:
    """Ids of the parties whose talks the topic explains."""
    return subject.topic.negotiators


def at_any_table(subject: Subject) -> frozenset[str]:
    """Ids of all parties that sit at the table in some series of the topic."""
    return subject.topic.at_any_table


@lru_cache(DAYS)
def at_table_near(subject: Subject, day: str | None) -> frozenset[str]:
    """Ids of the parties of series held within `NEAR` days of `day` (ISO); of all series where no day is known."""
    if day is None:
        return at_any_table(subject)
    return frozenset(party for series in _near(subject, day) for party in series.parties)


@lru_cache(DAYS)
def seated_near(subject: Subject, day: str | None) -> frozenset[str]:
    """The same, and those whose talks the topic explains."""
    return at_table_near(subject, day) | negotiators(subject)


def tables_near(subject: Subject, day: str | None) -> tuple[frozenset[str], ...]:
    """The parties of each of these series, none where no day is known."""
    return tuple(frozenset(series.parties) for series in _near(subject, day)) if day else ()


@remembered
def hosts_near(tagged: TaggedArticle, day: str | None) -> frozenset[str]:
    """Ids of the parties in whose territory the same series are held."""
    places = (place for series in _near(tagged.tools.subject, day) for place in series.places)
    return frozenset(party for place in places if (party := tagged.tools.party_at.get(place)))


def _near(subject: Subject, day: str | None) -> Iterator[Series]:
    at = date.fromisoformat(day) if day else None
    for series in subject.topic.series:
        first, last = series.days
        if at is None or (first <= at + NEAR and at - NEAR <= last):
            yield series


def side_of(subject: Subject, actor: str, parties: Mapping[str, str | None]) -> str | None:
    """Whose side `actor` is on: a party stands for itself; a person (whose party stands in `parties`) for a party that
    sits at the table in some series, else for nobody but themselves; None for a person of no party."""
    if actor not in parties:
        return actor
    party = parties[actor]
    return party if party in at_any_table(subject) else party and actor
