"""Enumerations: several rounds told in one breath ("tiga putaran terdahulu, 28 Februari, 3 Maret, dan 7 Maret")."""

from functools import cache

from generator.language import Language
from generator.tagging.article import TaggedArticle
from generator.tagging.numbers import number_reader
from generator.tagging.part import Part, either, word
from generator.tagging.phrase import compile_phrases
from generator.tagging.phrases import Phrases, holding
from generator.tagging.times import TimeExpression

FEWEST = 2


def enumerated_rounds(tagged: TaggedArticle) -> tuple[tuple[TimeExpression, ...], ...]:
    """The days of rounds that a sentence counts and lists: as many days as it counts rounds, in order of the text."""
    language, plain = tagged.tools.language, tagged.plain
    counted, often, plural = _patterns(language)
    found = []
    for sentence in holding(plain, tagged.article.sentences, (counted, often, plural)):
        dated = [time for time in tagged.times_in(sentence) if time.month]
        if len(dated) < FEWEST:
            continue
        for match in counted.finditer(plain, sentence.start, sentence.end):
            number = number_reader(language).value(match["n"] or match["m"]) or 0
            days = [time for time in dated if time.span.start > match.end()]
            if number >= FEWEST and len(days) == number:
                found.append(tuple(days))
        for phrases in (often, plural):
            for match in phrases.finditer(plain, sentence.start, sentence.end):
                number = language.numbers.times.get(" ".join(match.group().lower().split()), 0)
                days = [time for time in dated if time.span.start > match.end()]
                if len(days) >= FEWEST and number in (0, len(days)):
                    found.append(tuple(days))
    return tuple(dict.fromkeys(found))


@cache
def _patterns(language: Language) -> tuple[Phrases, Phrases, Phrases]:
    """A number of rounds, or "the first" and a number; how often; earlier rounds."""
    cardinal = number_reader(language).cardinal
    rounds = either(map(word, (*language.talks.rounds, *language.talks.nouns)))
    firsts = either(word(name) for name, number in language.numbers.ordinals.items() if number == 1)
    some = rf"(?<!\w)(?P<n>{cardinal})\s+(?:\w+\s+)?(?:{rounds})(?!\w)"
    first = rf"(?<!\w)(?:{firsts})\s+(?P<m>{cardinal})(?!\w)"
    earlier = compile_phrases(language.talks.past).part
    plural = rf"(?:{earlier})\s+(?:{rounds})(?!\w)|(?<!\w)(?:{rounds})\s+(?:{earlier})"
    return (
        Phrases(either((Part(some, cardinal.heads), Part(first, firsts.heads)))),
        compile_phrases(language.numbers.times),
        Phrases(Part(plural, either((earlier, rounds)).heads)),
    )
