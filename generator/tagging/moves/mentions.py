"""Moves: every place where a side demands, offers, accepts or rejects something, with what it is about."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, zip_longest

from generator.model.article import Span
from generator.tagging.agenda import Points
from generator.tagging.moves.cues import Cue, cue_phrases, cues_in
from generator.tagging.moves.limits import Limits
from generator.tagging.moves.move import Move, move_of
from generator.tagging.moves.verb_moves import VerbMoves
from generator.tagging.patterns.phrase import compile_together
from generator.tagging.patterns.phrases import holding
from generator.tagging.people.doers import Doers
from generator.tagging.people.subjects import Subjects
from generator.tagging.speech.spoken import Spoken
from generator.tagging.speech.voices import Voice, Voices


@dataclass(frozen=True)
class Moves:
    """Reads the moves of an article from its cues."""

    subjects: Subjects
    speeches: tuple[Spoken, ...]

    def find(self) -> tuple[Move, ...]:
        """All moves with a known agent, in order of their cues."""
        tagged = self.subjects.tagged
        telling = holding(tagged.plain, tagged.article.sentences, cue_phrases(tagged.tools.language))
        found = [move for sentence in telling for move in self._in_sentence(sentence)]
        return tuple(self._with_object(move) for move in sorted(found, key=lambda move: move.cue))

    @cached_property
    def _doers(self) -> Doers:
        return Doers(self.subjects)

    @cached_property
    def _voices(self) -> Voices:
        return Voices(self.subjects.tagged, self.speeches)

    @cached_property
    def _limits(self) -> Limits:
        return Limits(self.subjects.tagged, self._doers.agents)

    @cached_property
    def _verbs(self) -> VerbMoves:
        return VerbMoves(self._doers, self._voices, self._limits)

    @cached_property
    def _points(self) -> Points:
        return self.subjects.tagged.tools.points

    @cached_property
    def _talks(self) -> list[int]:
        return [mention.span.start for mention in self.subjects.tagged.talks if mention.named]

    def _in_sentence(self, sentence: Span) -> Iterator[Move]:
        cues = cues_in(self.subjects.tagged, sentence)
        for voice, group in groupby(cues, key=lambda cue: self._voices.at(cue.span.start, sentence)):
            here = tuple(group)
            verbs = tuple(self._verbs.read(here, voice))
            yield from verbs
            told = {move.cue for move in verbs}
            places = [cue.span.start for cue in here if cue.kind != "noun"]
            owned = (self._noun(cue, places, voice) for cue in here if cue.kind == "noun" and cue.span not in told)
            yield from _apart([move for move in owned if move])

    def _noun(self, cue: Cue, verbs: Sequence[int], voice: Voice) -> Move | None:
        clause = self._voices.clause(cue.span.start, voice)
        index = bisect_left(verbs, cue.span.start)
        either = index < len(verbs) and verbs[index] == cue.span.start
        agent = self._doers.of_noun(cue.span, clause.start, cue.span.end if either else clause.end)
        if not agent:
            return None
        later = verbs[index + either] if index + either < len(verbs) else clause.end
        scope = Span(cue.span.start, self._limits.end(cue.span.end, min(clause.end, later)))
        clause = Span(min(cue.span.start, agent.span.start), scope.end)
        return move_of(cue, agent, clause, scope, voice.quoted)

    def _with_object(self, move: Move) -> Move:
        words = self.subjects.tagged.tools.language.positions
        outside = compile_together(words.hypothetical, words.outside)
        beyond = outside.search(self.subjects.tagged.plain, move.cue.end, move.scope.end)
        object_ = Span(move.scope.start, beyond.start()) if beyond else move.scope
        points = self._points.named(self.subjects.tagged.plain, object_)
        talks = bisect_left(self._talks, move.scope.start) < bisect_left(self._talks, move.scope.end)
        return move._replace(points=points, talks=talks, clause=self._limits.trimmed(move.clause))


def _apart(moves: Sequence[Move]) -> Iterator[Move]:
    """Moves that nouns tell of, each cut where the next one begins ("X's wish for A and Y's call for B")."""
    for move, later in zip_longest(moves, moves[1:]):
        end = min(move.scope.end, later.clause.start if later and later.clause.start > move.cue.end else move.scope.end)
        yield move._replace(clause=Span(move.clause.start, end), scope=Span(move.scope.start, end))
