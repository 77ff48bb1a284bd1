"""Names of unknown people whom the text introduces without an office: by the words behind the comma, by a short form
that speaks later, by whose they are, or by a sentence that opens with a name before somebody "said"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.full_names import FULL, NAME_PART, cleared, full_name
from generator.tagging.people.role_words import is_role_word
from generator.tagging.people.unknown.affiliated_names import affiliated_names
from generator.tagging.people.unknown.names_before_pronouns import names_before_pronouns

#: An introduction ends within so many code points.
REACH = 200


def introduced_names(tagged: TaggedArticle) -> Iterator[Span]:
    """Full names in `NAME, who ...`, names of which a part alone speaks ("kata Iryna"), and names that open the
    sentence of a quotation, or the one before it, that a pronoun says; none that has a word of an office in it."""
    found = {
        *_before_introductions(tagged),
        *_heard_of_later(tagged),
        *names_before_pronouns(tagged),
        *_who_lead(tagged),
    }
    found |= set(affiliated_names(tagged))
    for span in sorted({_without_openers(tagged, span) for span in found}):
        words = tagged.plain[span.start : span.end].split()
        if cleared(tagged, span) == span and not any(is_role_word(tagged, word) for word in words):
            yield span


def _without_openers(tagged: TaggedArticle, span: Span) -> Span:
    """`span` without the words at its head that open no name ("For Serhiy Mudryk")."""
    words = tagged.plain[span.start : span.end].split()
    while len(words) > FULL and words[0] in tagged.tools.language.people.not_names:
        span = Span(tagged.plain.index(words[1], span.start + len(words.pop(0))), span.end)
    return span


@dataclass(frozen=True, slots=True)
class _Patterns:
    introduced: re.Pattern[str]
    short: re.Pattern[str]
    saying: re.Pattern[str]


@cache
def _patterns(language: Language) -> _Patterns:
    name, said = full_name(language).pattern, compile_phrases(language.speech.verbs).pattern
    introductions = compile_phrases(language.people.introductions).pattern
    fillers = compile_phrases(language.positions.fillers).pattern
    return _Patterns(
        re.compile(rf"(?P<name>{name}),\s(?i:{introductions})"),
        re.compile(
            rf"(?:,\s|\s)?(?:(?i:{said}|[a-z]{{3,14}})\s(?P<after>{NAME_PART})(?!\s[A-Z])|(?P<before>{NAME_PART})\s(?i:{said}))"
        ),
        re.compile(rf"(?P<word>{NAME_PART})\s(?:(?:{fillers})\s)?(?i:{said})"),
    )


def _before_introductions(tagged: TaggedArticle) -> Iterator[Span]:
    introductions = compile_phrases(tagged.tools.language.people.introductions)
    for place in introductions.places(tagged.plain, 0, len(tagged.plain)):
        if tagged.plain.startswith(", ", place - 2):
            yield from _named_before(tagged, place)


def _named_before(tagged: TaggedArticle, place: int) -> Iterator[Span]:
    """Names in front of the comma before an introduction that begins at `place`."""
    pattern = _patterns(tagged.tools.language).introduced
    start = max(tagged.plain.rfind("\n", 0, place) + 1, place - 80)
    for match in takewhile(lambda match: match.start() < place, pattern.finditer(tagged.plain, start, place + REACH)):
        if match.end("name") == place - 2:
            yield Span(*match.span("name"))


def _who_lead(tagged: TaggedArticle) -> Iterator[Span]:
    """Full names behind "led by"."""
    name = full_name(tagged.tools.language)
    for led in compile_phrases(tagged.tools.language.people.led_by).finditer(tagged.plain):
        if match := name.match(tagged.plain, led.end() + 1):
            yield Span(*match.span())


def given_names(tagged: TaggedArticle) -> Iterator[Span]:
    """Single words that a sentence says are all that is given of somebody's name ("Halyna, who did not want her last
    name used")."""
    only = compile_phrases(tagged.tools.language.people.given_only)
    for place in {tagged.article.sentence_at(match.start()) for match in only.finditer(tagged.plain)}:
        for match in _ALONE.finditer(tagged.plain, place.start, place.end):
            span = Span(*match.span(1))
            if _can_be_short(tagged, span):
                yield span
    for match in compile_phrases(tagged.tools.language.people.given_as).finditer(tagged.plain):
        name = _WORD_ALONE.match(tagged.plain, match.end() + 1)
        if name and _can_be_short(tagged, Span(*name.span())):
            yield Span(*name.span())


_WORD_ALONE = re.compile(rf"{NAME_PART}(?![\w-])(?!\s[A-Z])")
#: A capitalised word alone, in front of a comma.
_ALONE = re.compile(rf"(?<![\w-])(?<![A-Z]\w\s)({NAME_PART})(?=,\s[a-z])")


def _heard_of_later(tagged: TaggedArticle) -> Iterator[Span]:
    """The first full name of which a word alone says a quotation behind it."""
    language, first = tagged.tools.language, dict[str, Span]()
    pattern = _patterns(language).short
    heads = (_patterns(language).saying.match(tagged.plain, sentence.start) for sentence in tagged.article.sentences)
    behind = (pattern.match(tagged.plain, quotation.whole.end) for quotation in tagged.quotations)
    for match in sorted(filter(None, (*heads, *behind)), key=lambda match: match.start()):
        group = match.lastgroup
        if group and _can_be_short(tagged, Span(*match.span(group))):
            first.setdefault(match[group], Span(*match.span(group)))
    if not first:
        return
    for match in full_name(language).finditer(tagged.plain):
        words = match.group().split()
        for word in (words[0], words[-1]):
            if word in first and match.end() < first[word].start and not tagged.in_headline(Span(*match.span())):
                yield Span(*match.span())
                del first[word]


def _can_be_short(tagged: TaggedArticle, span: Span) -> bool:
    """Whether a word can be a part of an unknown name: no known name, no pronoun, no word that opens none."""
    language, word = tagged.tools.language, tagged.plain[span.start : span.end]
    listed = word in language.people.not_names or word.lower() in language.speech.pronouns
    return not (listed or is_role_word(tagged, word) or tagged.tags_touching(span))
