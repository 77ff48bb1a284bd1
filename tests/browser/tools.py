"""The tools from npm that `make test` installs, and where a machine without `make` looks for them."""

from pathlib import Path

import pytest

TOOLS = Path(__file__).resolve().parents[2] / ".venv" / "tools"


def tool(chore: str, path: str) -> Path:
    """The file `path` of a package of tests/tools/<chore>. Where it is not installed the test fails: a check that is
    skipped is no check."""
    found = TOOLS / chore / "node_modules" / path
    if not found.is_file():
        pytest.fail(f"{path} is not there: call `make .venv/tools/{chore}/made`, as `make test` does", pytrace=False)
    return found
