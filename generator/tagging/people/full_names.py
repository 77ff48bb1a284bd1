"""Full names: what a person's name looks like, and what of such words is left when known names are taken away."""

import re
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle

_CAPITAL = "A-ZÀ-ÖØ-ÞĆČĎĐĘĚĞİŁŃŇŐŘŚŞŠŤŮŰŹŻŽ"
#: One word of a person's name: an initial with its dot, or a capitalised word that is no abbreviation and no owner.
#: (It begins with the capital itself, so that a search looks at nothing else.)
NAME_PART = rf"[{_CAPITAL}](?<!\w.)(?:(?<=[A-Z])\.(?:[A-Z]\.)*|[\w'’]*[^\W\d_{_CAPITAL}](?<!['’]s)(?:-\w+)*)"
#: A person's full name has at least so many words.
FULL = 2


@cache
def full_name(language: Language) -> re.Pattern[str]:
    """Two to four words of a name, with the particles of `language` between them ("Ursula von der Leyen")."""
    particles = "|".join(map(re.escape, language.people.particles)) or "(?!)"
    return re.compile(rf"{NAME_PART}(?:\s(?:(?:{particles})[\s-]){{0,2}}{NAME_PART}){{1,3}}")


def cleared(tagged: TaggedArticle, span: Span) -> Span | None:
    """The name at `span` without what the gazetteer knows as something else; None when no full name is left."""
    end = span.end
    for tag in tagged.tags_touching(span):
        if tag.kind != "short-name":
            if tag.span.start <= span.start:
                return None
            end = min(end, tag.span.start)
    words = tagged.plain[span.start : end].split()
    while words and words[-1] in tagged.tools.language.people.not_names:
        words.pop()
    text = " ".join(words)
    if len(words) < FULL or words[0] in tagged.tools.language.people.not_names:
        return None
    return Span(span.start, span.start + len(text)) if tagged.plain.startswith(text, span.start) else None
