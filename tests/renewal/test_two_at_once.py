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
    if sys.argv[2] == "fork":
        import os
        if os.fork() == 0:
            print("held", flush=True)
            time.sleep(60)
    else:
        print("held", flush=True)
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
    """The lock of a process that was killed is free at once, also where it had forked off another, and on Linux that
    one ends as well: nothing else ends the output that both write."""
    said: list[str] = []
    with holder(tmp_path, how) as first:
        os.kill(first.pid, signal.SIGKILL)
        first.wait()
        with alone(tmp_path, said.append):
            assert (tmp_path / "lock").read_text() == str(os.getpid())
        if sys.platform == "linux":
            assert first.stdout and first.stdout.read() == ""
    assert said == []


def test_a_lock_that_was_removed_is_taken_anew(tmp_path: Path) -> None:
    """Whoever waits for a lock whose file is removed meanwhile ends up with the file that stands there."""
    with holder(tmp_path, seconds=1), alone(tmp_path, lambda line: (tmp_path / "lock").unlink()):
        assert (tmp_path / "lock").read_text() == str(os.getpid())


BUILD = """
import sys
import generator.build, generator.renewal
from generator.cli import main
built = generator.build.Built(("a note",), ("built",), ())
def build(*_, **options):
    print("begins", flush=True)
    sys.stdin.readline()
    print("ends", flush=True)
    return built
generator.renewal.build = build
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("second", [["build"], ["adopt", "--date", "2029-05-01", "--reason", "why"]])
def test_commands_wait_for_a_build(second: list[str], microsite_root: Path) -> None:
    """A second build waits, and finds nothing left to do; `adopt` waits before it reads the records."""
    base = [sys.executable, "-P", "-c", BUILD, "--root", str(microsite_root)]
    with _started([*base, "build"], microsite_root) as first:
        assert first.stdin and first.stdout and first.stdout.readline() == "begins\n"
        with _started([*base, *second], microsite_root) as other:
            assert other.stdout and other.stderr
            line = other.stderr.readline()
            first.stdin.write("go on\n")
            first.stdin.flush()
            assert first.stdout.read() == "ends\n"
            said, begun = other.stderr.read(), other.stdout.read()
    assert re.fullmatch(r"build/ is in use by another build \(process [0-9]+\); waiting until it is done\n", line)
    assert first.returncode == 0 and "begins" not in begun
    if second == ["build"]:
        assert "a note\nnothing changed" in said


def _started(command: list[str], folder: Path) -> subprocess.Popen[str]:
    environment, pipe = {**os.environ, "PYTHONPATH": str(ROOT)}, subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, cwd=folder, env=environment)
