"""Section `newsroom` of a language file: words by which a reader sees what an article is before reading it through."""

from generator.languages.rule import Examples
from generator.model.record import Frozen


class NewsroomSection(Frozen):
    """Phrases by name, the same names in every language.

    `genres` are forms of journalism (a column, a profile, a chronology), told by words that head or sign such pieces;
    `beats` are fields that a newspaper has desks for (sport, markets), told by words of their trade; `moves` are what
    is news of talks that are not held: a proposal, an answer that is awaited, an exchange of captives."""

    genres: dict[str, tuple[str, ...]]
    beats: dict[str, tuple[str, ...]]
    moves: dict[str, tuple[str, ...]]
    examples: Examples = Examples()
