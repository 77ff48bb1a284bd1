"""`make bench`: speed beside other libraries and generators, growth, memory, and how pages load."""

import argparse
from collections.abc import Callable, Iterable

from tests.bench.archive import archive
from tests.bench.growth import growth
from tests.bench.interruptions import interruptions
from tests.bench.lighthouse import lighthouse
from tests.bench.memory import memory
from tests.bench.merging import merging
from tests.bench.nothing_to_do import nothing_to_do
from tests.bench.page import write
from tests.bench.pages import timelines
from tests.bench.phrases import phrases
from tests.bench.processes import processes
from tests.bench.renewals import renewals
from tests.bench.review import review_page
from tests.bench.sites import sites
from tests.bench.speed import speed
from tests.bench.whole import whole

#: Tables by name, each made with the options.
TABLES: dict[str, Callable[[argparse.Namespace], Iterable[str]]] = {
    "speed": lambda given: speed(),
    "phrases": lambda given: phrases(),
    "processes": lambda given: processes(given.shared),
    "memory": lambda given: memory(given.articles),
    "growth": lambda given: growth(given.length, given.seconds, given.only),
    "merging": lambda given: merging(),
    "sites": lambda given: sites(given.paged),
    "whole": lambda given: whole(given.sizes),
    "archive": lambda given: archive(given.archived),
    "nothing_to_do": lambda given: (line for count in given.builds for line in nothing_to_do(count)),
    "renewals": lambda given: renewals(given.engine),
    "interruptions": lambda given: interruptions(given.kills),
    "timelines": lambda given: timelines(),
    "review": lambda given: review_page(given.reviewed),
    "lighthouse": lambda given: lighthouse(),
}
#: Those of docs/performance.md; what the others say stands in the documents on their subjects.
KEPT = ("speed", "phrases", "processes", "merging", "sites", "whole", "archive", "timelines", "lighthouse")


def main() -> None:
    """Print the tables that are asked for, all of them by default; with --write, put them into docs/performance.md."""
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("tables", nargs="*", default=list(TABLES), help=f"of {', '.join(TABLES)}")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md anew, as far as it is measured")
    parser.add_argument("--articles", type=int, default=10_000, help="how many articles memory is watched over")
    parser.add_argument("--shared", type=int, default=2_000, help="how many articles processes share")
    parser.add_argument("--length", type=int, default=250_000, help="code points of the shortest hostile text")
    parser.add_argument("--seconds", type=int, default=60, help="when a hostile text is broken off")
    parser.add_argument("--only", default="", help="hostile texts whose name holds this")
    parser.add_argument("--paged", type=int, default=680, help="of how many articles the same pages are built by all")
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=[100, 1_000], help="articles of whole builds (10000 last)"
    )
    parser.add_argument("--archived", type=int, default=20_000, help="how many articles are read and merged (100000)")
    parser.add_argument(
        "--builds", type=int, nargs="+", default=[1_000], help="articles of builds with nothing to do (10000)"
    )
    parser.add_argument("--engine", default="mkdocs", help="by which engine changed sites are built again")
    parser.add_argument("--kills", type=int, default=10, help="rounds of killed builds")
    parser.add_argument("--reviewed", type=int, default=500, help="how many new articles the review page is to hold")
    options = parser.parse_args()
    for name in options.tables:
        lines = []
        for line in TABLES[name](options):
            print(line, flush=True)
            lines.append(line)
        print()
        if options.write and name in KEPT:
            write(name, lines)


if __name__ == "__main__":
    main()
