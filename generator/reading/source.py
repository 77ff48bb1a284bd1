"""What the three forms of seed files come to: one text with its metadata, before anything is marked in it."""

from dataclasses import dataclass

from generator.errors import ContentError, Fault
from generator.model.article import Boilerplate, Metadata


@dataclass(frozen=True)
class Source:
    """A seed's text; `markup` are stretches of it that are signs and not words; `language` is what the seed states
    and `hint` what its page says of itself without much care (BCP 47 tags)."""

    text: str
    metadata: tuple[Metadata, ...] = ()
    markup: tuple[Boilerplate, ...] = ()
    language: str | None = None
    hint: str | None = None


def fail(file: str, problem: str, remedy: str, line: int | None = None) -> ContentError:
    """The error for one fault of a seed; `file` is what messages call it."""
    return ContentError([Fault(file, line, None, problem, remedy)])
