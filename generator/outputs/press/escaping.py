"""Words from seeds are untrusted: whatever they hold reaches the page as plain words, in Markdown and in HTML alike."""

import json
import re
from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any

from markupsafe import Markup

#: Signs that turn the direction of whatever stands behind them, and tags that nobody sees.
_TURNING = "\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f"
_UNPRINTABLE = re.compile(f"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff{_TURNING}]")
_BLANKS = re.compile(r"\s+")
_MEANINGFUL = re.compile(r"""[\\`*_{}\[\]<>&#|~=^$"']|^(?:\d+[.)]|[-+:])""")
_IN_DATE = re.compile(r"(?<=\d) (?=[^\W\d])|(?<=[^\W\d]) (?=\d{4}(?!\w))")
_TITLE = str.maketrans({"<": "‹", ">": "›", "&": "&amp;", '"': "”", "{": "(", "}": ")"})

as_markup: Callable[[str], Markup] = partial(str.__new__, Markup)
"""A string as Markup, without the question whether it knows of HTML itself."""


def clean(text: str) -> str:
    """`text` in one line, without control characters, lone surrogates, noncharacters and signs that turn the
    direction of what follows."""
    return _in_one_line(text).strip()


def plain(value: Any) -> Markup:
    """`value` as HTML in which no character means anything to Markdown or HTML; Markup passes as it is."""
    kind = type(value)
    if kind is Markup:
        return value  # type: ignore[no-any-return]
    if kind is str:
        return _escaped(value)
    if value is None:
        raise TypeError("a page would show None where a word belongs")
    return value if isinstance(value, Markup) else _escaped(str(value))


@lru_cache(maxsize=1 << 16)  # the same words and names stand on page after page
def _escaped(text: str) -> Markup:
    return as_markup(_MEANINGFUL.sub(_entity, clean(text)))


def spaced(text: str) -> Markup:
    """Part of a longer text, escaped; blanks at its ends stay, so that the parts can stand side by side."""
    return as_markup(_MEANINGFUL.sub(_entity, _in_one_line(text)))


def unbroken(value: Any) -> Markup:
    """A heading, escaped, whose lines do not end between the day, the month and the year of a date."""
    return Markup(_IN_DATE.sub("\u00a0", plain(value)))


def code(text: str) -> Markup:
    """Code to be read and copied: markup is escaped once more and lines stay, so that it shows as it stands."""
    return Markup("\n").join(map(plain, str(text).split("\n")))


def say(pattern: str, **values: Any) -> Markup:
    """A pattern of the language file with its slots filled by escaped values."""
    return as_markup(str.format(pattern, **{name: plain(value) for name, value in values.items()}))


def is_web(address: str) -> bool:
    """Whether a link may lead there: only to web pages, never to a script or a file."""
    return re.match(r"https?://[^\s/]", address) is not None


def front_matter(value: Any) -> Markup:
    """`value` as a YAML string for a page's front matter. Themes print titles into HTML as they stand, so the
    characters that HTML, its attributes and template languages read are replaced by their look-alikes."""
    text = clean(Markup(value).striptags() if isinstance(value, Markup) else str(value))
    return Markup(json.dumps(text.translate(_TITLE), ensure_ascii=False))


def _in_one_line(text: str) -> str:
    """What Python calls printable has none of these signs, and no blank but spaces."""
    return text if text.isprintable() and "  " not in text else _BLANKS.sub(" ", _UNPRINTABLE.sub("", text))


def _entity(match: re.Match[str]) -> str:
    return "".join(f"&#{ord(character)};" for character in match.group())
