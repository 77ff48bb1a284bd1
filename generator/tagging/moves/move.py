"""A move: a side demands, offers, accepts or rejects something."""

from typing import NamedTuple

from generator.model.article import Span
from generator.model.record import Stance
from generator.tagging.moves.cues import Cue
from generator.tagging.people.agents import Agent


class Move(NamedTuple):
    """An agent's stance, told by `cue`. `clause` is the stretch of text that tells of it, `scope` the part of it that
    names its object: `points` of the agenda, or `talks`, or neither. `chain` is where the first of the moves begins
    that are joined to one another; `quoted` stands in a quotation."""

    stance: Stance
    agent: Agent
    cue: Span
    clause: Span
    scope: Span
    quoted: bool
    chain: int
    points: tuple[str, ...] = ()
    talks: bool = False


def move_of(cue: Cue, agent: Agent, clause: Span, scope: Span, quoted: bool) -> Move:
    """The move that `cue` tells of, joined to none before it."""
    return Move(cue.stance, agent, cue.span, clause, scope, quoted, cue.span.start)
