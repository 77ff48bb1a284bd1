"""Findings: where rules of outcomes speak about the main event."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.facts.draft import Draft
from generator.facts.outcome.matters import is_of_another_matter
from generator.facts.outcome.modality import is_denied, is_ended, is_some_other_time, is_supposed, is_unsettled
from generator.facts.outcome.own import OwnSentences
from generator.languages.talks import OutcomeRule
from generator.model.article import Span
from generator.model.record import OutcomeKind
from generator.tagging.article import TaggedArticle
from generator.tagging.lead import lead_of
from generator.tagging.meetings.outcome_words import outcomes_in
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.patterns.together import Together
from generator.tagging.people.sides import parties_in

#: What settles something.
GOOD: tuple[OutcomeKind, ...] = ("agreement", "partial-agreement")
#: What was settled is told in one of the first so many sentences: farther down it is what other talks settled.
UPPER = 10
#: What goes on is named in front of the words that say so, or within so many code points behind them.
SUBJECT_REACH = 25
#: Two sides, and the rule on those who only agreed to go on.
PAIR, GOES_ON = 2, "talks-go-on"


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule, what it looks for, and where it found that."""

    rule: OutcomeRule
    words: Together
    span: Span


def findings_of(tagged: TaggedArticle, draft: Draft, own: OwnSentences) -> list[Finding]:
    """What rules find in the event's `own` sentences, in order of place."""
    told = [finding for finding in _found(tagged, own) if _holds(tagged, draft, finding)]
    denied = [one.span for one in told if one.rule.kind == "no-agreement" and one.rule.name != GOES_ON]
    counted = [one for one in told if one.rule.kind not in GOOD or _counts(tagged, draft, one.span, denied)]
    return sorted(counted, key=lambda one: one.span)


def _counts(tagged: TaggedArticle, draft: Draft, span: Span, denied: list[Span]) -> bool:
    """Whether a good outcome is told in the upper part of an article, or where it tells of the main event, in words
    none of which say that there is none ("without announcing any agreement on shipping")."""
    upper, sentence = lead_of(tagged, UPPER, draft.focus.begins), tagged.article.sentence_at(span.start)
    told = span.start < max(one.end for one in upper) or any(
        mention.sentence == sentence for mention in draft.focus.main
    )
    return told and not any(span.start < other.end and other.start < span.end for other in denied)


def _found(tagged: TaggedArticle, own: OwnSentences) -> Iterator[Finding]:
    settled = frozenset(own.sentences)
    for sentence in own.of_what_goes_on:
        for rule, words, spans in outcomes_in(tagged, sentence):
            if rule.kind == "ongoing" or sentence in settled:
                yield from (Finding(rule, words, span) for span in spans)


def _holds(tagged: TaggedArticle, draft: Draft, finding: Finding) -> bool:
    """Whether a finding speaks of these talks, and says what it seems to say."""
    if is_supposed(tagged, finding.span) or is_of_another_matter(tagged, finding.span, finding.rule):
        return False
    if finding.rule.kind in GOOD:
        told = not is_unsettled(tagged, finding.span, finding.words)
        return told and (not finding.rule.of_both or _of_both(tagged, draft, finding.span))
    if finding.rule.kind == "ongoing":
        done = finding.rule.together and is_ended(tagged, finding.span)
        return _of_talks(tagged, finding.span) and not done and not is_some_other_time(tagged, finding.span)
    return finding.rule.kind != "no-agreement" or not is_denied(tagged, finding.span)


def _of_both(tagged: TaggedArticle, draft: Draft, span: Span) -> bool:
    """Whether both sides agreed on something at the main event, and on more than to go on talking."""
    sentence, talks = tagged.article.sentence_at(span.start), tagged.tools.language.talks
    both = compile_together(talks.sides, talks.they, talks.delegates).search(tagged.plain, *sentence)
    goes_on = [words for rule, words in tagged.tools.outcomes.all if rule.name == GOES_ON]
    only = any(words.search(tagged.plain, span.start, sentence.end) for words in goes_on)
    more = any(one.sentence == sentence and (one.following or one.ahead) for one in tagged.talks)
    here = any(mention.sentence == sentence for mention in draft.focus.main)
    return here and not (only or more) and (bool(both) or len(parties_in(tagged, sentence)) >= PAIR)


def _of_talks(tagged: TaggedArticle, span: Span) -> bool:
    """Whether words that say that something goes on stand behind words for talks or for those who talk, or beside
    them: "preparations are under way for a meeting" does not speak of the meeting."""
    sentence = tagged.article.sentence_at(span.start)
    talks = tagged.tools.language.talks
    some = compile_together(talks.nouns, talks.rounds, talks.verbs, talks.delegations, talks.sides, talks.they)
    subjects = list(some.finditer(tagged.plain, sentence.start, min(sentence.end, span.end + SUBJECT_REACH)))
    if not subjects:
        return len(parties_in(tagged, Span(sentence.start, span.start))) >= PAIR
    fighting = compile_phrases(tagged.tools.conflict_nouns)
    between = tagged.plain[min(subjects[-1].end(), span.start) : span.start]
    return not fighting.search(between.partition(",")[2])
