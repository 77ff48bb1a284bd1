"""A text laid out for the boilerplate rules: its lines, which of them are prose, and the rule book."""

from dataclasses import dataclass
from functools import cached_property

from generator.reading.boilerplate.rules import RuleBook
from generator.reading.lines import Line, is_prose, split_lines
from generator.tagging.patterns.wording import Wording

_LONGEST_LABEL = 40


@dataclass(frozen=True)
class Page:
    """`plain` is the article's text with odd blanks and markup blanked; lines are known by their number."""

    plain: Wording
    book: RuleBook

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines that are not blank."""
        return split_lines(self.plain)

    @cached_property
    def prose(self) -> tuple[bool, ...]:
        """For each line, whether it reads like a part of the body."""
        return tuple(is_prose(line.text, self.book.headlines.in_title_case) for line in self.lines)

    @cached_property
    def last_prose(self) -> int:
        """The number of the last line that is prose; -1 when none is."""
        return max((number for number, prose in enumerate(self.prose) if prose), default=-1)

    def is_credit(self, number: int) -> bool:
        """Whether a line only credits: a label of the language file with a colon, or initials in brackets."""
        text = self.lines[number].text
        label, colon, _ = text[:_LONGEST_LABEL].partition(":")
        credit = self.book.credits.match(text)
        return bool(colon and credit and credit.end() <= len(label)) or (text[0] == "(" and text[-1] == ")")
