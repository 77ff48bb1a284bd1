"""Fact: the round of the main event, as the article counts, and its series, by the topic's own table of series."""

from generator.facts.draft import Draft, slice_of
from generator.model.article import Span
from generator.model.record import Evidence
from generator.tagging.article import TaggedArticle
from generator.tagging.people.sides import negotiators, parties_in
from generator.topic import Series

#: A round with a higher number than this belongs to talks that were held before.
FIRST = 1


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`round` and `series`: of the series whose period holds the day, the one whose places the article names for it;
    where no place is named, the only one of the period, and where no day is, the only one of the place and the sides. A
    proposed event belongs to one that runs, where it is to be at a place of that one, or counts on a round of it."""
    number = draft.focus.number
    proofs = [mention.span for mention in draft.focus.main if mention.number == number and number is not None]
    evidence = [slice_of(tagged, span, "number-of-the-round") for span in proofs[:1]]
    draft = draft.with_value("round", number, evidence)
    if draft.focus.kind not in ("negotiation", "preparatory"):
        return draft.with_value("series", None)
    dated = draft.values.get("date") is not None
    find_series = _of_the_offer if draft.focus.kind == "preparatory" else _of_the_day if dated else _of_the_place
    fitting = find_series(tagged, draft)
    if len(fitting) != 1:
        return draft.with_value("series", None)
    known = [*draft.evidence.get("venue", ()), *draft.evidence.get("date", ())]
    rule = "series-of-day-and-place" if dated else "series-of-the-place"
    return draft.with_value("series", fitting[0].id, _by(known, rule))


def _by(proofs: list[Evidence], rule: str) -> list[Evidence]:
    return [proof.model_copy(update={"rule": rule}) for proof in proofs]


def _of_the_day(tagged: TaggedArticle, draft: Draft) -> list[Series]:
    running = [series for series in tagged.tools.subject.topic.series if series.holds(draft.values["date"])]
    placed = [series for series in running if set(series.places) & _places(tagged, draft)]
    return placed or (running if len(running) == 1 else [])


def _of_the_offer(tagged: TaggedArticle, draft: Draft) -> list[Series]:
    """The series that runs on the day of an offer, or of writing, to which the offered talks belong."""
    day = draft.values.get("date") or draft.values.get("published")
    sides = _sides(tagged, draft)
    held = tagged.tools.subject.topic.series
    running = [series for series in held if day and series.holds(day) and sides <= set(series.parties)]
    placed = [series for series in running if set(series.places) & _places(tagged, draft)]
    counted = running if (draft.focus.number or 0) > FIRST and len(running) == 1 else []
    return placed or counted


def _of_the_place(tagged: TaggedArticle, draft: Draft) -> list[Series]:
    """The series held at the venue of talks without a day, at whose table all sides sit that are named for them."""
    if draft.focus.ahead or not draft.evidence.get("venue"):
        return []
    sides, places = _sides(tagged, draft), _places(tagged, draft)
    held = tagged.tools.subject.topic.series
    return [one for one in held if places.intersection(one.places) and sides <= set(one.parties)]


def _sides(tagged: TaggedArticle, draft: Draft) -> frozenset[str]:
    """The parties that can sit at a table of the topic and are named beside the main event."""
    named = (parties_in(tagged, mention.sentence) for mention in draft.focus.main)
    return frozenset().union(*named) & negotiators(tagged.tools.subject)


def _places(tagged: TaggedArticle, draft: Draft) -> set[str]:
    spans = [Span(proof.start, proof.end) for proof in draft.evidence.get("venue", ())]
    venue = {tag.id for span in spans for tag in tagged.tags_in(span, "place")}
    return venue or {tag.id for mention in draft.focus.main for tag in tagged.tags_in(mention.sentence, "place")}
