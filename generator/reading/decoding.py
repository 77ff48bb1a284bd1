"""Bytes of a seed file to its text: UTF-8 only, and a clear word on anything else."""

import codecs

from generator.errors import ContentError, Fault
from generator.reading.source import fail

#: What one article can take; the longest real page seen was under one megabyte.
MOST_BYTES = 20_000_000
_MAGIC = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a sound, film or picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"{\\rtf", "an RTF document"),
    (b"\x7fELF", "a program"),
)
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_TEXT = "save the article as UTF-8 text (.txt, .md) or as the page's HTML"


def decode(data: bytes, file: str, most: int = MOST_BYTES) -> str:
    """The text of a seed's bytes, of which there may be so many. Raises ContentError when they are no UTF-8 text,
    saying where and what they are."""
    if len(data) > most:
        raise ContentError([too_large(file, len(data))])
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise fail(file, f"this is {what}, not text", _TEXT)
    if data.startswith(_UTF_16) or _has_every_other_byte_null(data):
        raise fail(file, "the text is in UTF-16", "save the file as UTF-8")
    null = data.find(b"\0")
    if null >= 0:
        raise fail(file, f"byte {null + 1} is NUL: this is no text", _TEXT, _line(data, null))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        problem = f"byte {error.start + 1} is not UTF-8{_likely(data)}"
        raise fail(file, problem, "save the file as UTF-8", _line(data, error.start)) from None
    if not text.lstrip("\ufeff").strip():
        raise fail(file, "the file is empty", "put the article's text into it or remove the file")
    return text


def too_large(file: str, size: int) -> Fault:
    """The fault of a file that has more bytes than one article may have; `size` is told where it is known."""
    problem = f"the file has {size:,} bytes, more than the {MOST_BYTES:,} that one article may have"
    return Fault(file, None, None, problem, "keep the article and leave out the rest")


def _line(data: bytes, place: int) -> int:
    return data.count(b"\n", 0, place) + 1


def _has_every_other_byte_null(data: bytes) -> bool:
    start = data[:200]
    return len(start) > 1 and (not any(start[1::2]) or not any(start[0::2]))


def _likely(data: bytes) -> str:
    try:
        data.decode("cp1252")
    except UnicodeDecodeError:
        return ""
    return "; it looks like Windows-1252 (Latin-1)"
