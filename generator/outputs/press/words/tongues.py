"""Words as a source writes them, on a page that may be in another language."""

from markupsafe import Markup

from generator.model.story import Source
from generator.outputs.press.edition import Edition
from generator.outputs.press.escaping import as_markup, plain
from generator.outputs.press.whereabouts import folded_words, known_place
from generator.outputs.press.words.names import source_title


def worded(edition: Edition, text: str, seed: str) -> Markup:
    """`text` from the article `seed`, with the article's language told where it is not the page's (HTML's `lang`)."""
    tongue = edition.sources[seed].record.language
    if not tongue or tongue == edition.language.code:
        return plain(text)
    return as_markup(f'<span lang="{plain(tongue)}">{plain(text)}</span>')


def located(edition: Edition, text: str, seed: str) -> Markup:
    """A place as the article `seed` writes it, and behind it what the page's language calls it, where that is known
    and in other words."""
    known = edition.sources[seed].record.language != edition.language.code and known_place(edition, text)
    name = known.name.get(edition.language.code, "") if known else ""
    if folded_words(name) in folded_words(text):
        return worded(edition, text, seed)
    return Markup(f'{worded(edition, text, seed)} <span class="who">({plain(name)})</span>')


def titled(edition: Edition, source: Source) -> Markup:
    """The headline of a source in its own language, else its outlet and date in the page's."""
    title = source_title(edition, source)
    return worded(edition, title, source.record.seed) if source.record.title else plain(title)
