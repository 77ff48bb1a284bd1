"""Fact: where the main event took place, as written; several places when the article names several."""

from generator.facts.draft import Draft, slice_of
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.phrase import compile_phrases
from generator.tagging.places import PlaceExpression
from generator.tagging.sides import negotiators
from generator.tagging.talks import TalksMention

#: Between talks and their place stand at most so many words.
FEW = 3


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`venue`: the places that stand in a sentence about the main event, next to its mention and to no other
    round's."""
    found: dict[str, list[PlaceExpression]] = {}
    for mention in draft.focus.main:
        places = _places_of(tagged, mention, draft)
        for place in places if not found else [place for place in places if _at_once(tagged, mention, place)]:
            found.setdefault(tagged.plain[place.span.start : place.span.end], []).append(place)
    if not found and draft.focus.kind == "negotiation":
        found = _of_series(tagged, draft)
    kept = _without_parts(found)
    proofs = [slice_of(tagged, place.span, "place-beside-the-talks") for name in kept for place in found[name][:1]]
    return draft.with_value("venue", tuple(kept), proofs).with_flags(*(["venues-disagree"] if len(kept) > 1 else []))


def _of_series(tagged: TaggedArticle, draft: Draft) -> dict[str, list[PlaceExpression]]:
    """Where no place stands beside the talks: the first one in the article at which a series of that day is held."""
    day = draft.values.get("date")
    running = [series for series in tagged.tools.subject.topic.series if day and series.holds(day)]
    held_at = {place for series in running for place in series.places}
    for tag in tagged.tags:
        if tag.kind == "place" and tag.id in held_at:
            return {tag.text: [PlaceExpression(tag.span, tag.id, None)]}
    return {}


def _places_of(tagged: TaggedArticle, mention: TalksMention, draft: Draft) -> list[PlaceExpression]:
    """Places behind a mention, up to where another round is spoken of, and for talks that lie ahead also where people
    are sent to them; no side's own country as a whole."""
    others = [other.clause for other in draft.focus.beside if other.sentence == mention.sentence]
    window = Span(mention.clause.start if draft.focus.ahead else mention.span.end, mention.sentence.end)
    inside = [place for place in tagged.places_in(window) if not _is_side(tagged, place)]
    return [place for place in inside if not any(clause.holds(place.span) for clause in others)]


def _is_side(tagged: TaggedArticle, place: PlaceExpression) -> bool:
    return place.place is None and place.party in negotiators(tagged.tools.subject)


def _at_once(tagged: TaggedArticle, mention: TalksMention, place: PlaceExpression) -> bool:
    """Whether a place follows the talks, or a word that they were held, with hardly a word between."""
    between = tagged.plain[mention.span.end : place.span.start].split()
    held = compile_phrases([*tagged.tools.language.talks.held, *tagged.tools.language.talks.verbs])
    words = " ".join(between[-FEW:])
    return len(between) <= FEW or bool(held.search(words))


def _without_parts(found: dict[str, list[PlaceExpression]]) -> list[str]:
    """The places, each once: a shorter form of one that is kept adds nothing ("Istanbul" beside "Istana X,
    Istanbul")."""
    kept: list[str] = []
    for name in found:
        if not any(name in longer for longer in found if longer != name):
            kept.append(name)
    return kept
