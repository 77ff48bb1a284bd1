"""A microsite of any number of made-up articles, with this site's subject and settings."""

import shutil
from pathlib import Path

from tests.accuracy.sets import ROOT
from tests.bench.made_up_seeds import write_seeds


def write_site(count: int, root: Path) -> None:
    """Write into `root` all that a site of `count` articles is built from."""
    for folder in ("content", "theme"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("articles"))
    shutil.copy(ROOT / "mkdocs.yml", root)
    write_seeds(count, root / "seeds")
