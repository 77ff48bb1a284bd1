"""Surroundings: the time and the place of another round as the clauses of its mentions give them."""

from collections.abc import Iterable, Sequence

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.round_days import nearness
from generator.tagging.days.same_places import same_places
from generator.tagging.names.places import PlaceExpression
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.times.vague_times import vague_times

#: A time for what lies ahead that is quoted ends within so many code points behind the words for talks.
QUOTED = 60


def place_of(tagged: TaggedArticle, mentions: Sequence[TalksMention]) -> Span | None:
    """The nearest place of the first mention that has one, or else that a mention says it was the same place."""
    places = (place.span for mention in mentions for place in _places(tagged, mention))
    same = (span for mention in mentions if (span := _same_place(tagged, mention)))
    return next(places, None) or next(same, None)


def place_near(tagged: TaggedArticle, span: Span) -> Span | None:
    """The place in the sentence of `span` that stands nearest to it, one on its own side of "and" and commas first;
    else the words there for a place named before."""
    sentence = tagged.article.sentence_at(span.start)
    both = compile_phrases(tagged.tools.language.talks.both)

    def distance(place: Span) -> tuple[bool, int]:
        first, second = sorted((place, span))
        between = tagged.plain[first.end : second.start]
        return "," in between or both.search(between) is not None, len(between)

    places = [place.span for place in tagged.places_in(sentence)] or list(same_places(tagged, sentence))
    return min(places, key=distance, default=None)


def is_behind_after(tagged: TaggedArticle, span: Span) -> bool:
    """Whether "after" stands right in front of `span`."""
    after = compile_phrases(tagged.tools.language.talks.after)
    front = after.finditer(tagged.plain, tagged.article.sentence_at(span.start).start, span.start)
    return any(match.end() == span.start - 1 for match in front)


def time_of(tagged: TaggedArticle, mentions: Iterable[TalksMention]) -> Span | None:
    """The time that the clause of a mention gives, as written: a vague phrase or a day."""
    vague = vague_times(tagged.tools.language)
    for mention in mentions:
        match = vague.search(tagged.plain, mention.clause.start, mention.clause.end)
        if match:
            return Span(*match.span())
        end = min(mention.sentence.end, mention.span.end + QUOTED)
        if mention.ahead and (match := vague.search(tagged.plain, mention.clause.end, max(mention.clause.end, end))):
            return Span(*match.span())
        times = [time for time in tagged.times_in(mention.clause) if time.month is not None or time.weekday is not None]
        for time in sorted(times, key=lambda time: nearness(mention, time.span)):
            return time.span
    return None


def _same_place(tagged: TaggedArticle, mention: TalksMention) -> Span | None:
    """Where the clause of a mention says that it was held at the place of the talks before."""
    return next(same_places(tagged, mention.clause), None)


def _places(tagged: TaggedArticle, mention: TalksMention) -> list[PlaceExpression]:
    return sorted(tagged.places_in(mention.clause), key=lambda place: nearness(mention, place.span))
