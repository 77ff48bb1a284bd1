"""A sheet: all that the page shows of one article: its text with marks, its facts, what differs and what is odd."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from generator.errors import ContentError, Fault
from generator.model.article import Article
from generator.model.record import Record
from generator.model.threads import Disagreement
from generator.records.changes import RecordChange
from generator.records.corrections import Correction
from generator.records.edits import Edit
from generator.review.fact import Facts
from generator.review.facts import facts_of
from generator.review.highlighting import Mark, Piece, pieces

BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One article as the editor reads it. `state` is against the commit; `event` is the id of the event that it tells
    of, `unread` says why there is no text, `conflicts` are the disagreements that it takes part in, `corrections` those
    that stand already."""

    stem: str
    state: Literal["new", "changed", "same"]
    record: Record
    edited: bool
    event: str | None
    pieces: tuple[Piece, ...]
    unread: tuple[Fault, ...]
    facts: Facts
    removed: tuple[Edit, ...]
    moved: tuple[str, ...]
    flags: tuple[str, ...]
    flags_gone: tuple[str, ...]
    conflicts: tuple[Disagreement, ...]
    corrections: tuple[Correction, ...]

    @property
    def needs_a_look(self) -> bool:
        """Whether it has flags, or says what others contradict."""
        return bool(self.flags or self.conflicts or self.unread)


@dataclass(frozen=True, slots=True)
class Context:
    """What the sheet of one article has from elsewhere."""

    edited: bool = False
    event: str | None = None
    conflicts: tuple[Disagreement, ...] = ()
    corrections: tuple[Correction, ...] = ()


def sheet(
    stem: str, article: Article | ContentError, record: Record, change: RecordChange | None, context: Context
) -> Sheet:
    """The sheet of `article`, or of why it cannot be read; its `record` differs from the commit's by `change` (None:
    not at all)."""
    facts = facts_of(record, change.before if change else record)
    return Sheet(
        stem,
        "same" if change is None else "changed" if change.before else "new",
        record,
        context.edited,
        context.event,
        pieces(article.text, _marks(article, facts)) if isinstance(article, Article) else (),
        () if isinstance(article, Article) else article.faults,
        facts,
        change.removed if change else (),
        change.moved if change else (),
        record.flags,
        change.flags_removed if change else (),
        context.conflicts,
        context.corrections,
    )


def _marks(article: Article, facts: Facts) -> Iterable[Mark]:
    for fact in facts.found:
        yield from (Mark(one.start, one.end, fact.kind) for one in fact.evidence)
    yield from (Mark(*one.span, BOILERPLATE) for one in article.boilerplate)
