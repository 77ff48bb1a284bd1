"""Names of unknown people who speak or are introduced: beside a verb of speech, opening a sentence, with an age."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import holding
from generator.tagging.people.full_names import cleared, full_name
from generator.tagging.people.role_words import is_role_word
from generator.tagging.people.unknown.names_before_verbs import names_before_verbs


def names_that_speak(tagged: TaggedArticle) -> tuple[Span, ...]:
    """Full names in `"..." tutur NAME`, `"...," NAME said` and `NAME mengatakan` at the head of a sentence, between
    commas or behind whose man he is, in order; nothing that has a word of an office or institution in it."""
    return tuple(sorted(span for span in _found(tagged) if _is_person(tagged, span)))


def _found(tagged: TaggedArticle) -> set[Span]:
    return {
        *_behind_quotations(tagged),
        *_heads_of_sentences(tagged),
        *_ends_of_sentences(tagged),
        *_with_age(tagged),
        *names_before_verbs(tagged),
    }


def _ends_of_sentences(tagged: TaggedArticle) -> Iterator[Span]:
    """`..., said NAME.`, `..., kata NAME, ...`."""
    said = compile_phrases(tagged.tools.language.speech.verbs)
    name = full_name(tagged.tools.language)
    for match in said.finditer(tagged.plain):
        if tagged.plain[match.start() - 2 : match.start()] == ", ":
            found = name.match(tagged.plain, match.end() + 1)
            if found and tagged.plain[found.end() : found.end() + 1] in (",", ".", ""):
                yield Span(*found.span())


def _with_age(tagged: TaggedArticle) -> Iterator[Span]:
    """`NAME (58)`, `NAME, 61, ...`: people who are introduced by their age."""
    if any(place > 1 and _AGE.match(tagged.plain, place - 2) for place in tagged.plain.figures):
        for match in _patterns(tagged.tools.language).aged.finditer(tagged.plain):
            yield Span(*match.span("name"))


#: An age behind a name; looked for first, as few articles have one.
_AGE = re.compile(r"[,(\s][,(\s][1-9]\d[),\s]")


@dataclass(frozen=True, slots=True)
class _Patterns:
    """Names with their ages, names behind quotations, names in front of a verb."""

    aged: re.Pattern[str]
    behind: re.Pattern[str]
    saying: re.Pattern[str]


@cache
def _patterns(language: Language) -> _Patterns:
    name, said = full_name(language).pattern, compile_phrases(language.speech.verbs).pattern
    fillers = compile_phrases(language.positions.fillers).pattern
    return _Patterns(
        re.compile(rf"(?P<name>{name})(?:\s\([1-9]\d\)|,\s[1-9]\d(?:,|\s\w+,))"),
        re.compile(
            rf"(?:,\s|\s)?(?:(?i:{said}|[a-z]{{3,14}})\s(?P<after>{name})"
            rf"|(?P<before>{name})(?:,[^.“”\"]{{1,80}},)?\s(?i:{said}))"
        ),
        re.compile(rf"(?P<name>{name})\s(?:(?:{fillers})\s)?(?i:{said})"),
    )


def _behind_quotations(tagged: TaggedArticle) -> Iterator[Span]:
    pattern = _patterns(tagged.tools.language).behind
    for quotation in tagged.quotations:
        match = pattern.match(tagged.plain, quotation.whole.end)
        if match:
            yield Span(*match.span("after" if match["after"] else "before"))


def _heads_of_sentences(tagged: TaggedArticle) -> Iterator[Span]:
    pattern, said = _patterns(tagged.tools.language).saying, compile_phrases(tagged.tools.language.speech.verbs)
    for sentence in holding(tagged.plain, tagged.article.sentences, [said]):
        match = pattern.match(tagged.plain, sentence.start)
        if match:
            yield Span(*match.span("name"))


def _is_person(tagged: TaggedArticle, span: Span) -> bool:
    words = tagged.plain[span.start : span.end].split()
    return cleared(tagged, span) == span and not any(is_role_word(tagged, word) for word in words)
