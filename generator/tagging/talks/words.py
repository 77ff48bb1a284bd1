"""Talk words: the phrases of a language that tell of talks, and of their place in time, compiled."""

from functools import cache

from generator.language import Language
from generator.tagging.patterns.numbers import figures, number_reader
from generator.tagging.patterns.part import Part, either, word, words
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.patterns.rule_set import RuleSet
from generator.tagging.times.calendar import calendar_names

#: Up to six words, and no comma between them.
FEW = Part(r"(?:\s+[^\s.!?;,]+){0,6}?", frozenset({"", " "}))
#: What tells of talks, the longer phrases first, behind what only looks so.
KINDS = ("not_talks", "elliptic", "numbered", "not_numbered", "next", "earlier", "talk", "verb")
#: Words around talks that say when they are, or whose.
_AROUND = (
    "breaks",
    "delegations",
    "others",
    "others_before",
    "ahead",
    "ahead_before",
    "past",
    "past_before",
    "held_before",
    "held",
    "offered",
    "possible",
    "joins",
    "before",
    "begun",
)


@cache
def talk_phrases(language: Language) -> dict[str, Phrases]:
    """The phrases of each kind, and the words around talks, by their names in the language file."""
    talks, slots = language.talks, _slots(language)
    phrases = {key: compile_phrases(getattr(talks, key), slots) for key in KINDS if key not in ("talk", "verb")}
    talk = slots["talk"]
    phrases["talk"] = Phrases(Part(rf"(?<!\w)(?:{talk})(?!\w)", talk.heads))
    phrases["verb"] = compile_phrases(talks.verbs)
    phrases["sittings"] = compile_phrases(talks.sittings, slots)
    phrases["month"] = compile_phrases(calendar_names(language).months)
    phrases["often"] = compile_phrases(language.numbers.times)
    return phrases | {key: compile_phrases(getattr(talks, key)) for key in _AROUND}


@cache
def talk_kinds(language: Language) -> RuleSet[str, Phrases]:
    """The phrases of each kind that tells of talks."""
    phrases = talk_phrases(language)
    return RuleSet((kind, phrases[kind]) for kind in KINDS)


def _slots(language: Language) -> dict[str, Part]:
    talks, reader = language.talks, number_reader(language)
    nouns, adjectives = compile_phrases(talks.nouns).part, compile_phrases(talks.adjectives).part
    rounds = either(map(word, talks.rounds))
    talk = Part(rf"(?:(?:{adjectives})\s+)*(?:{nouns})(?:\s+(?:{adjectives}))*", either((adjectives, nouns)).heads)
    return {
        "talk": talk,
        "round": Part(rf"(?:(?:{adjectives})\s+)*(?:{rounds})", either((adjectives, rounds)).heads),
        "nth": reader.ordinal,
        "name": Part(r"(?-i:[A-Z][\w'’–-]*)(?:\s(?-i:[A-Z][\w'’–-]*)){0,2}"),
        "later": words(name for name, value in language.numbers.ordinals.items() if value > 1),
        "verb": compile_phrases(talks.verbs).part,
        "number": either((figures(1, 2), reader.cardinal)),
        "year": figures(4, 4),
        "day": words(calendar_names(language).weekdays),
        "month": words(calendar_names(language).months),
        "few": FEW,
    }
