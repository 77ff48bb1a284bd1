"""Front matter of Markdown seeds: what the editor states about an article, above its text."""

import re
from typing import Annotated

from pydantic import AfterValidator, ConfigDict

from generator.errors import ContentError, Fault
from generator.model.article import Metadata
from generator.model.edtf import check_day
from generator.model.record import Frozen
from generator.reading.forms.bounds import MOST_STATED, check_front_matter
from generator.reading.source import fail
from generator.yamlfile import parse_yaml

_FENCE = re.compile(r"\ufeff?---[ \t]*\r?\n")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?")
_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_ADDRESS = re.compile(r"https?://[^\s/]+\.[^\s]+")


def _check_length(value: str) -> str:
    if len(value) > MOST_STATED:
        raise ValueError(f"the value has {len(value):,} signs, more than the {MOST_STATED:,}; shorten it")
    return value


def _check_date(value: str) -> str:
    moment = _MOMENT.fullmatch(value)
    if not moment:
        raise ValueError(f"{value!r} is not a date of the form 2022-03-04, with or without a time behind it")
    check_day(moment.group(1))
    return value


def _check_address(value: str) -> str:
    if not _ADDRESS.fullmatch(value):
        raise ValueError(f"{value!r} is not a web address that begins with https://")
    return value


def _check_tag(value: str) -> str:
    if not _TAG.fullmatch(value):
        raise ValueError(f"{value!r} is not a language tag such as id or en")
    return value


Short = Annotated[str, AfterValidator(_check_length)]


class FrontMatter(Frozen):
    """The keys that are read; `source`, `publication` and `publisher` are other names for `outlet`. Whatever else the
    site that the seed came from put there (tags, a layout) is left alone."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    title: Short | None = None
    date: Annotated[str, AfterValidator(_check_date)] | None = None
    outlet: Short | None = None
    source: Short | None = None
    publication: Short | None = None
    publisher: Short | None = None
    url: Annotated[Short, AfterValidator(_check_address)] | None = None
    language: Annotated[str, AfterValidator(_check_tag)] | None = None
    author: Short | tuple[Short, ...] | None = None


_FIELDS = {"title": "title", "date": "published", "outlet": "outlet", "source": "outlet", "publication": "outlet",
           "publisher": "outlet", "url": "url",
           "language": "language", "author": "author"}  # fmt: skip


def split_front_matter(text: str, file: str) -> tuple[tuple[Metadata, ...], str]:
    """The metadata of a Markdown text and the text after its front matter (the whole text when it has none).

    Raises ContentError with all faults of the front matter, by line of the file."""
    opening = _FENCE.match(text)
    if not opening:
        return (), text
    closing = _END.search(text, opening.end())
    if not closing:
        raise fail(file, "the front matter is never closed", "write --- on a line of its own below it", 1)
    matter = "\n" + text[opening.end() : closing.start()]
    check_front_matter(matter, file)
    stated = parse_yaml(matter, FrontMatter, file)
    if sum(getattr(stated, key) is not None for key, field in _FIELDS.items() if field == "outlet") > 1:
        remedy = "keep one of outlet, source, publication and publisher"
        raise ContentError([Fault(file, None, "source", "the outlet is stated twice", remedy)])
    body = text[closing.end() :]
    return metadata_of(stated, "front-matter"), body.removeprefix("\r").removeprefix("\n")


def metadata_of(stated: FrontMatter, place: str) -> tuple[Metadata, ...]:
    """What front matter, or another `place` with its keys, states about an article."""
    found: list[Metadata] = []
    for key, field in _FIELDS.items():
        value = getattr(stated, key)
        values = value if isinstance(value, tuple) else (value,)
        found += [Metadata(field, f"{place}:{key}", str(each).strip()) for each in values if each]
    return tuple(found)
