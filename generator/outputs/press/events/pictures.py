"""Pictures: what a drawing shows and where on it, as numbers and words; templates draw it, with the table behind it.

Events stand in order at equal distances, so that a month of five rounds can be read as well as a year without any."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model.story import Event
from generator.outputs.press.edition import Edition
from generator.outputs.press.words.dates import short_day
from generator.outputs.press.words.names import actor_name, listing

CLOSE, LOOSE, ROW, TOP = 16, 40, 36, 20
"""The least width of a column and that in which a date stands upright, height of a row, and room for the years, in CSS
pixels."""
DATES, UPRIGHT = 48, 24
"""Room for the dates below the rows, on their sides and upright."""
NARROWEST, NAME = 300, 300
"""A picture's least width, and how far apart the names of its rows are said again, in CSS pixels."""
MOST = 48
"""So many events a picture shows at most, the last ones."""


@dataclass(frozen=True)
class Column:
    """An event on a picture: where it stands, its day in short, and its year where that begins there."""

    event: Event
    x: int
    day: str
    year: str


@dataclass(frozen=True)
class Row:
    """A line of a picture: the id of an outcome or a party, its name, how high it stands, and each mark on it as x and
    kind."""

    id: str
    name: str
    y: int
    marks: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class Picture:
    """A picture; `counts` says its rows in words, for those who do not see it. It shows the last of `all` events.

    It is drawn at least `width` wide and stretched to the room that it has, so that x is a share of that."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    counts: str
    all: int

    @property
    def width(self) -> int:
        """How wide it is."""
        return max(NARROWEST, _step(len(self.columns)) * len(self.columns))

    @property
    def upright(self) -> bool:
        """Whether each date has room to stand upright."""
        return _step(len(self.columns)) >= LOOSE

    @property
    def height(self) -> int:
        """How high it is."""
        return TOP + ROW * len(self.rows) + (UPRIGHT if self.upright else DATES)

    @property
    def names_at(self) -> tuple[int, ...]:
        """Where the names of its rows stand: at its edge, and in a wide one again wherever a phone may have scrolled,
        seen from its end, at which it opens."""
        return 0, *sorted(range(self.width - NAME, NAME // 2, -NAME))


def run_picture(edition: Edition) -> Picture | None:
    """Events by what came of them; None where there are none."""
    events = edition.story.events
    columns = _columns(edition, events[-MOST:])
    held = [(column, column.event.outcomes.first or "none") for column in columns]
    shown = {kind for _, kind in held}
    names: dict[str, str] = {kind: name for kind, name in edition.language.interface.outcomes.items() if kind in shown}
    return _picture(edition, columns, len(events), names, {(column.x, kind): kind for column, kind in held})


def seats_picture(edition: Edition) -> Picture | None:
    """Who sat at the table of which talks (`seat`), and who mediated (`mediator`); None where no article says."""
    events = [event for event in edition.story.events if event.kind == "negotiation"]
    columns = _columns(edition, events[-MOST:])
    marks: dict[tuple[int, str], str] = {}
    for column in columns:
        for field, kind in ((column.event.mediators, "mediator"), (column.event.parties, "seat")):
            marks |= {(column.x, claim.value): kind for claim in field.claims}
    sat = Counter(party for _, party in marks)
    order = [*edition.parties, *sorted(sat.keys() - edition.parties.keys())]
    ranked = sorted(sat, key=lambda party: (-sat[party], order.index(party)))
    return _picture(edition, columns, len(events), {party: actor_name(edition, party) for party in ranked}, marks)


def _columns(edition: Edition, shown: Sequence[Event]) -> tuple[Column, ...]:
    columns: list[Column] = []
    last = ""
    step = _step(len(shown))
    for number, event in enumerate(shown):
        year = (event.date or "")[:4]
        columns.append(
            Column(event, step * number + step // 2, short_day(edition, event.date), year if year != last else "")
        )
        last = year
    return tuple(columns)


def _step(columns: int) -> int:
    return max(CLOSE, NARROWEST // max(1, columns))


def _picture(
    edition: Edition,
    columns: tuple[Column, ...],
    all_: int,
    names: Mapping[str, str],
    marks: Mapping[tuple[int, str], str],
) -> Picture | None:
    if not columns or not names:
        return None
    rows = []
    for number, (identity, name) in enumerate(names.items()):
        held = tuple((x, kind) for (x, row), kind in sorted(marks.items()) if row == identity)
        rows.append(Row(identity, name, TOP + ROW * number, held))
    counts = listing(edition, (f"{row.name}: {len(row.marks)}" for row in rows))
    return Picture(columns, tuple(rows), counts, all_)
