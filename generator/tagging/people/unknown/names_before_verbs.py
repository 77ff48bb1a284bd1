"""Names of unknown people in front of a verb of speech: between commas, or behind the outlet whose they are."""

import re
from collections.abc import Iterator
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.full_names import full_name
from generator.tagging.people.role_words import POSSESSIVE

#: A name begins within so many code points in front of its verb.
NEAR = 120


def names_before_verbs(tagged: TaggedArticle) -> Iterator[Span]:
    """`..., NAME, said ...`, `the Globe's NAME reported ...`."""
    said = compile_phrases(tagged.tools.language.speech.verbs)
    pattern = _apart(tagged.tools.language)
    for verb in said.places(tagged.plain, 0, len(tagged.plain)):
        floor = max(0, verb - NEAR)
        start = max(floor, tagged.plain.rfind("\n", floor, verb) + 1)
        front = tagged.plain[start:verb]
        if not (front.endswith(", ") or any(f"{owner} " in front for owner in POSSESSIVE)):
            continue
        found = next((match for match in pattern.finditer(tagged.plain, start, verb + 1) if match.end() == verb), None)
        span = Span(*found.span("named" if found["named"] else "owned")) if found else None
        if span and said.match(tagged.plain, verb) and not _of_a_country(tagged, span):
            yield span


def _of_a_country(tagged: TaggedArticle, span: Span) -> bool:
    """Whether a country or a place owns what is named, which so is a body ("Ukraine's Coordination Headquarters")."""
    owners = tagged.index.ending_at(span.start - len(POSSESSIVE[0]) - 1)
    return any(tag.kind in ("party", "land", "place") for tag in owners)


@cache
def _apart(language: Language) -> re.Pattern[str]:
    name, fillers = full_name(language).pattern, compile_phrases(language.positions.fillers).pattern
    aside = r"(?:,[^,.“”\"]{1,60},)?"
    named, owned = rf"(?<=,\s)(?P<named>{name}),", rf"(?<=['’]s\s)(?P<owned>{name}){aside}"
    return re.compile(rf"(?:{named}|{owned})\s(?:(?:{fillers})\s)?")
