"""Fact: reported statements — demands and other positions that the outlet tells in its own words."""

from collections.abc import Iterator

from generator.facts.draft import Draft, slice_of
from generator.model.article import Span
from generator.model.record import Statement
from generator.tagging.article import TaggedArticle
from generator.tagging.moves.move import Move


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`statements`, carried on: the clauses outside quotation marks in which a side demands, offers, accepts or rejects
    something on the agenda or about the talks; each once, behind the quotations."""
    told = {
        tagged.plain[span.start : span.end]: _statement(tagged, first, span)
        for first, span in reversed(list(_clauses(draft.moves)))
    }
    return draft.with_value("statements", (*draft.values["statements"], *reversed(told.values())))


def _clauses(moves: tuple[Move, ...]) -> Iterator[tuple[Move, Span]]:
    """The first of the moves that are joined to one another, with the stretch that holds all of them; those that are
    about nothing on the table are left out."""
    chains: dict[int, list[Move]] = {}
    for move in moves:
        if not move.quoted:
            chains.setdefault(move.chain, []).append(move)
    for chain in chains.values():
        if any(move.points or move.talks for move in chain):
            yield chain[0], Span(chain[0].clause.start, max(move.clause.end for move in chain))


def _statement(tagged: TaggedArticle, move: Move, span: Span) -> Statement:
    quote = slice_of(tagged, span, f"side-{move.stance}")
    ids = tuple(dict.fromkeys(move.agent.ids))
    return Statement(
        speaker=ids[0] if len(ids) == 1 else ids,
        quote=quote.text,
        reported=True,
        evidence={"quote": (quote,), "speaker": (slice_of(tagged, move.agent.span, move.agent.rule),)},
    )
