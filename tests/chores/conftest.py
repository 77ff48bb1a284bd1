"""What the tests of the chores share: a tiny microsite in a folder of its own."""

import shutil
from pathlib import Path

import pytest

from generator.settings import Settings, load_settings

MICROSITE = Path(__file__).parent / "microsite"


@pytest.fixture
def microsite(tmp_path: Path) -> Settings:
    """The settings of the tiny microsite, copied to `tmp_path`/microsite, its pages ready for the engine."""
    return lay_out(tmp_path)


def lay_out(folder: Path) -> Settings:
    """Copy the tiny microsite to `folder`/microsite, its pages ready for the engine; its settings."""
    root = folder / "microsite"
    root.mkdir()
    shutil.copy(MICROSITE / "mkdocs.yml", root)
    shutil.copytree(MICROSITE / "docs", root / "build" / "docs")
    shutil.copytree(MICROSITE / "theme", root / "theme")
    for name in ("seeds", "content/articles"):
        (root / name).mkdir(parents=True)
    return load_settings(root)
