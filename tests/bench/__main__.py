"""`make bench`: speed against a date library, memory over many articles, growth on hostile texts, merging, and
how pages load."""

import argparse
from collections.abc import Iterable

from tests.bench.growth import growth
from tests.bench.interruptions import interruptions
from tests.bench.memory import memory
from tests.bench.merging import merging
from tests.bench.nothing_to_do import nothing_to_do
from tests.bench.pages import lighthouse, timelines
from tests.bench.processes import processes
from tests.bench.review import review_page
from tests.bench.speed import speed

TABLES = (
    "speed",
    "processes",
    "memory",
    "growth",
    "merging",
    "nothing_to_do",
    "interruptions",
    "timelines",
    "review",
    "lighthouse",
)


def main() -> None:
    """Print the tables that are asked for; all of them by default."""
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("tables", nargs="*", default=list(TABLES))
    parser.add_argument("--articles", type=int, default=10_000, help="how many articles memory is watched over")
    parser.add_argument("--shared", type=int, default=2_000, help="how many articles processes share")
    parser.add_argument("--length", type=int, default=250_000, help="code points of the shortest hostile text")
    parser.add_argument("--seconds", type=int, default=60, help="when a hostile text is broken off")
    parser.add_argument("--only", default="", help="hostile texts whose name holds this")
    parser.add_argument("--builds", type=int, default=1_000, help="how many articles are built with nothing to do")
    parser.add_argument("--kills", type=int, default=10, help="rounds of killed builds")
    parser.add_argument("--reviewed", type=int, default=500, help="how many new articles the review page is to hold")
    options = parser.parse_args()
    tables: dict[str, Iterable[str]] = {
        "speed": speed(),
        "processes": processes(options.shared),
        "memory": memory(options.articles),
        "growth": growth(options.length, options.seconds, options.only),
        "merging": merging(),
        "nothing_to_do": nothing_to_do(options.builds),
        "interruptions": interruptions(options.kills),
        "timelines": timelines(),
        "review": review_page(options.reviewed),
        "lighthouse": lighthouse(),
    }
    for name in options.tables:
        for line in tables[name]:
            print(line, flush=True)
        print()


if __name__ == "__main__":
    main()
