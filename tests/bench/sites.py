"""The same pages built by us, by the engine on a naive tree, and by other generators, in one run."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.child import said
from tests.bench.made_up_site import write_site
from tests.bench.naive import naive
from tests.bench.peers import built_by_peers
from tests.bench.tree import pages_of


def sites(count: int) -> Iterator[str]:
    """Lines of two tables about the pages of one language that `count` made-up articles give: MkDocs on our tree beside
    the naive tree, and beside the other generators."""
    with TemporaryDirectory() as name:
        root = Path(name)
        write_site(count, root)
        said("tests.bench.one_build", root, "tree")
        ours = yield from naive(root / "build")
        docs = root / "build" / "docs" / "id"
        yield ""
        yield f"the same {len(pages_of(docs)):,} pages: seconds of processors, of the clock, part of MkDocs' that it is"
        yield f"  {'MkDocs, Material':<18}{ours:8.1f}"
        for peer, took in built_by_peers(docs, root / "peers"):
            if took is None:
                yield f"  {peer:<18}not installed (make .venv/tools/bench/peers/made)"
            else:
                yield f"  {peer:<18}{took.processors:8.1f}{took.clock:8.1f}{took.processors / ours:8.2f}"
