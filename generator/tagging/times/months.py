"""Months without a day ("in May", "akhir Maret 2022"), as articles date what is long past."""

from collections.abc import Iterator
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.patterns.part import Part, words
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.times.calendar import calendar_names
from generator.tagging.times.time_expression import TimeExpression

#: A word that makes a month a deadline stands within so many code points before it.
DEADLINE = 12


def months(plain: str, language: Language) -> Iterator[TimeExpression]:
    """Months behind one of the words that a language puts before them, joined by others ("in May and June"), or in
    front of words for the year ("Juli tahun lalu"); no deadlines ("by the end of May")."""
    numbers = calendar_names(language).months
    deadlines = [[word] for word in language.calendar.deadlines]
    for match in _months(language).finditer(plain):
        if plain[: match.start()][-DEADLINE:].lower().split()[-1:] in deadlines:
            continue
        year = int(match["year"]) if match["year"] else None
        for name in _name(language).finditer(plain, *match.span()):
            ago = compile_phrases(language.calendar.after_month).match(plain, name.end() + 1)
            years = language.calendar.after_month[" ".join(ago.group().lower().split())] if ago else None
            yield TimeExpression(
                Span(*name.span()), "month", year=year, month=numbers[name["month"].lower()], years=years or None
            )


@cache
def _names(language: Language) -> Part:
    return words(name.capitalize() for name in calendar_names(language).months if len(name) > 2)


@cache
def _name(language: Language) -> Phrases:
    return Phrases(Part(rf"(?<!\w)(?P<month>(?-i:{_names(language)}))(?!\w)", _names(language).heads))


@cache
def _months(language: Language) -> Phrases:
    calendar = language.calendar
    name, before = rf"(?-i:{_names(language)})(?!\w)", compile_phrases(calendar.before_month).part
    after = compile_phrases(calendar.after_month).pattern
    joined = "|".join([r",\s", *(rf"\s{word}\s(?:{before}\s)?" for word in calendar.between_months)])
    ago = rf"(?<!\w){name}\s(?:{after})"
    name = rf"{name}(?:\s(?:{after}))?"
    some = rf"{before}[\s-]{name}(?:(?:{joined}){name})*|(?<!\w){name}(?:(?:{joined}){name})+|{ago}"
    return Phrases(Part(rf"(?:{some})(?:,?\s(?P<year>(?:19|20)\d\d))?", before.heads | _names(language).heads))
