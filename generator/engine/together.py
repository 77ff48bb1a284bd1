"""What an engine makes of all pages together, the sitemap and the search index: where it was given only some of them,
its parts on the others are those that it made last time.

Nothing is known here of how a part is made, only where one ends. Whatever stands otherwise than the engine's own last
files let expect raises `DoesNotFit`, and then all pages have to be built."""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Set
from gzip import GzipFile
from html import unescape
from io import BytesIO
from typing import TypeVar

_URL = re.compile(r"\s*<url>.*?</url>", re.DOTALL)
_ADDRESS = re.compile(r"<loc>([^<]*)</loc>")
_DAY = re.compile(r"(?<=<lastmod>)[^<]*(?=</lastmod>)")
Part = TypeVar("Part")


class DoesNotFit(Exception):
    """What the engine made now and what it made last time do not go together."""


def whole_index(new: bytes, old: bytes, kept: Set[str], order: Mapping[str, int]) -> bytes:
    """The search index `new` with the entries of the `old` one on the pages `kept`. All pages stand in `order`, by
    address below the site's."""
    index, last = json.loads(new), json.loads(old)
    if json.dumps(index, separators=(",", ":")).encode() != new or {**index, "docs": ()} != {**last, "docs": ()}:
        raise DoesNotFit
    before = [entry for entry in last["docs"] if _place(entry) in kept]
    index["docs"] = _in_order(index["docs"], before, _place, order)
    return json.dumps(index, separators=(",", ":")).encode()


def whole_sitemap(new: str, old: str, base: str, kept: Set[str], order: Mapping[str, int]) -> str:
    """The sitemap `new` of the site at `base` with what the `old` one tells of the pages `kept`, as of the new day."""

    def address(part: str) -> str:
        return unescape("".join(_ADDRESS.findall(part))).removeprefix(base)

    head, parts, end = _parts(new)
    old_head, old_parts, old_end = _parts(old)
    before = [part for part in old_parts if address(part) in kept]
    if (head, end) != (old_head, old_end) or sorted(map(address, before)) != sorted(kept):
        raise DoesNotFit
    days, old_days = set(_DAY.findall(new)), set(_DAY.findall("".join(before)))
    if len(days) > 1 or len(days) != len(old_days):
        raise DoesNotFit
    told = [_DAY.sub("".join(days), part) for part in before]
    return head + "".join(_in_order(parts, told, address, order)) + end


def packed(sitemap: bytes, was: bytes, now: bytes) -> bytes:
    """The `sitemap` packed as the engine packed `was` into `now`."""
    if _packed(was, now) != now:
        raise DoesNotFit
    return _packed(sitemap, now)


def _packed(content: bytes, like: bytes) -> bytes:
    """RFC 1952: four bytes from the fifth on are the time."""
    file = BytesIO()
    with GzipFile("sitemap.xml", "wb", fileobj=file, mtime=int.from_bytes(like[4:8], "little")) as packing:
        packing.write(content)
    return file.getvalue()


def _parts(sitemap: str) -> tuple[str, list[str], str]:
    """What stands before the parts on pages, these, and what stands behind them."""
    found = [*_URL.finditer(sitemap)]
    start, end = (found[0].start(), found[-1].end()) if found else (0, 0)
    parts = [one[0] for one in found]
    if "".join(parts) != sitemap[start:end]:
        raise DoesNotFit
    return sitemap[:start], parts, sitemap[end:]


def _in_order(
    new: Iterable[Part], old: Iterable[Part], page: Callable[[Part], str], order: Mapping[str, int]
) -> list[Part]:
    """The parts of both by their pages' order, which those of `new` must be in."""

    def place(part: Part) -> int:
        if (found := order.get(page(part))) is None:
            raise DoesNotFit
        return found

    made = [*new]
    if made != sorted(made, key=place):
        raise DoesNotFit
    return sorted([*made, *old], key=place)


def _place(entry: Mapping[str, str]) -> str:
    """The address of the page of an entry of the index."""
    return entry["location"].partition("#")[0]
