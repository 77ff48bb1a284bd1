"""Where a rule's phrase has to stand in a line for the rule to speak (`at` in the language files)."""

import re
from collections.abc import Callable

from generator.reading.boilerplate.rules import Matcher
from generator.reading.boilerplate.words import pairs
from generator.reading.lines import BOUNDARY, Line
from generator.tagging.patterns.phrases import Phrases

_LEAD = re.compile(r"[\s\-–—•*>»·|\[(#]*")
_NUMBER = re.compile(r"[\d\s.)·-]+")
_STEP = re.compile(r"\s*[>»›→/|]\s*")
_LONGEST_LABEL = 40
_LONGEST_CREDIT = 80
_MOST_SENTENCES_IN_CAPTION = 2
_SPEECH = re.compile(r",[\"”] ")
_SIGNS = " .!?…>»:-–—|•·*()[]#,"


def speaks(matcher: Matcher, text: str) -> re.Match[str] | None:
    """The match of the rule's phrase in a line's text, when it stands where the rule wants it; else None."""
    if len(text) > matcher.rule.longest:
        return None
    found = _FINDERS[matcher.rule.at](matcher.pattern, text)
    if found and matcher.rule.capitals and not found.group().isupper():
        return None
    return found


def can_start(phrases: Phrases, plain: str, line: Line) -> bool:
    """Whether one of many phrases can begin the line, behind signs or a number: a quick look before each is tried."""
    lead = _LEAD.match(plain, line.start, line.end)
    start = lead.end() if lead else line.start
    if phrases.match(plain, start, line.end):
        return True
    number = _NUMBER.match(plain, start, line.end)
    return bool(number and phrases.match(plain, number.end(), line.end))


def _covers(pattern: Phrases, piece: str) -> re.Match[str] | None:
    return pattern.fullmatch(piece) or pattern.fullmatch(piece + " ")


def _whole(pattern: Phrases, text: str) -> re.Match[str] | None:
    core = text.strip(_SIGNS)
    return _covers(pattern, core) or _covers(pattern, core.strip(_SIGNS + "0123456789"))


def _start(pattern: Phrases, text: str) -> re.Match[str] | None:
    lead = _LEAD.match(text)
    return pattern.match(text, lead.end() if lead else 0)


def _label(pattern: Phrases, text: str) -> re.Match[str] | None:
    label, colon, _ = text[:_LONGEST_LABEL].partition(":")
    return _covers(pattern, label.strip(_SIGNS)) if colon else None


def _path(pattern: Phrases, text: str) -> re.Match[str] | None:
    steps = _STEP.split(text)
    short = all(len(step.split()) <= 6 and not step.endswith(".") for step in steps)
    return _covers(pattern, steps[0]) if short and len(steps) > 1 else None


def _end(pattern: Phrases, text: str) -> re.Match[str] | None:
    core = text.rstrip(" .!…>)]")
    return next((found for found in pattern.finditer(core) if found.end() == len(core)), None)


def _inside(pattern: Phrases, text: str) -> re.Match[str] | None:
    return pattern.search(text) if _like_a_caption(text) else None


def _tail(pattern: Phrases, text: str) -> re.Match[str] | None:
    for found in pattern.finditer(text):
        behind, before = text[found.end() :].lstrip(), text[: found.start()].rstrip()
        ended = not before or before[-1] in '.!?)]”"'
        if behind.startswith(":") and len(behind) <= _LONGEST_CREDIT and ended and _like_a_caption(before):
            return found
    return None


def _bracket(pattern: Phrases, text: str) -> re.Match[str] | None:
    core = text.rstrip(" .")
    place = core.rfind("(" if core.endswith(")") else "[")
    if not core.endswith((")", "]")) or place < 0 or not _like_a_caption(core[:place]):
        return None
    return pattern.match(core, place + 1)


def _like_a_caption(text: str) -> bool:
    return not _SPEECH.search(text) and len(BOUNDARY.findall(text)) <= _MOST_SENTENCES_IN_CAPTION


_FINDERS: dict[str, Callable[[Phrases, str], re.Match[str] | None]] = {
    "whole": _whole,
    "start": _start,
    "label": _label,
    "path": _path,
    "end": _end,
    "inside": _inside,
    "tail": _tail,
    "bracket": _bracket,
    "pairs": pairs,
}
