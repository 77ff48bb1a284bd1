"""Interruptions: whole builds by the real engine, killed at any time, and what the next build makes of it."""

import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.accuracy.sets import ROOT

ASHUNE = ROOT / "tests" / "topics" / "ashune"
KILLS = 4
"""Builds that are killed before one is let through."""


def interruptions(rounds: int) -> Iterator[str]:
    """A line for the whole: how often a build was killed and in what state the site stood then. In each round a seed
    comes or goes, builds are killed at times spread over a build's whole length, engine and all left to themselves,
    and the build that is let through then is held against one from scratch, byte for byte."""
    with TemporaryDirectory() as name:
        states = {len(wanted): _from_scratch(Path(name) / "scratch", wanted) for wanted in (9 * [0], 10 * [0])}
        root, seen = Path(name) / "site-of-many-kills", Counter[str]()
        _set_up(root)
        length = _timed_build(root)
        for round_ in range(rounds):
            wanted = 9 + round_ % 2
            _take_seeds(root, wanted)
            for kill in range(KILLS):
                part = (round_ * KILLS + kill + 1) * 0.6180339887 % 1
                seen[_killed(root, part * length, states)] += 1
            _timed_build(root)
            seen["right after the next build" if _state(root) == states[wanted] else "WRONG after the next build"] += 1
    yield f"{rounds * KILLS} builds of {length:.0f} s killed (SIGKILL), {rounds} let through"
    yield from (f"  {count:>5} {what}" for what, count in sorted(seen.items()))


def _from_scratch(root: Path, wanted: list[int]) -> dict[str, bytes]:
    _set_up(root)
    _take_seeds(root, len(wanted))
    _timed_build(root)
    state = _state(root)
    shutil.rmtree(root)
    return state


def _set_up(root: Path) -> None:
    shutil.copytree(ASHUNE, root)
    shutil.copytree(ROOT / "theme", root / "theme")


def _take_seeds(root: Path, count: int) -> None:
    shutil.rmtree(root / "seeds")
    (root / "seeds").mkdir()
    for seed in sorted((ASHUNE / "seeds").iterdir())[:count]:
        shutil.copy(seed, root / "seeds")


def _command(root: Path) -> list[str]:
    return [sys.executable, "-m", "generator", "--root", str(root), "build", "--site-dir", str(root / "site")]


def _timed_build(root: Path) -> float:
    start = time.monotonic()
    subprocess.run(_command(root), cwd=ROOT, check=True, capture_output=True)
    return time.monotonic() - start


def _killed(root: Path, seconds: float, states: dict[int, dict[str, bytes]]) -> str:
    """Build, kill after so many `seconds`, and say which site stands."""
    with subprocess.Popen(_command(root), cwd=ROOT, stderr=subprocess.DEVNULL) as build:
        try:
            build.wait(seconds)
        except subprocess.TimeoutExpired:
            build.send_signal(signal.SIGKILL)
    left = _site(_state(root))
    fits = [count for count, state in states.items() if _site(state) == left]
    return f"with the whole site of {fits[0]} seeds" if fits else "with a BROKEN site"


def _site(state: dict[str, bytes]) -> dict[str, bytes]:
    return {name: content for name, content in state.items() if name.startswith("site/")}


def _state(root: Path) -> dict[str, bytes]:
    """All files of the microsite but those in build/."""
    paths = ((path.relative_to(root).as_posix(), path) for path in root.rglob("*") if path.is_file())
    return {name: path.read_bytes() for name, path in paths if not name.startswith("build/")}
