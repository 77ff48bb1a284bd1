"""Enumerations: several rounds told in one breath ("tiga putaran terdahulu, 28 Februari, 3 Maret, dan 7 Maret")."""

import re
from collections.abc import Iterator
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.numbers import number_reader
from generator.tagging.patterns.part import Part, either, word
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.patterns.phrases import Phrases, holding
from generator.tagging.remembered import remembered
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.times.time_expression import TimeExpression

FEWEST = 2
#: "Twice" stands at most so many code points from the word for a meeting.
BESIDE = 32
#: "The last of them" opens its sentence within so many code points.
OPENING = 24


def enumerated_rounds(tagged: TaggedArticle) -> Iterator[tuple[tuple[TimeExpression, ...], int]]:
    """Rounds that a sentence counts and lists: as many times as it counts rounds, in order of the text, or that of the
    last one, and the number of the last of them; 0 where it only speaks of earlier rounds."""
    phrases = _patterns(tagged.tools.language)
    found: dict[tuple[TimeExpression, ...], int] = {}
    for sentence in holding(tagged.plain, tagged.article.sentences, phrases):
        dated = [time for time in tagged.times_in(sentence) if time.placed or time.weekday is not None]
        for end, number in _counts(tagged, sentence) if dated else ():
            days = [time for time in dated if time.span.start > end]
            if len(days) >= FEWEST and number in (0, len(days)):
                found[tuple(days)] = max(number, found.get(tuple(days), 0))
            elif number >= FEWEST and days and _is_latest(tagged, Span(end, days[0].span.start)):
                found[tuple(days[:1])] = number
    for times, number in _last_of_them(tagged):
        found.setdefault(times, number)
    yield from found.items()


def _last_of_them(tagged: TaggedArticle) -> Iterator[tuple[tuple[TimeExpression, ...], int]]:
    """The one day in a sentence that opens with "the last of them", behind one that counts rounds and has no day."""
    latest = compile_phrases(tagged.tools.language.calendar.latest)
    for sentence in holding(tagged.plain, tagged.article.sentences, [latest]):
        before = tagged.article.sentence_before(sentence.start)
        days = [time for time in tagged.times_in(sentence) if time.placed or time.weekday is not None]
        opening = Span(sentence.start, sentence.start + OPENING)
        if before and len(days) == 1 and latest.search(tagged.plain, *opening) and not tagged.times_in(before):
            yield from (((days[0],), number) for _, number in _counts(tagged, before) if number >= FEWEST)


def _counts(tagged: TaggedArticle, sentence: Span) -> Iterator[tuple[int, int]]:
    """Where a sentence has counted rounds, and how many; 0 where it only speaks of earlier ones."""
    language, plain = tagged.tools.language, tagged.plain
    counted, often, plural = _patterns(language)
    for match in counted.finditer(plain, sentence.start, sentence.end):
        yield match.end(), number_reader(language).value(_number_in(match)) or 1
    for phrases in (often, plural):
        for match in phrases.finditer(plain, sentence.start, sentence.end):
            yield match.end(), language.numbers.times.get(" ".join(match.group().lower().split()), 0)


def _number_in(match: re.Match[str]) -> str:
    return next((number for number in match.groupdict().values() if number), "")


def _is_latest(tagged: TaggedArticle, between: Span) -> bool:
    latest = compile_phrases(tagged.tools.language.calendar.latest)
    return bool(latest.search(tagged.plain, between.start, between.end))


def round_counts(tagged: TaggedArticle, sentence: Span) -> Iterator[Span]:
    """Where a sentence says of two rounds or more how many there were."""
    counted, often, _ = _patterns(tagged.tools.language)
    for match in counted.finditer(tagged.plain, sentence.start, sentence.end):
        several = (number_reader(tagged.tools.language).value(_number_in(match)) or 1) >= FEWEST
        told = match["n"] or any(mention.sentence == sentence for mention in tagged.talks)
        told = told or compile_phrases(tagged.tools.language.talks.rounds).match(tagged.plain, match.end() + 1)
        if several and told and not _within_a_time(tagged, match.end()):
            yield Span(*match.span())
    for match in often.finditer(tagged.plain, sentence.start, sentence.end):
        if any(_met(mention, Span(*match.span())) for mention in tagged.talks if mention.sentence == sentence):
            yield Span(*match.span())


def _within_a_time(tagged: TaggedArticle, end: int) -> bool:
    """Whether a stretch of time stands right behind counted rounds ("two meetings in eight days"): the main one is
    among them."""
    units = compile_phrases(tagged.tools.language.calendar.units)
    return bool(units.search(tagged.plain, end, end + BESIDE))


def _met(mention: TalksMention, often: Span) -> bool:
    """Whether "twice" stands right beside the words that say that two sides met."""
    gap = max(often.start - mention.span.end, mention.span.start - often.end)
    return gap <= BESIDE and (not mention.named or mention.held)


@remembered
def counting_rounds(tagged: TaggedArticle) -> frozenset[Span]:
    """The sentences that count rounds or speak of earlier ones."""
    counted, _, plural = _patterns(tagged.tools.language)
    near = holding(tagged.plain, tagged.article.sentences, [counted, plural])
    return frozenset(span for span in near if counted.search(tagged.plain, *span) or plural.search(tagged.plain, *span))


@cache
def _patterns(language: Language) -> tuple[Phrases, Phrases, Phrases]:
    """A number of rounds, "the first" and a number, or "the first and second"; how often; earlier rounds."""
    cardinal = number_reader(language).cardinal
    rounds = either(map(word, (*language.talks.rounds, *language.talks.nouns)))
    firsts = either(word(name) for name, number in language.numbers.ordinals.items() if number == 1)
    lengths = compile_together(language.calendar.units, language.talks.others).part
    some = rf"(?<!\w)(?P<n>{cardinal})\s+(?:(?!{lengths})[\w-]+\s+)?(?:{rounds})(?!\w)"
    of_them = compile_phrases(language.talks.of_them).pattern
    first = rf"(?<!\w)(?:(?:{firsts})\s+(?P<m>{cardinal})|(?P<k>{cardinal})\s+(?:{of_them}))(?![\w-])"
    both, nth = compile_phrases(language.talks.both).pattern, number_reader(language).ordinal
    pairs = (rf"(?:{firsts})\s+(?:{both})\s+(?P<{name}>{nth})" for name in "op")
    pair = rf"(?<!\w)(?:(?:{rounds})\s+{next(pairs)}|{next(pairs)}\s+(?:{rounds}))(?!\w)"
    earlier = compile_phrases(language.talks.past).part
    plural = rf"(?:{earlier})\s+(?:{rounds})(?!\w)|(?<!\w)(?:{rounds})\s+(?:{earlier})"
    return (
        Phrases(
            either(
                (
                    Part(some, cardinal.heads),
                    Part(first, either((firsts, cardinal)).heads),
                    Part(pair, either((rounds, firsts)).heads),
                )
            )
        ),
        compile_phrases(language.numbers.times),
        Phrases(Part(plural, either((earlier, rounds)).heads)),
    )
