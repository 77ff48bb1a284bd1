"""The steps of a whole build are taken apart as the build has them."""

from pathlib import Path

from tests.bench.child import said
from tests.bench.made_up_site import write_site
from tests.bench.one_build import STEPS


def test_every_step_is_timed(tmp_path: Path) -> None:
    """A build in a process of its own tells the seconds of each step, its pages, the heaviest of them and its memory,
    and leaves a tree with the engine's settings."""
    write_site(2, tmp_path)
    docs, found = tmp_path / "build" / "docs", said("tests.bench.one_build", tmp_path, "tree")
    assert {"count", "ours", "one", "page", "heaviest", "index", *STEPS} == set(found)
    heaviest = (tmp_path / found["page"]).stat().st_size
    assert heaviest == round(found["heaviest"] * 1000) == max(page.stat().st_size for page in docs.rglob("*.md"))
    assert all(found[step] > 0 for step in ("reading", "pages")) and found["ours"] > 10
    assert found["count"] == len([*docs.rglob("*.md")]) > 20
    assert (tmp_path / "build" / "mkdocs.id.yml").is_file()
