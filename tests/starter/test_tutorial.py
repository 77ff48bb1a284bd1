"""The tutorial: its commands, run from start to end, say what it shows."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TUTORIAL = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")
#: Blocks of the tutorial, each as its language and its lines.
BLOCKS = re.findall(r"(?ms)^```(sh install|sh|text)\n(.*?)^```$", TUTORIAL)


@pytest.fixture
def shell(tmp_path: Path) -> dict[str, str]:
    """An environment in which `python` has the generator, as after the tutorial's installation."""
    (tmp_path / "bin").mkdir()
    python = tmp_path / "bin" / "python"
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    python.chmod(0o755)
    return {**os.environ, "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}


def test_every_command_does_what_the_tutorial_says(tmp_path: Path, shell: dict[str, str]) -> None:
    """All blocks but the installation run one after the other, each ends well, and what is shown below one stands in
    what it says; in the end the microsite passes its checks without a finding."""
    said, place = "", str(tmp_path)
    for language, text in BLOCKS:
        if language == "text":
            assert [line for line in text.splitlines() if line not in said] == [], said
        elif language == "sh":
            command = ["bash", "-c", f"set -e\n{text}\npwd"]
            done = subprocess.run(command, cwd=place, env=shell, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stderr
            said, place = done.stderr + done.stdout, done.stdout.splitlines()[-1]
    assert "0 errors, 0 warnings" in said
