"""Two at once: builds and adoptions in one folder wait for each other, and a lock never outlives its process."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from generator.lock import alone

ROOT = Path(__file__).parents[2]
HOLD = """
import sys, time
from pathlib import Path
from generator.lock import alone
with alone(Path(sys.argv[1])):
    print("held", flush=True)
    if sys.argv[2] == "fork":
        import os
        if os.fork() == 0:
            time.sleep(60)
    time.sleep(float(sys.argv[3]))
print("free", flush=True)
"""


@contextmanager
def holder(folder: Path, how: str = "alone", seconds: float = 60) -> Iterator[subprocess.Popen[str]]:
    """A process that holds the lock of `folder`; it and what it forked off end with the context."""
    command = [sys.executable, "-c", HOLD, str(folder), how, str(seconds)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True, cwd=ROOT) as process:
        try:
            assert process.stdout and process.stdout.readline() == "held\n"
            yield process
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def test_the_second_waits_and_says_for_whom(tmp_path: Path) -> None:
    """Who comes second tells which process it waits for, waits until that one is done, and goes on."""
    said: list[str] = []
    with holder(tmp_path / "build", seconds=1) as first, alone(tmp_path / "build", said.append):
        assert first.stdout and first.stdout.read() == "free\n"
    assert said == [f"build/ is in use by another build (process {first.pid}); waiting until it is done"]


@pytest.mark.parametrize("how", ["alone", "fork"])
def test_a_killed_holder_blocks_nobody(how: str, tmp_path: Path) -> None:
    """The lock of a process that was killed is free at once, also where a process that it had forked off lives on."""
    said: list[str] = []
    with holder(tmp_path, how) as first:
        os.kill(first.pid, signal.SIGKILL)
        first.wait()
        with alone(tmp_path, said.append):
            assert (tmp_path / "lock").read_text() == str(os.getpid())
    assert said == []


def test_a_lock_that_was_removed_is_taken_anew(tmp_path: Path) -> None:
    """Whoever waits for a lock whose file is removed meanwhile ends up with the file that stands there."""
    with holder(tmp_path, seconds=1), alone(tmp_path, lambda line: (tmp_path / "lock").unlink()):
        assert (tmp_path / "lock").read_text() == str(os.getpid())


BUILD = """
import sys, time
from pathlib import Path
import generator.build, generator.renewal
from generator.cli import main
built = generator.build.Built(("a note",), ("built",), ())
def build(settings, site_dir, **_):
    print("begins", flush=True)
    time.sleep(4)
    print("ends", flush=True)
    return built
generator.renewal.build = build
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("second", [["build"], ["adopt", "--date", "2029-05-01", "--reason", "why"]])
def test_commands_wait_for_a_build(second: list[str], microsite_root: Path) -> None:
    """A second build waits, and finds nothing left to do; `adopt` waits before it reads the records."""
    base = [sys.executable, "-P", "-c", BUILD, "--root", str(microsite_root)]
    where = {**os.environ, "PYTHONPATH": str(ROOT)}
    first = subprocess.Popen([*base, "build"], stdout=subprocess.PIPE, text=True, cwd=microsite_root, env=where)
    with first:
        assert first.stdout and first.stdout.readline() == "begins\n"
        other = subprocess.run(
            [*base, *second], capture_output=True, text=True, cwd=microsite_root, env=where, check=False
        )
        assert first.stdout.read() == "ends\n"
    said = re.sub("process [0-9]+", "process N", other.stderr)
    assert said.startswith("build/ is in use by another build (process N); waiting until it is done\n"), said
    assert first.returncode == 0 and "begins" not in other.stdout
    if second == ["build"]:
        assert "a note\nnothing changed" in said
