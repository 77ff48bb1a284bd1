"""Enumerations: several rounds told in one breath ("tiga putaran terdahulu, 28 Februari, 3 Maret, dan 7 Maret")."""

import re

from generator.tagging.article import TaggedArticle
from generator.tagging.numbers import number_reader
from generator.tagging.phrase import compile_phrases
from generator.tagging.times import TimeExpression

FEWEST = 2


def enumerated_rounds(tagged: TaggedArticle) -> tuple[tuple[TimeExpression, ...], ...]:
    """The days of rounds that a sentence counts and lists: as many days as it counts rounds, in order of the text."""
    language = tagged.tools.language
    reader = number_reader(language)
    rounds = "|".join(map(re.escape, (*language.talks.rounds, *language.talks.nouns)))
    firsts = "|".join(re.escape(word) for word, number in language.numbers.ordinals.items() if number == 1)
    counted = re.compile(
        rf"(?<!\w)(?P<n>{reader.cardinal})\s+(?:\w+\s+)?(?:{rounds})(?!\w)|(?<!\w)(?:{firsts})\s+(?P<m>{reader.cardinal})(?!\w)",
        re.IGNORECASE,
    )
    often = compile_phrases(language.numbers.times)
    earlier = compile_phrases(language.talks.past).pattern
    plural = re.compile(rf"(?:{earlier})\s+(?:{rounds})(?!\w)|(?<!\w)(?:{rounds})\s+(?:{earlier})", re.IGNORECASE)
    found = []
    for sentence in tagged.article.sentences:
        for match in counted.finditer(tagged.plain, sentence.start, sentence.end):
            number = reader.value(match["n"] or match["m"]) or 0
            days = [time for time in tagged.times_in(sentence) if time.month and time.span.start > match.end()]
            if number >= FEWEST and len(days) == number:
                found.append(tuple(days))
        for match in (
            *often.finditer(tagged.plain, sentence.start, sentence.end),
            *plural.finditer(tagged.plain, sentence.start, sentence.end),
        ):
            number = language.numbers.times.get(" ".join(match.group().lower().split()), 0)
            days = [time for time in tagged.times_in(sentence) if time.month and time.span.start > match.end()]
            if len(days) >= FEWEST and number in (0, len(days)):
                found.append(tuple(days))
    return tuple(dict.fromkeys(found))
