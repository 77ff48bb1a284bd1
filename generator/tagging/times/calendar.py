"""Names of months and weekdays in all spellings: CLDR's (through Babel) and those of the language file."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from babel import Locale

from generator.language import Language


@dataclass(frozen=True, slots=True)
class CalendarNames:
    """Lower-case names without a final dot: months to 1-12, weekdays to 0 (Monday) - 6, as `date.weekday()` counts."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]

    @property
    def pattern(self) -> str:
        """Any month, as a regular expression."""
        return "|".join(sorted(map(re.escape, self.months), key=len, reverse=True))


def calendar_names(language: Language) -> CalendarNames:
    """The names that texts of `language` use; English months are always among them (heads of Indonesian sites)."""
    return _names(language)


@cache
def _names(language: Language) -> CalendarNames:
    months = {name: number for code in ("en", language.code) for name, number in _cldr_months(code)}
    weekdays = dict(_cldr_weekdays(language.code))
    for number, names in language.calendar.months.items():
        months |= {name.lower(): number for name in names}
    for number, names in language.calendar.weekdays.items():
        weekdays |= {name.lower(): number - 1 for name in names}
    return CalendarNames(months, weekdays)


def _cldr_months(code: str) -> Iterator[tuple[str, int]]:
    for width in ("wide", "abbreviated"):
        for number, name in Locale(code).months["format"][width].items():
            yield name.lower().rstrip("."), number


def _cldr_weekdays(code: str) -> Iterator[tuple[str, int]]:
    for width in ("wide", "abbreviated"):
        for number, name in Locale(code).days["format"][width].items():
            yield name.lower().rstrip("."), number
