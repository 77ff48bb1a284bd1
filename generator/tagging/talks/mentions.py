"""Talks: every place where an article speaks of a negotiation, with the number and the tense it gives it."""

from bisect import bisect
from collections.abc import Iterator
from typing import NamedTuple

from generator.language import Language
from generator.model.article import Span
from generator.tagging.patterns.numbers import number_reader
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases, holding
from generator.tagging.talks.cues import CUE_REACH, clause_around, cues_around
from generator.tagging.talks.words import talk_kinds, talk_phrases

#: Those whose round it is are named within so many code points behind "of", and behind so many words.
THEIRS, FEW = 30, 2


class TalksMention(NamedTuple):
    """Words for talks. `number` is the round they count, `following` whether they say "the next one"; the cues around
    them say whether these talks lie `ahead`, in the `past` before the others, were `held`, or are only `offered`.
    `clause` is the stretch of the sentence that speaks of them; `named` is False for a verb such as "met"."""

    span: Span
    sentence: Span
    clause: Span
    number: int | None = None
    following: bool = False
    ahead: bool = False
    past: bool = False
    held: bool = False
    offered: bool = False
    named: bool = True


def find_talks(plain: str, sentences: tuple[Span, ...], language: Language) -> tuple[TalksMention, ...]:
    """All mentions of talks, in order of place."""
    kinds = [phrases for _, phrases in talk_kinds(language).all]
    return tuple(
        mention
        for sentence in holding(plain, sentences, kinds)
        for mention in _joined(plain, list(_in_sentence(plain, sentence, language)), language)
    )


def find_delegations(plain: str, sentences: tuple[Span, ...], language: Language) -> tuple[TalksMention, ...]:
    """Mentions of those who talk, in order of place, in `sentences` that do not name the talks themselves."""
    patterns = talk_phrases(language)
    found = []
    for sentence in holding(plain, sentences, [patterns["delegations"]]):
        match = patterns["delegations"].search(plain, sentence.start, sentence.end)
        if match:
            span = Span(*match.span())
            cues = cues_around(plain, span, sentence, patterns)
            found.append(TalksMention(span, sentence, sentence, **cues, named=False))
    return tuple(found)


def _in_sentence(plain: str, sentence: Span, language: Language) -> Iterator[TalksMention]:
    patterns = talk_phrases(language)
    hits = sorted(_hits(plain, sentence, language), key=lambda hit: hit[0].start)
    for index, (span, kind) in enumerate(hits):
        start = hits[index - 1][0].end if index else sentence.start
        end = hits[index + 1][0].start if index + 1 < len(hits) else sentence.end
        clause = clause_around(plain, span, Span(start, end), language)
        comma = plain.find(", ", span.end, clause.end) if kind == "verb" else -1
        spoken = Span(clause.start, comma) if comma > 0 else clause
        words = plain[span.start : span.end]
        number = _number_in(words, language) if kind in ("numbered", "elliptic") else None
        cues = cues_around(plain, span, spoken, patterns)
        cues["past"] = cues["past"] or kind in ("elliptic", "earlier")
        yield TalksMention(span, sentence, clause, number, kind == "next", **cues, named=kind != "verb")


def _number_in(words: str, language: Language) -> int | None:
    """The number that words for a round give, where "kedua" in front of those who talk ("kedua tim") is none."""
    sides = compile_phrases(language.talks.sides)
    for match in reversed(list(sides.finditer(words))):
        words = f"{words[: match.start()]} {words[match.end() :]}"
    return number_reader(language).rank(words)


def _joined(plain: str, mentions: list[TalksMention], language: Language) -> Iterator[TalksMention]:
    """The mentions of a sentence, a verb and the round that it is for told as one ("will meet on Monday for a second
    round", "akan bertemu untuk putaran kedua"): each with what is said of both."""
    joins = talk_phrases(language)["joins"]
    for index, mention in enumerate(mentions):
        front, behind = mentions[index - 1] if index else None, mentions[index + 1 : index + 2]
        if front and _is_for(plain, front, mention, joins):
            yield _with(mention, front)
        elif behind and _is_for(plain, mention, behind[0], joins):
            yield _with(mention, behind[0])
        else:
            yield mention


def _is_for(plain: str, verb: TalksMention, talks: TalksMention, joins: Phrases) -> bool:
    """Whether words right in front of numbered talks join them to the verb in front."""
    if verb.named or talks.number is None or verb.number is not None or verb.clause.end != talks.span.start:
        return False
    return any(match.end() == talks.span.start - 1 for match in joins.finditer(plain, verb.span.end, talks.span.start))


def _with(mention: TalksMention, other: TalksMention) -> TalksMention:
    first, last = sorted((mention, other), key=lambda one: one.span)
    return mention._replace(
        clause=Span(first.clause.start, last.clause.end),
        number=last.number,
        ahead=mention.ahead or other.ahead,
        past=mention.past or other.past,
        held=mention.held or other.held,
        offered=mention.offered or other.offered,
    )


def _hits(plain: str, sentence: Span, language: Language) -> Iterator[tuple[Span, str]]:
    patterns = talk_phrases(language)
    taken: list[tuple[int, int]] = []
    kinds = talk_kinds(language).within(plain, sentence)
    found = (phrases.finditer(plain, *sentence) for kind, phrases in kinds if kind == "not_numbered")
    looks = [match.span() for matches in found for match in matches]
    for kind, phrases in kinds:
        for match in phrases.finditer(plain, sentence.start, sentence.end):
            span = Span(*match.span())
            if kind in ("elliptic", "numbered") and any(start <= span.start < end for start, end in looks):
                continue
            if kind == "numbered" and _of_others(plain, span, sentence, patterns):
                continue
            if kind == "numbered" and patterns["month"].match(plain, span.end + 1) and plain[span.end - 1].isdigit():
                continue
            number = bisect(taken, match.span())
            beside = taken[max(0, number - 1) : number + 1]
            if all(match.end() <= start or end <= match.start() for start, end in beside):
                taken.insert(number, match.span())
                if kind == "not_talks":
                    continue
                yield span, "talk" if kind == "not_numbered" else kind


def _of_others(plain: str, span: Span, sentence: Span, patterns: dict[str, Phrases]) -> bool:
    """Whether a round is one of something else, by the word behind it ("of", and not of those who talk) or right in
    front of it."""
    before = patterns["others_before"].finditer(plain, max(sentence.start, span.start - CUE_REACH), span.start)
    if any(match.end() == span.start - 1 for match in before):
        return True
    other = patterns["others"].match(plain, span.end + 1)
    who = other and patterns["delegations"].search(plain, other.end(), min(sentence.end, other.end() + THEIRS))
    return other is not None and not (who and len(plain[other.end() : who.start()].split()) <= FEW)
