"""Untold: where talks were held of which no sentence says it: at a place of a series of that time, or at the one that
the headline names."""

from generator.facts.draft import Draft
from generator.tagging.article import TaggedArticle
from generator.tagging.days.series_places import at_any_series, of_series
from generator.tagging.meetings.proposed_places import of_headline
from generator.tagging.names.places import PlaceExpression


def untold_venue(tagged: TaggedArticle, draft: Draft) -> dict[str, list[PlaceExpression]]:
    """The first place in the article at which a series of the day of the talks is held; without that day one in the
    opening, of a late series, or where no day is known at all of any; else the headline's first place."""
    day, written = draft.values.get("date"), draft.values.get("published")
    found = of_series(tagged, day)
    if not found and not day:
        found = of_series(tagged, written, opening=True, late=True) if written else at_any_series(tagged)
    return found or _of_headline(tagged)


def _of_headline(tagged: TaggedArticle) -> dict[str, list[PlaceExpression]]:
    first = tagged.article.sentences[0]
    places = [place for place in of_headline(tagged) if first.holds(place.span)]
    return {tagged.plain[place.span.start : place.span.end]: [place] for place in places[:1]}
