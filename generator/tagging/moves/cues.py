"""Cues: the words of a sentence by which a side demands, offers, accepts or rejects something."""

import re
from functools import cache
from typing import Literal, NamedTuple

from generator.language import Language
from generator.model.article import Span
from generator.model.record import Stance
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.patterns.rule_set import RuleSet

CueKind = Literal["verb", "passive", "noun", "obligation", "condition"]
#: A negation governs a verb with at most so many words between them.
NEGATION_WORDS = 2
#: Words that a language lists may stand in front of a cue together with this many code points of others.
_REACH = 60


class Cue(NamedTuple):
    """Words that tell of a stance; `kind` says where its subject stands."""

    span: Span
    kind: CueKind
    stance: Stance


def cues_in(tagged: TaggedArticle, window: Span) -> tuple[Cue, ...]:
    """All cues within `window` that are neither doubted nor supposed, in order; the longest counts where two begin at
    one place, nouns and verbs each for themselves ("demands" can be either); the second half of a word with a hyphen
    ("US-backed") is none. A negated offer or acceptance is a
    rejection, a negated demand or rejection is nothing."""
    rules, plain = _rules(tagged.tools.language), tagged.plain
    hits = [
        Cue(Span(*match.span()), kind, stance)
        for (kind, stance), pattern in rules.within(plain, window)
        for match in pattern.finditer(plain, window.start, window.end)
        if plain[match.start() - 1 : match.start()] != "-"
    ]
    reached = {True: 0, False: 0}
    found: list[Cue] = []
    for cue in sorted(hits, key=lambda cue: (cue.span.start, -cue.span.end)):
        noun = cue.kind == "noun"
        if cue.span.start >= reached[noun]:
            reached[noun] = cue.span.end
            found.append(cue)
    return tuple(meant for cue in found if (meant := _as_meant(tagged, cue, window)))


def cue_phrases(language: Language) -> tuple[Phrases, ...]:
    """All phrases that can be cues."""
    return tuple(phrases for _, phrases in _rules(language).all)


@cache
def _rules(language: Language) -> RuleSet[tuple[CueKind, Stance], Phrases]:
    words = language.positions
    by_stance: tuple[tuple[CueKind, dict[Stance, tuple[str, ...]]], ...] = (
        ("verb", words.verbs),
        ("passive", words.passives),
        ("noun", words.nouns),
        ("obligation", {"demands": words.obligations}),
        ("condition", {"demands": words.conditions}),
    )
    return RuleSet(
        ((kind, stance), compile_phrases(phrases)) for kind, table in by_stance for stance, phrases in table.items()
    )


def _as_meant(tagged: TaggedArticle, cue: Cue, window: Span) -> Cue | None:
    if cue.kind in ("noun", "condition"):
        return cue
    words = tagged.tools.language.positions
    before = tagged.plain[max(window.start, cue.span.start - _REACH) : cue.span.start]
    near = " ".join(before.split()[-NEGATION_WORDS - 1 :])
    if compile_together(words.not_yet, words.hypothetical).search(near):
        return None
    behind = tagged.plain[cue.span.end : cue.span.end + _REACH]
    if cue.stance == "rejects" and re.match(rf"\s+{compile_phrases(words.telling).pattern}", behind, re.IGNORECASE):
        return None
    if not compile_phrases(words.negations).search(near):
        return cue
    if cue.kind == "verb" and cue.stance in ("offers", "accepts"):
        return Cue(cue.span, cue.kind, "rejects")
    return None
