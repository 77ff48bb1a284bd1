"""Check: quotations longer than what may be reprinted of them."""

from collections.abc import Iterator

from generator.checks.places import Places
from generator.errors import Fault
from generator.outputs.press.extracts.quotations import shorten
from generator.told import Told


def long_quotes(told: Told, places: Places) -> Iterator[Fault]:
    """A fault for each quotation that pages show cut: over two sentences, or longer than their windows."""
    for stem, record in told.found.items():
        for place, statement in enumerate(record.statements):
            shown, cut = shorten(statement.quote)
            if cut:
                problem = f"{len(statement.quote)} signs are too long to reprint: pages end at {shown[-30:]!r}"
                remedy = "correct the statement where other words of it matter more"
                where = ("statements", place, "quote")
                yield Fault(*places.of_fact(stem, where), problem, remedy)
