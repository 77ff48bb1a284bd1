"""Marks of an outcome: what is said of the main event, how near the top and by which words, by name. None knows words
of its own: they are found by the rules for outcomes, verdicts, talks and times."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from generator.facts.draft import Draft
from generator.facts.outcome.findings import Finding
from generator.facts.outcome.next_day import goes_on_next_day
from generator.facts.outcome.own import own_sentences
from generator.facts.outcome.wording import words_in
from generator.tagging.article import TaggedArticle
from generator.tagging.days.event_days.opening import Opening, opening_of
from generator.tagging.days.opening_ngrams import opening_ngrams
from generator.tagging.meetings.told import shares_of, told_in
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.talks.mentions import TalksMention

DAY = timedelta(days=1)
#: What came of talks is told in so many sentences behind the headline.
UPPER = 7


def marks_of(tagged: TaggedArticle, draft: Draft, findings: Iterable[Finding]) -> frozenset[str]:
    """The names of the marks of an article on talks of which rules have these `findings`."""
    opening = opening_of(tagged, draft.focus.begins)
    said = (
        f"{mark} in the {place}"
        for sentence in opening.order
        if (place := opening.place(sentence))
        for mark in told_in(tagged, sentence, tagged.talks_in(sentence), _tense)
    )
    told = (*_of_findings(tagged, opening, findings), *_of_days(tagged, draft), *_of_main(tagged, draft))
    worded = _near_the_top(tagged, draft, opening)
    words = opening_ngrams(tagged, draft.focus.begins)
    return words.union(("any",), said, told, worded, shares_of(draft.focus.main, _tense))


def _of_findings(tagged: TaggedArticle, opening: Opening, findings: Iterable[Finding]) -> Iterator[str]:
    """What is told of the talks, where, and what first in running text."""
    found = [(finding, tagged.article.sentence_at(finding.span.start)) for finding in findings]
    told = [(finding.rule.mark, opening.place(sentence)) for finding, sentence in found]
    yield from (name for name, _ in told)
    yield from (f"{name} in the {place}" for name, place in told if place)
    yield f"{next((name for name, place in told if place != 'headline'), 'nothing')} first"


def _near_the_top(tagged: TaggedArticle, draft: Draft, opening: Opening) -> Iterator[str]:
    """Which words stand in the first sentences of running text, as far as they can tell of the main event."""
    for sentence in own_sentences(tagged, draft).sentences:
        if 0 <= opening.order.get(sentence, -1) - opening.first < UPPER:
            yield from (f"{words} near the top" for words in words_in(tagged, sentence))


def _tense(mention: TalksMention) -> str:
    return "ahead" if mention.ahead else "held" if mention.held else "named"


def _of_days(tagged: TaggedArticle, draft: Draft) -> Iterator[str]:
    """When the talks are over, seen from the day of writing, and whether they go on the day after."""
    last, written = draft.values.get("date_end") or draft.values.get("date"), draft.values.get("published")
    yield "over on some day" if not (last and written) else _when(date.fromisoformat(last), date.fromisoformat(written))
    yield from ["on again the day after"] * bool(goes_on_next_day(tagged, draft))


def _when(last: date, written: date) -> str:
    if last >= written:
        return "over later" if last > written else "over today"
    return "over yesterday" if last == written - DAY else "over before"


def _of_main(tagged: TaggedArticle, draft: Draft) -> Iterator[str]:
    """Whether anything said of the main event tells that it has begun, and that it is over."""
    words, spans = tagged.tools.language.talks, {mention.sentence for mention in draft.focus.main}
    begun, ended = (
        any(phrases.search(tagged.plain, *span) for span in spans)
        for phrases in map(compile_phrases, (words.begun, words.ended))
    )
    yield "begun and over" if begun and ended else "begun" if begun else "over" if ended else "neither begun nor over"
