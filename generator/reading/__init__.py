"""Reading: a seed file becomes an Article, whose text is as it came and whose marks and sentences point into it."""

import hashlib
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from generator.errors import ContentError, Fault
from generator.language import languages, load_language
from generator.model.article import Article, blanked, with_plain_blanks
from generator.model.seed import EXPORTS, is_row
from generator.reading.boilerplate import mark_boilerplate
from generator.reading.decoding import MOST_BYTES, decode
from generator.reading.detection import detect_language
from generator.reading.exports import Row, in_row, read_export, row_source
from generator.reading.folder import ENDINGS, Shelf, find_seeds, look_over
from generator.reading.html import read_html
from generator.reading.markdown import read_markdown
from generator.reading.marks import united
from generator.reading.rules import rule_book
from generator.reading.seednames import seed_name, shown_name
from generator.reading.sentences import split_sentences
from generator.reading.source import Source, fail
from generator.reading.text import read_plain

__all__ = [
    "Row",
    "Shelf",
    "find_seeds",
    "look_over",
    "read_seed",
    "read_text",
    "seed_bytes",
    "seed_content",
    "shown_name",
]

#: What the words of one article can take, in code points: a newspaper article has some 5,000, a novel 500,000.
MOST_SIGNS = 1_000_000

_READERS: dict[str, Callable[[str, str], Source]] = {
    ".txt": read_plain,
    ".md": read_markdown,
    ".html": read_html,
    ".htm": read_html,
}


def read_seed(
    path: Path, reads: tuple[str, ...], folder: Path | None = None, content: bytes | Row | None = None
) -> Article:
    """The article in the seed at `path`, in one of the languages `reads` (BCP 47 codes): a file, or a row of an export.
    It is called by its path in `folder`, by default the one that it stands in. `content` is its `seed_content`, where
    that is at hand; then no disk is touched.

    Raises ContentError naming file, line and what would be right: unreadable, empty, binary, too large, not UTF-8,
    broken front matter, a page without main text, another language."""
    seed, file = seed_name(path, folder), shown_name(path, folder)
    if not is_row(PurePosixPath(path)) and path.suffix.lower() not in _READERS:
        if path.suffix.lower() in EXPORTS:
            raise fail(file, "this is an export, each row of which is an article", f"name a row by its id: {file}/ID")
        raise fail(file, f"the ending {path.suffix or 'none'} is not known", f"use one of {', '.join(ENDINGS)}")
    content = seed_content(path, folder) if content is None else content
    if isinstance(content, Row):
        return _of_row(content, seed, reads, shown_name(path.parent, folder))
    return read_text(seed, decode(content, file), reads, hashlib.sha256(content).hexdigest(), file)


def _of_row(row: Row, seed: str, reads: tuple[str, ...], file: str) -> Article:
    try:
        return _article(seed, row_source(row, file), reads, hashlib.sha256(row.data).hexdigest(), file)
    except ContentError as error:
        raise in_row(error, row, file) from None


def seed_content(path: Path, folder: Path | None = None) -> bytes | Row:
    """What stands in the seed at `path`: the bytes of a file, the row of an export.

    Raises ContentError where it cannot be read."""
    if is_row(PurePosixPath(path)):
        return read_export(path.parent, shown_name(path.parent, folder)).rows[path.name]
    return seed_bytes(path)


def seed_bytes(path: Path) -> bytes:
    """The bytes of the seed at `path`, but no more than show that they are too many.

    Raises ContentError where it cannot be read."""
    try:
        if is_row(PurePosixPath(path)):
            return read_export(path.parent, shown_name(path.parent)).rows[path.name].data
        with path.open("rb") as stream:
            return stream.read(MOST_BYTES + 1)
    except OSError as error:
        problem = f"the file cannot be read ({error.strerror})"
        raise fail(shown_name(path), problem, "check its name and rights") from None


def read_text(
    seed: str, text: str, reads: tuple[str, ...], sha256: str | None = None, file: str | None = None
) -> Article:
    """The article in the decoded `text` of a seed called `seed`, whose ending tells its form; touches no disk.

    `sha256` is the checksum of the seed's bytes (by default that of `text` in UTF-8), `file` what faults call the
    seed (by default `seeds/<seed>`). Raises ContentError as `read_seed` does."""
    file = file or f"seeds/{seed}"
    if not text.strip("\ufeff \t\r\n"):
        raise fail(file, "the file is empty", "put the article's text into it or remove the file")
    source = _READERS[Path(seed).suffix.lower()](text, file)
    return _article(
        seed, source, reads, sha256 or hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(), file
    )


def _article(seed: str, source: Source, reads: tuple[str, ...], sha256: str, file: str) -> Article:
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
