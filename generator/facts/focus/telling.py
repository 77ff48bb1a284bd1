"""The telling: the stretch of an article that tells of talks at hand, wherever it begins: a feature opens with a scene,
and comes to its news some paragraphs later."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.facts.draft import Draft
from generator.facts.focus.apart import told_of_others
from generator.facts.focus.at_hand import at_the_table, is_at_a_place, tells_of_talks
from generator.facts.focus.ours import PAIR, of_others
from generator.facts.focus.said import tells_of_harm
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.lead import LEAD_WORDS, NEWS, words_beside_days
from generator.tagging.meetings.outcome_words import outcomes_in
from generator.tagging.people.sides import hosts_near, parties_in, seated_near

#: Numbers of sentences and of tellings from which on this is said, and shares of those that name strangers.
LENGTHS, TIMES, STRANGE = (2, 3, 4, 6), (1, 2, 3), (0.2, 0.4)
#: So many sentences on something else may stand between two of the telling.
PAUSE = 2


class Telling(NamedTuple):
    """The sentences of the `stretch`, and those of them that tell of talks."""

    stretch: tuple[Span, ...] = ()
    talks: tuple[Span, ...] = ()


def telling_of(tagged: TaggedArticle, draft: Draft, lead: tuple[Span, ...]) -> Telling:
    """The stretch that tells most often of talks at hand and goes on about those who sit at the table; the longest of
    several. What somebody says belongs to what stands around it."""
    best, stretch, pause = Telling(), Telling(), 0
    for span in _full(tagged):
        told = tells_of_talks(tagged, draft, lead, span)
        if told or (stretch.talks and _goes_on(tagged, draft, span)):
            stretch, pause = Telling((*stretch.stretch, span), (*stretch.talks, *[span] * told)), 0
            best = max(best, stretch, key=lambda one: (len(one.talks), len(one.stretch)))
        elif not _is_spoken(tagged, span) and (pause := pause + 1) > PAUSE:
            stretch = Telling()
    return best


def marks_of_telling(tagged: TaggedArticle, draft: Draft, lead: tuple[Span, ...]) -> Iterator[str]:
    """How long the telling is, how often it tells of talks, how often at a place of theirs, how many strangers it
    names, and whether the article comes to talks of others first."""
    telling = telling_of(tagged, draft, lead)
    at = sum(is_at_a_place(tagged, draft, span) for span in telling.stretch)
    yield from (f"{least} sentences of telling" for least in LENGTHS if len(telling.stretch) >= least)
    yield from (f"told {least} times" for least in TIMES if len(telling.talks) >= least)
    yield from (f"told {least} times at a place of talks" for least in TIMES if at >= least)
    yield from _of_strangers(tagged, draft, telling)
    yield from ["first talks of others"] * _opens_with_others(tagged, draft)


def _goes_on(tagged: TaggedArticle, draft: Draft, span: Span) -> bool:
    """Whether a sentence can go on about talks: it names somebody who sits at the table, two who do, talks, or what
    came of them, and no harm."""
    near = at_the_table(tagged, draft, span)
    people = [*tagged.tags_in(span, "person"), *tagged.tags_in(span, "short-name")]
    person = any(tagged.tools.people[tag.id].party in near for tag in people)
    told = person or len(near) >= PAIR or tagged.talks_in(span) or outcomes_in(tagged, span)
    return bool(told) and not tells_of_harm(tagged, span)


def _is_spoken(tagged: TaggedArticle, span: Span) -> bool:
    """Whether a sentence begins with what somebody says, or stands within it."""
    return any(one.whole.start <= span.start + 1 < one.whole.end for one in tagged.quotations)


def _full(tagged: TaggedArticle) -> Iterator[Span]:
    """The full sentences of the running text."""
    full = (span for span in tagged.article.sentences if words_beside_days(tagged, span) >= LEAD_WORDS)
    yield from (span for span in full if not tagged.in_headline(span))


def _of_strangers(tagged: TaggedArticle, draft: Draft, telling: Telling) -> Iterator[str]:
    """Whether the telling names parties that sit at no table at that time, nor are hosts, and in how much of it."""
    subject, written = tagged.tools.subject, draft.values.get("published")
    known = seated_near(subject, written) | hosts_near(tagged, written)
    strange = [span for span in telling.stretch if parties_in(tagged, span) - known]
    share = len(strange) / max(len(telling.stretch), 1)
    yield from ["a stranger where it is told"] * any(span in telling.talks for span in strange)
    yield from (f"{least:.0%} of telling strange" for least in STRANGE if share >= least)


def _opens_with_others(tagged: TaggedArticle, draft: Draft) -> bool:
    """Whether the first talks that the running text names are those of others."""
    first = next((mention for mention in tagged.talks if not tagged.in_headline(mention.span)), None)
    return first is not None and (
        of_others(tagged, first, draft.values.get("published")) or told_of_others(tagged, first)
    )


def begins_at(tagged: TaggedArticle, draft: Draft, lead: tuple[Span, ...]) -> int:
    """Where an article comes to its talks whose `lead` names none: at the first sentence that tells of them; 0 where
    there is none, where it is one of the first, or where the lead names some."""
    if any(tagged.talks_in(span) for span in lead):
        return 0
    told = next((span for span in _full(tagged) if tells_of_talks(tagged, draft, lead, span)), None)
    return 0 if told is None or told in lead[:NEWS] else told.start
