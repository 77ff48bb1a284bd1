"""Scenes: sentences of the upper part that show the sides together, for articles whose lead names no talks."""

from collections.abc import Iterator

from generator.facts.draft import Draft
from generator.facts.focus.late import UPPER
from generator.facts.focus.ours import PAIR
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.event_days.opening import opening_of
from generator.tagging.days.late_series import late_series
from generator.tagging.people.sides import parties_in
from generator.tagging.talks.cues import cues_around
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.talks.words import talk_phrases


def scenes_of(tagged: TaggedArticle, draft: Draft) -> tuple[TalksMention, ...]:
    """A mention for each sentence of the upper part that tells how some sat together, and names two parties of a series
    of the last few days, or one of its places and one of its parties."""
    return tuple(_scenes(tagged, draft))


def _scenes(tagged: TaggedArticle, draft: Draft) -> Iterator[TalksMention]:
    patterns = talk_phrases(tagged.tools.language)
    for span in upper_part(tagged):
        sitting = patterns["sittings"].search(tagged.plain, *span)
        if sitting and _shows_a_table(tagged, draft, span):
            place = Span(*sitting.span())
            cues = cues_around(tagged.plain, place, span, patterns)
            yield TalksMention(place, span, span, **cues, named=False)


def upper_part(tagged: TaggedArticle) -> list[Span]:
    """The sentences of the upper part, behind the headline."""
    opening = opening_of(tagged, 0)
    return [span for span, number in opening.order.items() if 0 <= number - opening.first < UPPER]


def _shows_a_table(tagged: TaggedArticle, draft: Draft, span: Span) -> bool:
    late = late_series(tagged.tools.subject, draft.values.get("published"))
    named, places = parties_in(tagged, span), {tag.id for tag in tagged.tags_in(span, "place")}
    seated = ((len(named & set(one.parties)), places & set(one.places)) for one in late)
    return any(count >= PAIR or (count and at) for count, at in seated)
