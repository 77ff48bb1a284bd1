"""Section `boilerplate` of a language file: lines and stretches that are not the article's own words."""

from typing import Literal

from pydantic import Field, model_validator

from generator.languages.rule import Examples
from generator.model.record import Frozen

Place = Literal[
    "whole",
    "start",
    "label",
    "end",
    "tail",
    "inside",
    "bracket",
    "sentence",
    "anywhere",
    "path",
    "pairs",
    "words",
    "menu",
]
Extent = Literal["line", "sentence", "words", "after", "link", "teaser", "rest", "end"]
_OF_LINES: tuple[Extent, ...] = ("line", "teaser", "rest", "end")
_EXTENTS: dict[Place, tuple[Extent, ...]] = {"sentence": ("sentence",), "anywhere": ("words", "link", "after")}


class BoilerplateRule(Frozen):
    """Phrases (in the notation of generator.tagging.patterns.phrase, with slots {weekday}, {month}, {day} and {year})
    under one name; what of the text they mark is found by the rule's place and extent.

    `at` says where a phrase has to stand: it is the `whole` line but for signs and digits; the line `start`s with it;
    it is the line's `label` (a colon follows); the line `end`s with it; it is a label that begins the line's last
    piece (`tail`); it is `inside` the line; it begins the `bracket` at the line's end; it begins a `sentence`; it
    stands `anywhere`, in a line of any length; it is the first step of a `path` (A > B); it stands before a number,
    twice or more in the line (`pairs`); the line has no `words` but these, `least` of them; a `menu` of them.

    `marks` says how far the mark goes: the `line`; the `sentence`; the `words` themselves; what comes `after` them in
    the line; a `link` (the words and the headlines that they announce); the line and the `teaser` below it; the line
    and the `rest` below it, as long as no prose comes; where prose stands above, the line and all to the `end`.

    Lines (`sentence`: sentences; `after`: rests of lines) longer than `longest` code points are left alone.
    `capitals`: only where written in capitals. `head`: only above the body. `beside`: only where the line next above
    or below was marked by one of these rules."""

    name: str = Field(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$")
    at: Place = "whole"
    marks: Extent = "line"
    phrases: tuple[str, ...] = Field(min_length=1)
    least: int = Field(default=1, ge=1)
    longest: int = Field(default=300, ge=1)
    capitals: bool = False
    head: bool = False
    beside: tuple[str, ...] = ()
    examples: Examples

    @model_validator(mode="after")
    def _check_extent(self) -> "BoilerplateRule":
        allowed = _EXTENTS.get(self.at, _OF_LINES)
        if self.marks not in allowed:
            raise ValueError(f"a rule at: {self.at} marks {' or '.join(allowed)}")
        return self


class BoilerplateSection(Frozen):
    """The rules, in the order in which they are tried, and the labels of `credits` ("Sumber: Reuters"): lines about the
    article itself, which no rule may take for a headline or the end of a list."""

    rules: tuple[BoilerplateRule, ...]
    credits: tuple[str, ...]
