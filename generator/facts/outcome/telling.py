"""Telling: the sentences that may tell what came of the main event, with their marks: where they stand, of which talks
they speak, how many parties they name, and which words they have."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from generator.facts.draft import Draft
from generator.facts.outcome.findings import Finding
from generator.facts.outcome.own import own_sentences
from generator.facts.outcome.wording import words_in
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.lead import in_order_of_news, words_beside_days
from generator.tagging.people.sides import parties_in

#: A sentence that tells something has at least so many words beside its dates.
WORDS = 3
#: Where a sentence stands, by the last one of running text of which this is said.
PLACES = ((0, "first"), (1, "second"), (3, "opening"), (6, "upper"), (12, "middle"))
#: More parties than so many are as good as so many.
MANY = 3


class Telling(NamedTuple):
    """A sentence of running text and its `marks`."""

    sentence: Span
    marks: frozenset[str]


def tellings(tagged: TaggedArticle, draft: Draft, findings: Iterable[Finding]) -> tuple[Telling, ...]:
    """The sentences of running text, in order, with what can be said of each without knowing the outcome, of which
    rules have these `findings`."""
    order = [span for span in in_order_of_news(tagged, draft.focus.begins) if _tells(tagged, span)]
    place = {span: number for number, span in enumerate(order)}
    said, own = _said(tagged, findings), frozenset(own_sentences(tagged, draft).sentences)
    main, beside = ({mention.sentence for mention in talks} for talks in (draft.focus.main, draft.focus.beside))
    marked = (
        (
            span,
            (
                _place(place[span]),
                "own" if span in own else "of another",
                *said[span],
                "main event" if span in main else "other talks" if span in beside else "no talks",
                *_of_talks(tagged, span),
                *words_in(tagged, span),
                _parties(tagged, span),
            ),
        )
        for span in sorted(order)
    )
    return tuple(Telling(span, frozenset(marks)) for span, marks in marked)


def _tells(tagged: TaggedArticle, span: Span) -> bool:
    return not tagged.in_headline(span) and words_beside_days(tagged, span) >= WORDS


def _place(number: int) -> str:
    return next((name for last, name in PLACES if number <= last), "below")


def _said(tagged: TaggedArticle, findings: Iterable[Finding]) -> Mapping[Span, set[str]]:
    """What the rules say in each sentence of the main event."""
    found: defaultdict[Span, set[str]] = defaultdict(set)
    for finding in findings:
        found[tagged.article.sentence_at(finding.span.start)].add(f"says {finding.rule.mark}")
    return found


def _of_talks(tagged: TaggedArticle, span: Span) -> Iterator[str]:
    """In which tense a sentence speaks of talks."""
    for mention in tagged.talks_in(span):
        yield f"talks {'ahead' if mention.ahead else 'held' if mention.held else 'named'}"
        yield from ["next talks"] * mention.following


def _parties(tagged: TaggedArticle, span: Span) -> str:
    return f"{min(len(parties_in(tagged, span)), MANY)} parties"
