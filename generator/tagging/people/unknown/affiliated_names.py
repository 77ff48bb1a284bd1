"""Names of unknown people by whose they are: "Cambodia's Hun Manet thanked ...", "Andrew Peek dari Dewan Keamanan"."""

import re
from collections.abc import Iterator
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.people.full_names import full_name
from generator.tagging.people.role_words import POSSESSIVE

#: A name ends within so many code points in front of the body that it belongs to.
NEAR = 80


def affiliated_names(tagged: TaggedArticle) -> Iterator[Span]:
    """Full names that a country owns and that do what people do, and those in front of "of the" and a body; no
    body of a body ("the Main Directorate of the General Staff")."""
    yield from _owned(tagged)
    yield from _of_bodies(tagged)


def of_a_body(tagged: TaggedArticle, name: Span) -> bool:
    """Whether a body in capitals follows, to which the one named at `name` belongs."""
    return bool(_bodies(tagged.tools.language).match(tagged.plain, name.end))


def _owned(tagged: TaggedArticle) -> Iterator[Span]:
    name = full_name(tagged.tools.language)
    deeds = compile_phrases(tagged.tools.language.people.deeds)
    for tag in tagged.tags:
        if tag.kind in ("party", "land") and tagged.plain.startswith(POSSESSIVE, tag.span.end):
            match = name.match(tagged.plain, tag.span.end + len(POSSESSIVE[0]) + 1)
            if match and deeds.match(tagged.plain, match.end() + 1):
                yield Span(*match.span())


def _of_bodies(tagged: TaggedArticle) -> Iterator[Span]:
    name = full_name(tagged.tools.language)
    for body in _bodies(tagged.tools.language).finditer(tagged.plain):
        start = max(0, tagged.plain.rfind("\n", 0, body.start()) + 1, body.start() - NEAR)
        for match in name.finditer(tagged.plain, start, body.start()):
            before = tagged.plain[max(0, match.start() - NEAR) : match.start()].lower().split()[-1:]
            if match.end() == body.start() and not set(before) & set(tagged.tools.language.people.articles):
                yield Span(*match.span())


@cache
def _bodies(language: Language) -> re.Pattern[str]:
    """ "of the" and a body in capitals: "of the National Security Council", "dari Dewan Keamanan Nasional"."""
    people = language.people
    of, articles = ("|".join(map(re.escape, words)) or "(?!)" for words in (people.belonging, people.articles))
    bodies = compile_together(language.speech.bodies, people.institutions).pattern
    return re.compile(rf"\s(?:{of})\s(?:(?:{articles})\s)?(?=(?:[A-Z][\w-]+\s){{0,3}}(?=[A-Z])(?i:{bodies}))")
