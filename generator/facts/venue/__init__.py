"""Fact: where the main event took place, as written; several places when the article names several."""

from generator.facts.draft import Draft, slice_of
from generator.facts.venue.elsewhere import is_denied, is_gone
from generator.facts.venue.untold import untold_venue
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.series_places import at_the_series, places_of_series
from generator.tagging.meetings.asides import end_of, news_of
from generator.tagging.meetings.proposed_places import proposed_places
from generator.tagging.meetings.remote import is_remote
from generator.tagging.meetings.worded import is_worded
from generator.tagging.names.places import PlaceExpression
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.people.sides import negotiators
from generator.tagging.speech.spoken_places import spoken_at
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.talks.words import talk_phrases

#: Between talks and their place stand at most so many words.
FEW = 3
#: In so many sentences about the main event it can have several places; later only those that the topic knows.
NEWS = 3
#: Places that are listed stand at most so many code points apart.
LISTED = 16
#: A place that is part of the name of talks has at most so many code points.
LONGEST = 30


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`venue`: the places that stand in a sentence about the main event, next to its mention and to no other
    round's; none of talks by video."""
    day = draft.values.get("date")
    main = draft.focus.main
    if any(is_remote(tagged, mention) for mention in main if mention.sentence == main[0].sentence):
        return draft.with_value("venue", ())
    found = _beside_talks(tagged, draft, places_of_series(tagged, day))
    if not found and draft.focus.kind == "negotiation":
        found = untold_venue(tagged, draft)
    found = at_the_series(tagged, day, found)
    if draft.focus.kind == "preparatory":
        found = _or_proposed(tagged, found)
    kept = _without_parts(tagged, found)
    proofs = [slice_of(tagged, place.span, "place-beside-the-talks") for name in kept for place in found[name][:1]]
    return draft.with_value("venue", tuple(kept), proofs).with_flags(*(["venues-disagree"] if len(kept) > 1 else []))


def _or_proposed(tagged: TaggedArticle, found: dict[str, list[PlaceExpression]]) -> dict[str, list[PlaceExpression]]:
    """The proposed places, unless there is none or one of those `found` beside the talks is among them."""
    proposed = proposed_places(tagged)
    beside, named = ({place.place for each in places.values() for place in each} for places in (found, proposed))
    return found if beside & named else proposed or found


def _beside_talks(tagged: TaggedArticle, draft: Draft, known: frozenset[str]) -> dict[str, list[PlaceExpression]]:
    """The places that stand beside the talks, by their names; where one was found, further ones only in the first
    sentences about the main event, or where its series is `known` to be held."""
    found: dict[str, list[PlaceExpression]] = {}
    news = news_of(tagged, draft.focus.main)
    opening = list(dict.fromkeys(mention.sentence for mention in news))[:NEWS]
    for mention in news:
        places = _places_of(tagged, mention, draft)
        if found:
            places = [place for place in places if _at_once(tagged, mention, place)]
            places = [place for place in places if mention.sentence in opening or place.place in known]
        for place in places:
            found.setdefault(tagged.plain[place.span.start : place.span.end], []).append(place)
    return found


def _places_of(tagged: TaggedArticle, mention: TalksMention, draft: Draft) -> list[PlaceExpression]:
    """Places behind a mention, up to where another round is spoken of, and for talks that lie ahead also where people
    are sent to them; no side's own country as a whole."""
    held_at = places_of_series(tagged, draft.values.get("date"))
    if beside := _joined(tagged, mention, held_at):
        return beside
    others = [other.clause for other in draft.focus.beside if other.sentence == mention.sentence]
    window = Span(mention.clause.start if draft.focus.ahead else mention.span.end, end_of(tagged, mention))
    inside = [place for place in tagged.places_in(window) if not _is_side(tagged, place)]
    inside = [place for place in inside if place.place in held_at or not spoken_at(tagged, place.span)]
    inside = [place for place in inside if not (is_denied(tagged, place) or is_gone(tagged, mention, place))]
    if not is_worded(tagged, mention):
        inside = [place for place in inside if place.place]
    free = [place for place in inside if not any(clause.holds(place.span) for clause in others)]
    return _first_of(tagged, free) or _gone_to(tagged, mention)


def _gone_to(tagged: TaggedArticle, mention: TalksMention) -> list[PlaceExpression]:
    """The place to which somebody goes for talks ("to Minsk for talks"), in no side's country."""
    joins, sides = talk_phrases(tagged.tools.language)["joins"], negotiators(tagged.tools.subject)
    tags = tagged.tags_in(Span(max(mention.sentence.start, mention.span.start - LONGEST), mention.span.start), "place")
    near = [tag for tag in tags if joins.fullmatch(tagged.plain[tag.span.end : mention.span.start].strip())]
    return [PlaceExpression(tag.span, tag.id, None) for tag in near if tagged.tools.party_at.get(tag.id) not in sides]


def _first_of(tagged: TaggedArticle, places: list[PlaceExpression]) -> list[PlaceExpression]:
    """The first place and those listed with it ("in Minsk or Warsaw") or at which the sentence says once more that the
    talks were held, not whatever else lies farther on."""
    kept, held = places[:1], compile_phrases(tagged.tools.language.talks.held)
    for place in places[1:]:
        between = Span(kept[-1].span.end, place.span.start)
        again = held.search(tagged.plain, *between) and not tagged.talks_in(between)
        if between.end - between.start <= LISTED or again:
            kept.append(place)
    return kept


def _joined(tagged: TaggedArticle, mention: TalksMention, held_at: frozenset[str]) -> list[PlaceExpression]:
    """The place right in front of talks or right behind them, as part of their name ("Geneva talks", "perundingan
    Istanbul"); where talks of that day were `held_at` others, no side's capital, which there is who talks ("why Kyiv
    talks")."""
    around = Span(max(0, mention.span.start - LONGEST), mention.span.end + LONGEST)
    tags = tagged.tags_in(around, "place") if mention.named else ()
    near = [tag for tag in tags if mention.span.start - tag.span.end == 1 or tag.span.start - mention.span.end == 1]
    sides = negotiators(tagged.tools.subject) if held_at else ()
    near = [tag for tag in near if tag.id in held_at or tagged.tools.party_at.get(tag.id) not in sides]
    return [PlaceExpression(tag.span, tag.id, None) for tag in near]


def _is_side(tagged: TaggedArticle, place: PlaceExpression) -> bool:
    return place.place is None and place.party in negotiators(tagged.tools.subject)


def _at_once(tagged: TaggedArticle, mention: TalksMention, place: PlaceExpression) -> bool:
    """Whether a place follows the talks, or a word that they were held, with hardly a word between."""
    between = tagged.plain[mention.span.end : place.span.start].split()
    held = compile_together(tagged.tools.language.talks.held, tagged.tools.language.talks.verbs)
    words = " ".join(between[-FEW:])
    return len(between) <= FEW or bool(held.search(words))


def _without_parts(tagged: TaggedArticle, found: dict[str, list[PlaceExpression]]) -> list[str]:
    """The places, each once: a shorter form of another one adds nothing ("Istanbul" beside "Istana X, Istanbul"), nor
    does the country of one that is named beside it."""
    lands = {tagged.tools.party_at.get(place.place) for places in found.values() for place in places if place.place}
    return [
        name
        for name, places in found.items()
        if not any(name in longer for longer in found if longer != name)
        and not all(place.place is None and place.party and place.party in lands for place in places)
    ]
