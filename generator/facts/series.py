"""Fact: the round of the main event, as the article counts, and its series, by the topic's own table of series."""

from generator.facts.draft import Draft, slice_of
from generator.model.article import Span
from generator.tagging.article import TaggedArticle


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`round` and `series` and `round`: of the series whose period holds the day, the one whose places the article
    names for it; where no place is named, the only one of the period. A proposed event belongs to none yet."""
    number = draft.focus.number
    proofs = [mention.span for mention in draft.focus.main if mention.number == number and number is not None]
    evidence = [slice_of(tagged, span, "number-of-the-round") for span in proofs[:1]]
    draft = draft.with_value("round", number, evidence)
    if draft.focus.kind != "negotiation" or not draft.values.get("date"):
        return draft.with_value("series", None)
    running = [series for series in tagged.tools.subject.topic.series if series.holds(draft.values["date"])]
    placed = [series for series in running if set(series.places) & _places(tagged, draft)]
    fitting = placed or (running if len(running) == 1 else [])
    chosen = fitting[0].id if len(fitting) == 1 else None
    known = [*draft.evidence.get("venue", ()), *draft.evidence.get("date", ())] if chosen else []
    return draft.with_value(
        "series", chosen, [proof.model_copy(update={"rule": "series-of-day-and-place"}) for proof in known]
    )


def _places(tagged: TaggedArticle, draft: Draft) -> set[str]:
    spans = [Span(proof.start, proof.end) for proof in draft.evidence.get("venue", ())]
    venue = {tag.id for span in spans for tag in tagged.tags_in(span, "place")}
    return venue or {tag.id for mention in draft.focus.main for tag in tagged.tags_in(mention.sentence, "place")}
