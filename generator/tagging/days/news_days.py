"""Days of the news: the full days that the first sentences of an article give to what they tell."""

from bisect import bisect_left
from collections.abc import Iterator

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.news_distance import distances
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.times.time_expression import TimeExpression

#: The news is told in so many sentences.
NEWS = 4
#: The word in front of a day's preposition stands within so many code points of it.
BESIDE = 40
#: A day that explains "today" begins within so many code points behind it.
CLOSE = 2
#: Words on what is to come stand within so many code points in front of their day.
TO_COME = 60


def days_of_the_news(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    """Full days of the first sentences, but those of talks that lie ahead, unless it is today that they lie ahead."""
    held = compile_phrases(tagged.tools.language.talks.held)
    for sentence in tagged.article.sentences[:NEWS]:
        for time in tagged.times_in(sentence):
            told = (planned(tagged, time) or _offered(tagged, time)) and not _explains_today(tagged, time)
            told = told or set_apart(tagged, time)
            front = tagged.plain[max(0, time.span.start - BESIDE) : time.span.start].split()[:-1]
            owned = held.search(" ".join(front[-1:]))
            full = (time.day is not None and time.first_day is None) or time.conflict_day is not None
            if full and not told and not owned:
                yield time


def set_apart(tagged: TaggedArticle, time: TimeExpression) -> bool:
    """Whether words in front of a day say that the news came later ("since 7 October", "two weeks after they met on 11
    March")."""
    language, start = tagged.tools.language, tagged.article.sentence_at(time.span.start).start
    front = Span(start, time.span.start)
    return any(
        words.search(tagged.plain, *front) for words in (compile_phrases(language.talks.since), distances(language)[0])
    )


def planned(tagged: TaggedArticle, time: TimeExpression) -> bool:
    """Whether a day stands in a clause on talks that lie ahead."""
    return any(mention.ahead for mention in _around(tagged, time)) or _to_come(tagged, time)


def _explains_today(tagged: TaggedArticle, time: TimeExpression) -> bool:
    """Whether a day stands right behind a word for that of writing ("hari ini, Senin (2/6/2025)")."""
    near = tagged.times_in(Span(max(0, time.span.start - BESIDE), time.span.start))
    beside = any(other.offset == 0 and time.span.start - other.span.end <= CLOSE for other in near)
    return beside and time.month is not None and time.weekday is not None


def _to_come(tagged: TaggedArticle, time: TimeExpression) -> bool:
    """Whether words right in front of a day, in a sentence without talks, say that it is still to come ("akan terbang
    ke Washington pada Senin")."""
    sentence = tagged.article.sentence_at(time.span.start)
    front = Span(max(sentence.start, time.span.start - TO_COME), time.span.start)
    ahead = compile_phrases(tagged.tools.language.talks.ahead)
    return not tagged.talks_in(sentence) and bool(ahead.search(tagged.plain, *front))


def _offered(tagged: TaggedArticle, time: TimeExpression) -> bool:
    """Whether a day stands behind the words that offer talks: it is the one on which they might be held."""
    offers = compile_phrases(tagged.tools.language.talks.offered)
    near = (mention for mention in _around(tagged, time) if mention.offered)
    return any(offers.search(tagged.plain, mention.clause.start, time.span.start) for mention in near)


def _around(tagged: TaggedArticle, time: TimeExpression) -> list[TalksMention]:
    """The mentions of talks in whose clause a day stands."""
    sentence = tagged.article.sentence_at(time.span.start)
    first, last = (bisect_left(tagged.talks, place, key=lambda mention: mention.span.start) for place in sentence)
    return [mention for mention in tagged.talks[first:last] if mention.clause.holds(time.span)]
