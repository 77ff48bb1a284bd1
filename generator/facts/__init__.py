"""Facts: the kinds of facts in the order in which they are looked for; together they make an article's record."""

from functools import reduce

from generator.facts import (
    agencies,
    event_day,
    figures,
    focus,
    look_alikes,
    other_rounds,
    outcome,
    outlet,
    parties,
    people,
    positions,
    published,
    reported,
    series,
    statements,
    venue,
)
from generator.facts.draft import Draft, Finder
from generator.facts.record import record_of
from generator.model.record import Record
from generator.tagging.article import TaggedArticle

FINDERS: tuple[Finder, ...] = (
    published.find,
    outlet.find,
    agencies.find,
    focus.find,
    event_day.find,
    venue.find,
    series.find,
    parties.find,
    outcome.find,
    other_rounds.find,
    people.find,
    statements.find,
    positions.find,
    reported.find,
    figures.find,
    look_alikes.find,
)


def find_facts(tagged: TaggedArticle) -> Record:
    """The record of an article: every finder adds its facts to the draft of those before it."""
    draft = reduce(lambda so_far, find: find(tagged, so_far), FINDERS, Draft())
    return record_of(tagged.article, draft)
