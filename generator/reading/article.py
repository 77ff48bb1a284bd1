"""The last step of reading: the text of a seed becomes an Article, with its language, boilerplate and sentences."""

import hashlib
from collections.abc import Callable
from pathlib import PurePosixPath

from generator.errors import ContentError, Fault
from generator.language import languages, load_language
from generator.model.article import Article, blanked, with_plain_blanks
from generator.reading.boilerplate.rules import rule_book
from generator.reading.boilerplate.stretches import mark_boilerplate
from generator.reading.detection import detect_language
from generator.reading.forms.html import read_html
from generator.reading.forms.markdown import read_markdown
from generator.reading.forms.text import read_plain
from generator.reading.marks import united
from generator.reading.sentences.splitting import split_sentences
from generator.reading.source import Source, fail

#: What the words of one article can take, in code points: a newspaper article has some 5,000, a novel 500,000.
MOST_SIGNS = 1_000_000

_READERS: dict[str, Callable[[str, str], Source]] = {
    ".txt": read_plain,
    ".md": read_markdown,
    ".html": read_html,
    ".htm": read_html,
}


def read_text(
    seed: str, text: str, reads: tuple[str, ...], sha256: str | None = None, file: str | None = None
) -> Article:
    """The article in the decoded `text` of a seed called `seed`, whose ending tells its form; touches no disk.

    `sha256` is the checksum of the seed's bytes (by default that of `text` in UTF-8), `file` what faults call the
    seed (by default `seeds/<seed>`). Raises ContentError as `read_seed` does."""
    file = file or f"seeds/{seed}"
    if not text.strip("\ufeff \t\r\n"):
        raise fail(file, "the file is empty", "put the article's text into it or remove the file")
    source = _READERS[PurePosixPath(seed).suffix.lower()](text, file)
    return article_of(
        seed, source, reads, sha256 or hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(), file
    )


def article_of(seed: str, source: Source, reads: tuple[str, ...], sha256: str, file: str) -> Article:
    """The article in the `source` that a seed's form came to. Raises ContentError where it is too long, or in a
    language that is not read."""
    if (signs := len(source.text)) > MOST_SIGNS:
        problem = f"the text has {signs:,} signs, more than the {MOST_SIGNS:,} that one article may have"
        raise fail(file, problem, "keep the article and leave out the rest")
    book = rule_book(tuple(map(load_language, languages())))
    plain = book.wording(blanked(with_plain_blanks(source.text), [mark.span for mark in source.markup]))
    marks = mark_boilerplate(plain, book)
    own_words = plain.without([mark.span for mark in marks])
    language = _language(source, own_words, reads, file)
    return Article(
        seed=seed,
        sha256=sha256,
        language=language,
        text=source.text,
        plain=own_words,
        metadata=source.metadata,
        boilerplate=united(source.markup, marks),
        sentences=split_sentences(own_words, marks, load_language(language)),
    )


def _language(source: Source, plain: str, reads: tuple[str, ...], file: str) -> str:
    remedy = f"the topic reads {', '.join(reads)}: remove the seed, or add its language to `reads` in content/topic.yml"
    if source.language:
        code = source.language.partition("-")[0]
        if code not in reads:
            raise ContentError([Fault(file, None, "language", f"it states {source.language}", remedy)])
        return code
    found, name = detect_language(plain, reads, source.hint)
    if found is None:
        raise fail(file, f"the article is in {name}", remedy)
    return found
