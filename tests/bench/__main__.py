"""`make bench`: speed against a date library, memory over many articles, growth on hostile texts, merging, and
how pages load."""

import argparse
from collections.abc import Iterable

from tests.bench.growth import growth
from tests.bench.memory import memory
from tests.bench.merging import merging
from tests.bench.pages import lighthouse, timelines
from tests.bench.speed import speed

TABLES = ("speed", "memory", "growth", "merging", "timelines", "lighthouse")


def main() -> None:
    """Print the tables that are asked for; all of them by default."""
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument(
        "tables", nargs="*", default=["speed", "memory", "growth", "merging", "timelines", "lighthouse"]
    )
    parser.add_argument("--articles", type=int, default=10_000, help="how many articles memory is watched over")
    parser.add_argument("--length", type=int, default=250_000, help="code points of the shortest hostile text")
    parser.add_argument("--seconds", type=int, default=60, help="when a hostile text is broken off")
    parser.add_argument("--only", default="", help="hostile texts whose name holds this")
    options = parser.parse_args()
    tables: dict[str, Iterable[str]] = {
        "speed": speed(),
        "memory": memory(options.articles),
        "growth": growth(options.length, options.seconds, options.only),
        "merging": merging(),
        "timelines": timelines(),
        "lighthouse": lighthouse(),
    }
    for name in options.tables:
        for line in tables[name]:
            print(line, flush=True)
        print()


if __name__ == "__main__":
    main()
