"""Moves that verbs tell of: "Rusia menolak ...", "Kyiv wants ... and has ruled out ...", "ditolak Ukraina"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.moves.cues import Cue
from generator.tagging.moves.limits import REACH, Limits
from generator.tagging.moves.move import Move, move_of
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.agents import Agent
from generator.tagging.people.doers import Doers
from generator.tagging.speech.voices import Voice, Voices


@dataclass(frozen=True)
class VerbMoves:
    """Reads moves from verbs: their own subject, that of the verb they are joined to, or whoever says what must be."""

    doers: Doers
    voices: Voices
    limits: Limits

    @property
    def _tagged(self) -> TaggedArticle:
        return self.doers.subjects.tagged

    def read(self, cues: Sequence[Cue], voice: Voice) -> Iterator[Move]:
        """The moves that the verbs among `cues` tell of, all of one voice; each cut where the next one begins or
        another main clause opens."""
        moves: list[Move] = []
        for cue in cues:
            if cue.kind != "noun":
                before = moves[-1] if moves else None
                move = self._passive(cue, voice) if cue.kind == "passive" else self._verb(cue, voice, before)
                moves += [move] if move else []
        yield from self._ending(moves, voice)

    def _verb(self, cue: Cue, voice: Voice, before: Move | None) -> Move | None:
        clause = self.voices.clause(cue.span.start, voice)
        if cue.kind == "condition":
            return self._go_on(before, cue, voice) if before else None
        if before and before.cue.start >= clause.start:
            return self._coordinated(cue, voice, before)
        near = before is not None and before.cue.start >= clause.start - REACH
        if before and near and self.doers.only_fillers(clause.start, cue.span.start):
            return self._go_on(before, cue, voice)
        if cue.kind == "obligation":
            return self._obliged(cue, clause, voice)
        agent = self.doers.of_verb(cue.span, clause.start, voice.own)
        return self._new(cue, agent, voice) if agent else None

    def _coordinated(self, cue: Cue, voice: Voice, before: Move) -> Move | None:
        """A verb behind another of the same clause: joined to it, with a subject of its own, or governed by it."""
        words = compile_phrases(self._tagged.tools.language.positions.coordination)
        joints = [match.end() for match in words.finditer(self._tagged.plain, before.cue.end, cue.span.start)]
        if not joints:
            return None
        if self.doers.only_fillers(joints[-1], cue.span.start):
            governed = before.stance == "demands" and cue.stance in ("offers", "accepts")
            return None if governed else self._go_on(before, cue, voice)
        agent = self.doers.of_verb(cue.span, joints[-1], voice.own) if cue.kind == "verb" else None
        return self._new(cue, agent, voice) if agent else None

    def _obliged(self, cue: Cue, clause: Span, voice: Voice) -> Move | None:
        """What ought to be is demanded by whoever says so: "X mengatakan Y harus ...", or in a quotation."""
        agent, start = voice.own, clause.start
        if not voice.quoted:
            first = max(voice.span.start, cue.span.start - REACH)
            said = list(self.doers.subjects.said.finditer(self._tagged.plain, first, cue.span.start))
            agent = self.doers.of_verb(Span(*said[-1].span()), voice.span.start) if said else self._listed(voice)
            start = max(start, said[-1].end() if said else 0)
        return self._new(cue, agent, voice, self.limits.duty(start, cue.span.start)) if agent else None

    def _listed(self, voice: Voice) -> Agent | None:
        """Who named conditions in the sentence before one that opens a list of them ("Pertama, ...")."""
        tools, plain, start = self._tagged.tools, self._tagged.plain, voice.span.start
        if start == 0 or not _firsts(tools.language).match(plain, start):
            return None
        sentence = self._tagged.article.sentence_at(max(0, len(plain[:start].rstrip()) - 1))
        said = list(self.doers.subjects.said.finditer(plain, sentence.start, sentence.end))
        conditions = compile_phrases(tools.language.positions.nouns["demands"])
        if not said or not conditions.search(plain, said[-1].end(), sentence.end):
            return None
        return self.doers.of_verb(Span(*said[-1].span()), sentence.start)

    def _passive(self, cue: Cue, voice: Voice) -> Move | None:
        clause = self.voices.clause(cue.span.start, voice)
        agent = self.doers.agents.behind(cue.span.end, clause.end)
        if not agent:
            return None
        start = max(clause.start, cue.span.start - REACH)
        conjunctions = compile_phrases(self._tagged.tools.language.figures.conjunctions)
        start = max(
            [start, *(match.end() for match in conjunctions.finditer(self._tagged.plain, start, cue.span.start))]
        )
        return move_of(cue, agent, Span(start, agent.span.end), Span(start, cue.span.start), voice.quoted)

    def _new(self, cue: Cue, agent: Agent, voice: Voice, start: int | None = None) -> Move:
        end = self.voices.clause(cue.span.end, voice).end
        near = agent.span.start if voice.span.start <= agent.span.start < cue.span.start else cue.span.start
        scope = Span(cue.span.start if start is None else start, end)
        return move_of(cue, agent, Span(near if start is None else start, end), scope, voice.quoted)

    def _go_on(self, before: Move, cue: Cue, voice: Voice) -> Move:
        here = Span(cue.span.start, self.voices.clause(cue.span.end, voice).end)
        return move_of(cue, before.agent, here, here, voice.quoted)._replace(chain=before.chain)

    def _ending(self, moves: list[Move], voice: Voice) -> Iterator[Move]:
        for move, later in zip_longest(moves, moves[1:]):
            if move.scope.end <= move.cue.start:
                yield move
                continue
            following = later.clause.start if later and later.clause.start > move.cue.end else voice.span.end
            end = self.limits.end(move.cue.end, min(move.clause.end, following))
            if end == following:
                end = self.limits.before_next(move.cue.end, end)
            yield move._replace(clause=Span(move.clause.start, end), scope=Span(move.scope.start, end))


@cache
def _firsts(language: Language) -> re.Pattern[str]:
    """A number that opens a point of a list."""
    firsts = "|".join(map(re.escape, language.numbers.ordinals))
    return re.compile(rf"\s*(?:{firsts}),", re.IGNORECASE)
