"""Names of unknown people who open a sentence in front of a quotation that "he" or "she" says."""

import re
from collections.abc import Iterator
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.full_names import NAME_PART, full_name

#: A pronoun that speaks stands within so many code points behind its quotation.
NEXT = 12
#: A name that a pronoun means opens one of so many sentences in front of its quotation.
BACK = 2


def names_before_pronouns(tagged: TaggedArticle) -> Iterator[Span]:
    """Full names that open the line of a quotation which a pronoun says, the sentence before it, or the one before
    that where a pronoun opens this."""
    language, pattern = tagged.tools.language, _opening(tagged.tools.language)
    own = compile_phrases(language.speech.own)
    for quotation in tagged.quotations:
        said = own.search(tagged.plain, quotation.whole.end, quotation.whole.end + 3 * NEXT)
        if said and said.start() - quotation.whole.end <= NEXT:
            line = tagged.plain.rfind("\n", 0, quotation.whole.start) + 1
            for start in {line, *_sentences_before(tagged, quotation.whole.start)}:
                match = pattern.match(tagged.plain, start)
                if match and match.end() <= quotation.whole.start:
                    yield Span(*match.span("name"))


@cache
def _opening(language: Language) -> re.Pattern[str]:
    name = full_name(language).pattern
    return re.compile(rf"(?P<name>{name})(?:,?\s(?!{NAME_PART})|,\s[A-Z]{{2,4}}\s)")


def _sentences_before(tagged: TaggedArticle, place: int) -> Iterator[int]:
    """Where the sentence in front of `place` begins, and the one before it where a pronoun opens that."""
    pronouns = tagged.tools.language.speech.pronouns
    for _ in range(BACK):
        while place and tagged.plain[place - 1].isspace():
            place -= 1
        place = tagged.article.sentence_at(max(0, place - 1)).start
        yield place
        if tagged.plain[place : place + NEXT].lower().split(" ")[0] not in pronouns:
            break
