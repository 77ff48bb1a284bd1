"""A picture of the counts of one measure: each as its source gives it, by its day and its claimant.

Counts are marks and never a line: two counts of one claimant may be of different people. Days stand at their true
distances; where the highest count is far above the lowest, each line of the scale is ten times the one below it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from generator.model.edtf import first_day
from generator.model.threads import Count, Tally
from generator.outputs.press.edition import Edition
from generator.outputs.press.findings.in_lists import number_words
from generator.outputs.press.words.dates import date_words
from generator.outputs.press.words.names import actor_name, listing

WIDTH, HEIGHT = 320, 150
LEFT, RIGHT, TOP, BOTTOM = 60, 12, 22, 18
"""Room for the numbers of the scale, at the right, above the highest line, and for the dates, in CSS pixels."""
FAR = 20
"""From so many times the lowest count on, the scale grows tenfold."""
SHAPES = 6
"""So many claimants have a shape of their own."""
STEPS = (1, 2, 5, 10)


@dataclass(frozen=True)
class Mark:
    """A count on the picture: where it stands, the shape of its claimant (the last one is that of all others), and
    whether the true number may be higher (`up`) or lower (`down`)."""

    x: int
    y: int
    shape: int
    towards: str


@dataclass(frozen=True)
class CountPicture:
    """The picture: lines of its scale as height and number, days as x and words, marks, and each claimant's shape and
    name; `tenfold` says how the scale grows, `counts` all of it in words."""

    lines: tuple[tuple[int, str], ...]
    days: tuple[tuple[int, str], ...]
    marks: tuple[Mark, ...]
    claimants: tuple[tuple[int, str], ...]
    tenfold: bool
    counts: str
    width: int = WIDTH
    height: int = HEIGHT + TOP + BOTTOM


def day_of(edition: Edition, count: Count) -> str | None:
    """The day that a count is for, else that on which its article was published."""
    return count.as_of or edition.sources[count.citation.seed].record.published


def count_picture(edition: Edition, tallies: Sequence[Tally]) -> CountPicture | None:
    """The counts of one measure; None where fewer than two bear a day."""
    held = [
        (tally.claimed_by, count, day) for tally in tallies for count in tally.counts if (day := day_of(edition, count))
    ]
    if len(held) < len("ab"):
        return None
    shapes = {who: min(place, SHAPES) for place, who in enumerate(dict.fromkeys(who for who, _, _ in held))}
    scale = _scale([count.value for _, count, _ in held])
    first, last = (pick(first_day(day).toordinal() for _, _, day in held) for pick in (min, max))

    def across(day: str) -> int:
        share = (first_day(day).toordinal() - first) / (last - first) if last > first else 0.5
        return round(LEFT + share * (WIDTH - LEFT - RIGHT))

    marks = tuple(
        Mark(across(day), _height(scale, count.value), shapes[who], _towards(count)) for who, count, day in held
    )
    ends = sorted({day for _, _, day in held}, key=first_day)
    days = tuple((across(day), date_words(edition, day)) for day in dict.fromkeys((ends[0], ends[-1])))
    lines = tuple((_height(scale, value), number_words(edition, value)) for value in scale)
    claimants = tuple((shape, _name(edition, who)) for who, shape in shapes.items())
    return CountPicture(lines, days, marks, claimants, _tenfold(scale), "; ".join(_told(edition, tallies)))


def _scale(values: Sequence[int]) -> tuple[int, ...]:
    """The numbers of the lines, from the lowest to the highest; they hold all values."""
    low, high = max(1, min(values)), max(1, *values)
    if high / low > FAR:
        return tuple(10**power for power in range(floor(log10(low)), ceil(log10(high)) + 1))
    power = 10 ** floor(log10(high))
    top = next(step * power for step in STEPS if step * power >= high)
    return (0, top // 2, top) if top > 1 else (0, 1)


def _tenfold(scale: Sequence[int]) -> bool:
    return scale[0] > 0


def _height(scale: Sequence[int], value: int) -> int:
    if _tenfold(scale):
        share = (log10(max(1, value)) - log10(scale[0])) / (log10(scale[-1]) - log10(scale[0]))
    else:
        share = value / scale[-1]
    return round(TOP + (1 - share) * HEIGHT)


def _towards(count: Count) -> str:
    return {"at-least": "up", "more-than": "up", "up-to": "down"}.get(count.bound, "")


def _told(edition: Edition, tallies: Sequence[Tally]) -> Iterator[str]:
    bounds = edition.language.interface.bounds
    for tally in tallies:
        numbers = (bounds[one.bound].format(value=number_words(edition, one.value)) for one in tally.counts)  # type: ignore[index]
        yield f"{_name(edition, tally.claimed_by)}: {listing(edition, numbers)}"


def _name(edition: Edition, claimant: str | None) -> str:
    return actor_name(edition, claimant) if claimant else edition.language.interface.figures.unnamed
