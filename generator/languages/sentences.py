"""Section `sentences` of a language file: small words that show where a sentence or a headline begins and ends."""

from generator.model.record import Frozen


class SentencesSection(Frozen):
    """Words in lower case, as matching ignores case.

    `abbreviations` end in a dot that ends no sentence and stand here without it (`dr`, `u.s`). `small_words` are
    written small in a headline; `telltales` are frequent words that neighbouring languages do not have, by which a
    short text is told from theirs (Indonesian from Malay). `openers` begin a sentence that was glued to a headline."""

    abbreviations: tuple[str, ...]
    small_words: tuple[str, ...]
    telltales: tuple[str, ...]
    openers: tuple[str, ...]
