"""Parts: a list that is too long for one page, cut by year, and a full year into parts that are numbered.

The page that the list has of its own shows the last part; the others stand below it, `2024/` and `2024/2/`. A part that
is full keeps its address and what it holds as long as nothing comes before its end."""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from generator.outputs.press.edition import Edition

UNDATED = "xxxx"
"""The year in the address of what bears no date, as EDTF (ISO 8601-2:2019) writes an unknown one."""

T = TypeVar("T")


@dataclass(frozen=True)
class Part(Generic[T]):
    """One page of a list: its address below the list's own page, its year (empty for what bears no date), which part
    of that year it is (0 where the year is no more than one), and what it shows."""

    address: str
    year: str
    number: int
    items: tuple[T, ...]


def parts(
    items: Iterable[T],
    day_of: Callable[[T], str | None],
    most: int,
    weight: Callable[[T], int] = lambda _: 1,
    taken: Container[str] = (),
) -> tuple[Part[T], ...]:
    """`items`, which stand in order of date, in parts of at most `most` in weight, what bears no date in front; one
    part where all fit in. `day_of` gives an item's date (EDTF), `taken` are names that stand below the list's page."""
    held = tuple(items)
    if sum(map(weight, held)) <= most:
        return (Part("", "", 0, held),)
    years: dict[str, list[T]] = defaultdict(list)
    for item in held:
        years[(day_of(item) or "")[:4]].append(item)
    found: list[Part[T]] = []
    for year in sorted(years):
        pieces = tuple(_pieces(years[year], most, weight))
        several = len(pieces) > 1
        for number, piece in enumerate(pieces, 1):
            found.append(Part(_address(year, number, taken), year, number * several, piece))
    return (*found[:-1], replace(found[-1], address=""))


def part_name(edition: Edition, part: Part[Any]) -> str:
    """What a part is called: its year, and its number where that year has several."""
    words = edition.language.interface.parts
    year = part.year or words.undated
    return words.numbered.format(year=year, number=part.number) if part.number else year


def part_title(edition: Edition, title: str, part: Part[Any]) -> str:
    """The title of a part's page: that of the list, with the part's name but on the list's own page."""
    if not part.address:
        return title
    return edition.language.interface.titles.dated.format(title=title, date=part_name(edition, part))


def part_of(found: Iterable[Part[T]], item: T) -> str:
    """The address, below the list's page, of the part that shows `item`; that of the list where none does."""
    return next((part.address for part in found if item in part.items), "")


def _address(year: str, number: int, taken: Container[str]) -> str:
    name = year or UNDATED
    return f"{name}/" if number == 1 and name not in taken else f"{name}/{number}/"


def _pieces(items: Iterable[T], most: int, weight: Callable[[T], int]) -> Iterator[tuple[T, ...]]:
    piece: list[T] = []
    full = 0
    for item in items:
        full += weight(item)
        if piece and full > most:
            yield tuple(piece)
            piece, full = [], weight(item)
        piece.append(item)
    yield tuple(piece)
