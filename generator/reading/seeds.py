"""The first step of reading: what stands in a seed, a file or a row of an export, and the article in it."""

import hashlib
from pathlib import Path, PurePosixPath

from generator.errors import ContentError
from generator.model.article import Article
from generator.model.seed import ENDINGS, EXPORTS, is_row
from generator.reading.article import article_of, read_text
from generator.reading.decoding import MOST_BYTES, decode
from generator.reading.exports.files import read_export
from generator.reading.exports.rows import Row, in_row, row_source
from generator.reading.seednames import seed_name, shown_name
from generator.reading.source import fail


def read_seed(
    path: Path, reads: tuple[str, ...], folder: Path | None = None, content: bytes | Row | None = None
) -> Article:
    """The article in the seed at `path`, in one of the languages `reads` (BCP 47 codes): a file, or a row of an export.
    It is called by its path in `folder`, by default the one that it stands in. `content` is its `seed_content`, where
    that is at hand; then no disk is touched.

    Raises ContentError naming file, line and what would be right: unreadable, empty, binary, too large, not UTF-8,
    broken front matter, a page without main text, another language."""
    seed, file = seed_name(path, folder), shown_name(path, folder)
    if not is_row(PurePosixPath(path)) and path.suffix.lower() not in ENDINGS:
        if path.suffix.lower() in EXPORTS:
            raise fail(file, "this is an export, each row of which is an article", f"name a row by its id: {file}/ID")
        raise fail(file, f"the ending {path.suffix or 'none'} is not known", f"use one of {', '.join(ENDINGS)}")
    content = seed_content(path, folder) if content is None else content
    if isinstance(content, Row):
        return _of_row(content, seed, reads, shown_name(path.parent, folder))
    return read_text(seed, decode(content, file), reads, hashlib.sha256(content).hexdigest(), file)


def _of_row(row: Row, seed: str, reads: tuple[str, ...], file: str) -> Article:
    try:
        return article_of(seed, row_source(row, file), reads, hashlib.sha256(row.data).hexdigest(), file)
    except ContentError as error:
        raise in_row(error, row, file) from None


def seed_content(path: Path, folder: Path | None = None) -> bytes | Row:
    """What stands in the seed at `path`: the row of an export, or the bytes of a file, but no more than show that they
    are too many.

    Raises ContentError where it cannot be read."""
    if is_row(PurePosixPath(path)):
        return read_export(path.parent, shown_name(path.parent, folder)).rows[path.name]
    try:
        with path.open("rb") as stream:
            return stream.read(MOST_BYTES + 1)
    except OSError as error:
        problem = f"the file cannot be read ({error.strerror})"
        raise fail(shown_name(path), problem, "check its name and rights") from None


def seed_bytes(path: Path) -> bytes:
    """The bytes of the seed at `path`, of which its checksum is made. Raises ContentError as `seed_content` does."""
    content = seed_content(path)
    return content.data if isinstance(content, Row) else content
