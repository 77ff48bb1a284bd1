"""Talks: every place where an article speaks of a negotiation, with the number and the tense it gives it."""

import re
from bisect import bisect
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from generator.language import Language
from generator.model.article import Span
from generator.tagging.numbers import figures, number_reader
from generator.tagging.part import Part, either, word, words
from generator.tagging.phrase import compile_phrases
from generator.tagging.phrases import Phrases, holding

#: A cue of the future in front of a mention stands within so many code points of it.
CUE_REACH = 40
#: A cue of the past behind a mention ends within so many code points of it ("putaran sebelumnya"), and one before it
#: that makes talks only possible ("ready for").
CLOSE = 16
#: What tells of talks, the longer phrases first.
_KINDS = ("not_numbered", "elliptic", "numbered", "next", "earlier", "talk", "verb")


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
    kinds = [_patterns(language)[kind] for kind in _KINDS]
    return tuple(
        mention for sentence in holding(plain, sentences, kinds) for mention in _in_sentence(plain, sentence, language)
    )


def find_delegations(plain: str, sentences: tuple[Span, ...], language: Language) -> tuple[TalksMention, ...]:
    """Mentions of those who talk, in sentences that do not name the talks themselves, in order of place."""
    patterns = _patterns(language)
    words = compile_phrases(language.talks.delegations)
    found = []
    for sentence in sentences:
        match = words.search(plain, sentence.start, sentence.end)
        if match and not any(True for _ in _hits(plain, sentence, patterns)):
            span = Span(*match.span())
            found.append(TalksMention(span, sentence, sentence, **_cues(plain, span, sentence, patterns), named=False))
    return tuple(found)


@cache
def _patterns(language: Language) -> dict[str, Phrases]:
    talks, reader = language.talks, number_reader(language)
    nouns, adjectives = compile_phrases(talks.nouns).part, compile_phrases(talks.adjectives).part
    rounds = either(map(word, talks.rounds))
    talk = Part(rf"(?:(?:{adjectives})\s+)*(?:{nouns})(?:\s+(?:{adjectives}))*", either((adjectives, nouns)).heads)
    slots = {
        "talk": talk,
        "round": Part(rf"(?:(?:{adjectives})\s+)*(?:{rounds})", either((adjectives, rounds)).heads),
        "nth": reader.ordinal,
        "name": Part(r"(?-i:[A-Z][\w'’]*)(?:\s(?-i:[A-Z][\w'’]*)){0,2}"),
        "later": words(name for name, value in language.numbers.ordinals.items() if value > 1),
        "verb": compile_phrases(talks.verbs).part,
        "number": either((figures(1, 2), reader.cardinal)),
    }
    patterns = {
        key: compile_phrases(getattr(talks, key), slots)
        for key in ("numbered", "elliptic", "not_numbered", "next", "earlier")
    }
    patterns["talk"] = Phrases(Part(rf"(?<!\w)(?:{talk})(?!\w)", talk.heads))
    patterns["verb"] = compile_phrases(talks.verbs)
    for key in (
        "breaks",
        "others",
        "others_before",
        "ahead",
        "ahead_before",
        "past",
        "past_before",
        "held_before",
        "held",
        "offered",
        "possible",
    ):
        patterns[key] = compile_phrases(getattr(talks, key))
    patterns["often"] = compile_phrases(language.numbers.times)
    return patterns


@cache
def _marks(language: Language) -> re.Pattern[str]:
    """Marks at which another clause begins."""
    return re.compile(rf"[;:“”\"]|,\s+(?={compile_phrases(language.talks.both).pattern})", re.IGNORECASE)


def _in_sentence(plain: str, sentence: Span, language: Language) -> Iterator[TalksMention]:
    patterns = _patterns(language)
    hits = sorted(_hits(plain, sentence, patterns), key=lambda hit: hit[0].start)
    for index, (span, kind) in enumerate(hits):
        start = hits[index - 1][0].end if index else sentence.start
        end = hits[index + 1][0].start if index + 1 < len(hits) else sentence.end
        clause = _clause(plain, span, Span(start, end), (_marks(language), patterns["breaks"]))
        comma = plain.find(", ", span.end, clause.end) if kind == "verb" else -1
        spoken = Span(clause.start, comma) if comma > 0 else clause
        number = (
            number_reader(language).find(plain[span.start : span.end]) if kind in ("numbered", "elliptic") else None
        )
        cues = _cues(plain, span, spoken, patterns)
        cues["past"] = cues["past"] or kind in ("elliptic", "earlier")
        yield TalksMention(span, sentence, clause, number, kind == "next", **cues, named=kind != "verb")


def _hits(plain: str, sentence: Span, patterns: dict[str, Phrases]) -> Iterator[tuple[Span, str]]:
    taken: list[tuple[int, int]] = []
    for kind in _KINDS:
        for match in patterns[kind].finditer(plain, sentence.start, sentence.end):
            span = Span(*match.span())
            if kind == "numbered" and _of_others(plain, span, sentence, patterns):
                continue
            number = bisect(taken, match.span())
            beside = taken[max(0, number - 1) : number + 1]
            if all(match.end() <= start or end <= match.start() for start, end in beside):
                taken.insert(number, match.span())
                yield span, "talk" if kind == "not_numbered" else kind


def _of_others(plain: str, span: Span, sentence: Span, patterns: dict[str, Phrases]) -> bool:
    """Whether a round is one of something else, by the word behind it or right in front of it."""
    before = patterns["others_before"].finditer(plain, max(sentence.start, span.start - CUE_REACH), span.start)
    return bool(patterns["others"].match(plain, span.end + 1)) or any(match.end() == span.start - 1 for match in before)


def _clause(plain: str, span: Span, window: Span, breaks: tuple[re.Pattern[str] | Phrases, ...]) -> Span:
    """The part of `window` (from the mention before to the one after) that belongs to the clause around `span`."""
    before = [match.end() for each in breaks for match in each.finditer(plain, window.start, span.start)]
    after = [match.start() for each in breaks if (match := each.search(plain, span.end, window.end))]
    return Span(max(before, default=window.start), min(after, default=window.end))


def _cues(plain: str, span: Span, clause: Span, patterns: dict[str, Phrases]) -> dict[str, bool]:
    def anywhere(key: str) -> bool:
        return bool(patterns[key].search(plain, clause.start, clause.end))

    comma = plain.find(",", span.end, clause.end)
    told = comma > 0 and patterns["held"].search(plain, span.end, comma)

    def near(key: str) -> bool:
        """Around the mention, but not behind the comma that closes what says that these talks were held."""
        return bool(
            patterns[key].search(plain, max(clause.start, span.start - CUE_REACH), comma if told else clause.end)
        )

    def before(key: str) -> bool:
        return bool(patterns[key].search(plain, clause.start, span.start))

    def close(key: str) -> bool:
        start, end = max(clause.start, span.start - CUE_REACH), min(clause.end, span.end + CLOSE)
        return bool(patterns[key].search(plain, start, end))

    def just_before(key: str) -> bool:
        found = patterns[key].finditer(plain, max(clause.start, span.start - CUE_REACH), span.start)
        return any(span.start - match.end() <= CLOSE for match in found)

    return {
        "ahead": near("ahead") or before("ahead_before"),
        "past": close("past") or before("past_before") or close("often"),
        "held": anywhere("held") or just_before("held_before"),
        "offered": anywhere("offered") or (just_before("possible") and not near("ahead")),
    }
