"""Boilerplate that shows by its form alone, whatever the language: embedded posts, tags, numbered pictures, menus."""

import re
from collections.abc import Iterator

from generator.reading.boilerplate.page import Page
from generator.reading.boilerplate.rules import Matcher

_POST = re.compile(r"[—–-] ?[^()\n]{1,80} ?\(@\w+\)")
_POST_LINK = re.compile(r"(?:pic\.twitter\.com|https?://t\.co)/\w")
_HASHTAGS = re.compile(r"(?:#\w+[\s,]*)+")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_PICTURE = re.compile(r"[*_]{0,2}\[\d{1,2}/\d{1,2}\]")
#: A link without words, as pages turned into Markdown have them round their pictures.
_EMPTY_LINK = re.compile(r"[*\s-]*\[\]\(\S+\)")
#: Two of them within so many lines make a list of links.
_LINKED = 4
#: A photographer behind an agency: (AGENCY/Name Surname), (Name Surname via AGENCY), /AGENCY/NAME SURNAME.
_CREDIT = re.compile(
    r"[(\[][^()\[\]\d]*\w ?[/:] ?[A-Z]\w+ [^()\[\]\d]*[)\]]\.?$"
    r"|[(\[][^()\[\]]*\bvia \w+ ?[)\]]\.?$"
    r"|/[A-Z]{2,}(?:/[A-Z. ]+)+$"
)
_LONGEST = 400
_SIGNS = " |•·/>»"
_HITS_TO_WORDS = 4
_MANY_WORDS = 12
_FEWEST_MENU_LINES = 3
_FEWEST_LABELS = 2
_MOST_LABEL_WORDS = 4
_MOST_LABELS = 50


def form_of(page: Page, number: int, in_head: bool) -> str | None:
    """The name of the form that marks the whole line; None when its words have to decide. `in_head`: above the body."""
    text = page.lines[number].text
    if len(text) > _LONGEST:
        return None
    if _POST.match(text) or ("/" in text and _POST_LINK.search(text)) or _is_quoted_post(page, number):
        return "embedded-post"
    if _HASHTAGS.fullmatch(text):
        return "hashtags"
    if _ADDRESS.fullmatch(text):
        return "address"
    if _PICTURE.match(text) or (in_head and number < page.last_prose and _is_credit(text)):
        return "picture"
    return "lists" if _is_linked(page, number) else None


def _is_linked(page: Page, number: int) -> bool:
    """Whether a line is an empty link in a list of such, or a headline beside one."""
    near = page.lines[max(0, number - _LINKED) : number + _LINKED + 1]
    if "[](" not in "".join(line.text for line in near):
        return False
    empty = [bool(_EMPTY_LINK.fullmatch(line.text)) for line in near]
    place = min(number, _LINKED)
    return sum(empty) > 1 and any(empty[max(0, place - 1) : place + 2])


def _is_credit(text: str) -> bool:
    return ("/" in text or text.rstrip(".")[-1:] in (")", "]")) and bool(_CREDIT.search(text))


def _is_quoted_post(page: Page, number: int) -> bool:
    if number + 1 >= len(page.lines):
        return False
    below = page.lines[number + 1]
    return not below.apart and bool(_POST.match(below.text))


def first_label(page: Page, number: int) -> int:
    """The first of the bare labels (of a map, of a chart) that stand in one block above a marked line, below the body;
    `number` itself when there are not two of them at least."""
    first, top = number, max(page.last_prose + 1, number - _MOST_LABELS)
    while first > top and not page.lines[first].apart and _is_label(page.lines[first - 1].text):
        first -= 1
    return first if number - first >= _FEWEST_LABELS and page.lines[first].apart else number


def _is_label(text: str) -> bool:
    words = text.split()
    return len(words) <= _MOST_LABEL_WORDS and all(word.isalpha() and word[0].isupper() for word in words)


def menu_end(matcher: Matcher, text: str) -> int:
    """Up to where a line begins as a menu: capitalised words without a stop, one in four of them the rule's."""
    hits, end, count = 0, 0, 0
    for word in re.finditer(r"\S+", text):
        bare = word.group().strip(_SIGNS)
        known = bare.lower() in matcher.words
        if bare and not known and (not bare[0].isupper() or bare[-1] in '.,;:!?"”'):
            return end
        count += bool(bare)
        hits += known
        if known and hits >= matcher.rule.least and hits * _HITS_TO_WORDS >= count:
            end = word.end()
    return len(text) if end and count > _MANY_WORDS else end


def menu_lines(matcher: Matcher, page: Page) -> Iterator[int]:
    """The numbers of lines that make a menu together, each of them nothing but the rule's words."""
    run: list[int] = []
    for number, line in enumerate(page.lines):
        if _is_menu(matcher, line.text):
            run.append(number)
            continue
        if len(run) >= _FEWEST_MENU_LINES:
            yield from run
        run = []
    if len(run) >= _FEWEST_MENU_LINES:
        yield from run


def _is_menu(matcher: Matcher, text: str) -> bool:
    if len(text) > matcher.rule.longest or text.split(None, 1)[0].lower().strip(_SIGNS) not in matcher.words:
        return False
    return all(word.strip(_SIGNS) in matcher.words for word in text.lower().split())
