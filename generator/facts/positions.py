"""Fact: positions — what each side demands, offers, accepts or rejects on a point of the agenda."""

from dataclasses import replace

from generator.facts.draft import Draft, slice_of
from generator.model.record import Evidence, Id, Position, Stance
from generator.tagging.article import TaggedArticle
from generator.tagging.moves.mentions import Moves
from generator.tagging.moves.move import Move
from generator.tagging.people.sides import negotiators, side_of
from generator.tagging.people.subjects import Subjects
from generator.tagging.speech.speakers import speeches


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`positions`: one entry for each side, point and stance, shown by the first clause that tells of it; none in an
    article on another conflict."""
    if draft.focus.kind == "off-topic":
        return draft.with_value("positions", ())
    found = Moves(Subjects(tagged, draft.named), speeches(tagged, draft.named)).find()
    moves = tuple(move for move in found if not _settled_by_all(tagged, draft, move))
    positions: dict[tuple[Id, Id, Stance], Position] = {}
    for move in moves:
        for actor in _sides(tagged, draft, move):
            for point in move.points:
                positions.setdefault((actor, point, move.stance), _position(tagged, move, actor, point))
    return replace(draft, moves=moves).with_value("positions", tuple(positions.values()))


def _sides(tagged: TaggedArticle, draft: Draft, move: Move) -> tuple[Id, ...]:
    parties = {person.id: person.party for person in draft.values["people"]}
    sides = (side_of(tagged.tools.subject, actor, parties) for actor in move.agent.ids)
    return tuple(dict.fromkeys(side for side in sides if side))


def _settled_by_all(tagged: TaggedArticle, draft: Draft, move: Move) -> bool:
    """What all who negotiate accept or offer together is an outcome, and no position of one of them."""
    together = negotiators(tagged.tools.subject) <= set(_sides(tagged, draft, move))
    return together and move.stance in ("accepts", "offers")


def _position(tagged: TaggedArticle, move: Move, actor: Id, point: Id) -> Position:
    evidence: dict[str, tuple[Evidence, ...]] = {
        "actor": (slice_of(tagged, move.agent.span, move.agent.rule),),
        "stance": (slice_of(tagged, move.clause, f"side-{move.stance}"),),
    }
    return Position(actor=actor, point=point, stance=move.stance, evidence=evidence)
