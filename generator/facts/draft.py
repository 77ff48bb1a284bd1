"""The draft: what the finders before have found in an article; each finder returns a new one with its own facts
added."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from generator.model.article import Span
from generator.model.record import Evidence, Kind, MetadataSource
from generator.tagging.article import TaggedArticle
from generator.tagging.moves.move import Move
from generator.tagging.names.located import Located
from generator.tagging.people.mentions import Naming
from generator.tagging.talks.mentions import TalksMention


@dataclass(frozen=True, slots=True)
class Focus:
    """What the article is about: the record's `kind`, the mentions of its `main` event, those of rounds `beside` it,
    and the number that it gives the main one. `ahead` says that the main event has not been held yet, `begins` where an
    article comes to it that opens with something else."""

    kind: Kind = "off-topic"
    main: tuple[TalksMention, ...] = ()
    beside: tuple[TalksMention, ...] = ()
    number: int | None = None
    ahead: bool = False
    begins: int = 0


@dataclass(frozen=True)
class Draft:
    """Values of the record's fields so far, with their evidence, the metadata that decided any, and flags; and what
    one finder leaves to those after it: the `focus` of the article, the places where people are `named`, and the
    `moves` of the sides."""

    values: Mapping[str, Any] = field(default_factory=dict)
    evidence: Mapping[str, tuple[Evidence, ...]] = field(default_factory=dict)
    metadata: Mapping[str, MetadataSource] = field(default_factory=dict)
    flags: frozenset[str] = frozenset()
    focus: Focus = Focus()
    named: tuple[Naming, ...] = ()
    moves: tuple[Move, ...] = ()

    def named_in(self, span: Span) -> tuple[Naming, ...]:
        """The namings of people within `span`."""
        return self._namings.within(span)

    @cached_property
    def _namings(self) -> Located[Naming]:
        return Located(self.named)

    def with_value(self, name: str, value: Any, evidence: Iterable[Evidence] = ()) -> "Draft":
        """A draft in which the field `name` is `value`, shown by `evidence`."""
        shown = tuple(dict.fromkeys(evidence))
        proofs = {**self.evidence, name: shown} if shown else self.evidence
        values = {**self.values, name: value}
        return Draft(values, proofs, self.metadata, self.flags, self.focus, self.named, self.moves)

    def with_metadata(self, name: str, value: Any, source: MetadataSource) -> "Draft":
        """A draft in which the seed's metadata decide the field `name`."""
        return replace(self, values={**self.values, name: value}, metadata={**self.metadata, name: source})

    def with_flags(self, *flags: str) -> "Draft":
        """A draft with further flags for a person to look at."""
        return replace(self, flags=self.flags | set(flags))


Finder = Callable[[TaggedArticle, Draft], Draft]
"""A kind of fact: looks at the tagged article and at the draft so far, and returns the draft with its facts added."""


def slice_of(tagged: TaggedArticle, span: Span, rule: str) -> Evidence:
    """The evidence for `span`: the exact slice of the article's text, found by `rule`."""
    return Evidence(start=span.start, end=span.end, text=tagged.article.text[span.start : span.end], rule=rule)


#: Rules of publication whose days belong to the article itself.
OF_THE_ARTICLE = ("stamp", "dateline", "report-date")


def own_days(draft: Draft) -> frozenset[Span]:
    """Where the article tells its own day."""
    proofs = draft.evidence.get("published", ())
    return frozenset(Span(proof.start, proof.end) for proof in proofs if proof.rule in OF_THE_ARTICLE)
