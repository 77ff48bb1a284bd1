"""How far boilerplate reaches below or behind the words that gave it away (`marks` in the language files)."""

import re

from generator.reading.boilerplate.page import Page
from generator.reading.lines import Line

_LEAD = re.compile(r"[\s\-–—•*>»·|#]*")
_COLON = re.compile(r"\s*[:»>]+\s*|\s+[–—-]\s+")
_LETTER = re.compile(r"[^\W\d_]")
_CLOSING = {"(": ")", "[": "]"}
_LONGEST_BRACKET = 300
_MOST_HEADLINES = 12
#: A headline with its number in a list.
_NUMBERED = re.compile(r"\d{1,2}[.)]?\s.*[^.!?”\"]")
_LONGEST_HEADLINE = 200
_FEWEST_WORDS_APART = 5


def link(page: Page, number: int, found: re.Match[str]) -> tuple[int, int] | None:
    """The stretch that announces other articles, from the words `found` in line `number` on; None for prose."""
    line, start, end = page.lines[number], found.start(), found.end()
    bracket = _bracketed(page.plain, start, line)
    if bracket:
        return bracket
    lead = _LEAD.match(page.plain, line.start)
    at_start = lead is not None and lead.end() == start
    colon = _COLON.match(page.plain, end, line.end)
    rest_start = colon.end() if colon else end
    rest = page.plain[rest_start : line.end].strip()
    if not (at_start or (colon and page.plain[start].isupper())):
        return None
    if not _LETTER.search(rest):
        return line.start if at_start else start, page.lines[headlines_below(page, number)].end
    if not at_start:
        return _followed(page, line, start, rest_start)
    if page.book.headlines.is_headline(rest) and (colon or page.book.headlines.in_title_case(rest)):
        return line.start, line.end
    return _followed(page, line, start, rest_start) if colon else None


def _followed(page: Page, line: Line, start: int, rest_start: int) -> tuple[int, int] | None:
    """The label and the headline behind it, when prose may follow on the same line."""
    rest = page.plain[rest_start : line.end]
    headline = rest.lstrip()
    reach = page.book.headlines.reach(headline)
    return (start, rest_start + len(rest) - len(headline) + reach) if reach else None


def _bracketed(plain: str, start: int, line: Line) -> tuple[int, int] | None:
    before = plain[line.start : start].rstrip()[-1:]
    if before not in _CLOSING:
        return None
    opening = plain.rindex(before, line.start, start)
    closing = plain.find(_CLOSING[before], start, min(line.end, start + _LONGEST_BRACKET))
    return (opening, closing + 1) if closing > 0 else None


def headlines_below(page: Page, number: int) -> int:
    """The last of the headlines in the lines below line `number`; `number` itself when there is none."""
    last, taken = number, 0
    for below in range(number + 1, min(number + 1 + _MOST_HEADLINES, len(page.lines))):
        line = page.lines[below]
        if not _LETTER.search(line.text):
            continue
        if not _can_be_listed(page, below, first=taken == 0):
            break
        last, taken = below, taken + 1
    return last


def _can_be_listed(page: Page, number: int, first: bool) -> bool:
    line, headlines = page.lines[number], page.book.headlines
    if len(line.text) > _LONGEST_HEADLINE or page.prose[number] or page.is_credit(number):
        return False
    if not headlines.is_headline(line.text):
        return False
    if first:
        return True
    return headlines.in_title_case(line.text) and (not line.apart or len(line.text.split()) >= _FEWEST_WORDS_APART)


def teaser(page: Page, number: int) -> int:
    """The line below line `number` when it breaks off in dots, else `number`."""
    below = number + 1
    ends = below < len(page.lines) and page.lines[below].text.endswith(("...", "…"))
    return below if ends else number


def rest(page: Page, number: int) -> int:
    """The last line below line `number` before prose comes again."""
    last = number
    while last + 1 < len(page.lines) and (not page.prose[last + 1] or _NUMBERED.fullmatch(page.lines[last + 1].text)):
        last += 1
    return last
