"""Part of the bench in a process of its own: what it says, its seconds of processors, its memory."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.accuracy.sets import ROOT


@dataclass(frozen=True)
class Spent:
    """Seconds of processors and of the clock that a command took, with all that it started."""

    processors: float
    clock: float


def spent(command: Sequence[str | Path], folder: Path = ROOT) -> Spent:
    """What `command` takes in `folder`; raises CalledProcessError where it fails."""
    start, before = perf_counter(), _busy()
    subprocess.run(command, cwd=folder, env={**os.environ, "NO_COLOR": "1"}, check=True, capture_output=True)
    return Spent(_busy() - before, perf_counter() - start)


def said(module: str, *arguments: str | Path, folder: Path = ROOT) -> Any:
    """The JSON that a module of ours says in a fresh process, which begins in `folder`."""
    command = [sys.executable, "-m", module, *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=folder, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def _busy() -> float:
    times = os.times()
    return times.children_user + times.children_system
