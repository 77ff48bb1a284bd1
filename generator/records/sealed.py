"""The form of a record's file: comment, body and seal; the seal shows whether a person has edited the file since."""

import re
from hashlib import sha256

from pydantic import Field

from generator.model.record import Frozen, Record
from generator.records.dump import dump

HEAD = """\
# yaml-language-server: $schema=../schemas/article.schema.json
# Written by the generator from the seed named below. Your edits are kept; delete the file to have it written anew.
"""
_SEAL = """\
generated:
  fingerprint: '{fingerprint}'
  checksum: '{checksum}'
"""
_SEALED = re.compile(r"(?s)(.*\n)" + _SEAL.format(fingerprint=r"([^'\n]*)", checksum="([0-9a-f]{64})"))


class Generated(Frozen):
    """What the generator knows of a record it wrote: the `fingerprint` it read the seed with (see
    generator.records.fingerprint) and the SHA-256 `checksum` of all that stands above this section."""

    fingerprint: str
    checksum: str = Field(pattern=r"^[0-9a-f]{64}$")


class ArticleFile(Record):
    """content/articles/*.yml: a record, and at its end the seal of the generator."""

    generated: Generated | None = None


def seal(record: Record, fingerprint: str) -> bytes:
    """The bytes of a record's file; the same record and fingerprint give the same bytes."""
    body = HEAD + dump(record)
    return (body + _SEAL.format(fingerprint=fingerprint, checksum=_checksum(body))).encode()


def sealed_with(content: bytes) -> str | None:
    """The fingerprint of a file that stands as the generator wrote it (but for line ends); None when it was edited."""
    text = content.replace(b"\r\n", b"\n").decode(errors="replace")
    match = _SEALED.fullmatch(text)
    return match[2] if match and _checksum(match[1]) == match[3] else None


def _checksum(body: str) -> str:
    return sha256(body.encode()).hexdigest()
