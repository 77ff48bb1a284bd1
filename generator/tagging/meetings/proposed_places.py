"""Proposed places: where an offer would have others meet; words right beside a place tell it, or the headline does."""

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.names.entities import Tag
from generator.tagging.names.places import PlaceExpression
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.sides import negotiators

#: Words that propose a place end within so many code points in front of it, or begin so many behind it.
CLOSE = 2
#: They are looked for within so many code points in front of it, words that deny it within fewer.
FRONT, DENIED = 70, 30


def proposed_places(tagged: TaggedArticle) -> dict[str, list[PlaceExpression]]:
    """The places that an article says are proposed ("why not Geneva", "Geneva as the venue"), by their names; else
    those that its headline names behind a preposition, but no side's own."""
    tags = [tag for tag in tagged.tags_in(Span(0, len(tagged.plain)), "place") if _is_proposed(tagged, tag)]
    worded = [PlaceExpression(tag.span, tag.id, None) for tag in tags]
    found: dict[str, list[PlaceExpression]] = {}
    for place in worded or of_headline(tagged):
        found.setdefault(tagged.plain[place.span.start : place.span.end], []).append(place)
    return found


def _is_proposed(tagged: TaggedArticle, tag: Tag) -> bool:
    venue, sentence = tagged.tools.language.venue, tagged.article.sentence_at(tag.span.start)
    front = compile_phrases(venue.proposing).finditer(tagged.plain, max(0, tag.span.start - FRONT), tag.span.start)
    if any(tag.span.start - match.end() <= CLOSE for match in front):
        return True
    behind = compile_phrases(venue.proposed).search(tagged.plain, tag.span.end, sentence.end)
    return behind is not None and behind.start() - tag.span.end <= CLOSE


def of_headline(tagged: TaggedArticle) -> list[PlaceExpression]:
    """The places of the headlines that lie in no side's country; none that a negation stands in front of."""
    sides, words = negotiators(tagged.tools.subject), tagged.tools.language.positions.negations
    heads = [span for span in tagged.article.sentences if tagged.in_headline(span)]
    places = [place for span in heads for place in tagged.places_in(span) if place.place]
    return [
        place
        for place in places
        if tagged.tools.party_at.get(place.place or "") not in sides
        and not compile_phrases(words).search(tagged.plain, max(0, place.span.start - DENIED), place.span.start)
    ]
