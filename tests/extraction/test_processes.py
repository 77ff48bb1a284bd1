"""Processes that read seeds: the same records as one process alone, and none of them can be lost unnoticed."""

import os
import shutil
import signal
import subprocess
import sys
import time
from multiprocessing import active_children, get_context
from pathlib import Path
from threading import Event, Thread

import pytest

from generator.cli import main
from generator.copies import begin, start_method
from generator.errors import ContentError, WorkersError
from generator.extraction import extract, extract_sound, processes
from generator.extraction.parts import SIZE, parts_of
from generator.extraction.processes import processes_for, read_in_processes
from generator.extraction.reader import Reader
from generator.settings import Hands, Subject, load_settings
from generator.subject import load_subject

ROOT = Path(__file__).parents[2]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))


@pytest.fixture(scope="module")
def subject() -> Subject:
    """The subject of this site."""
    return load_subject(load_settings(ROOT))


@pytest.fixture(params=["fork", "spawn"])
def method(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Either way in which processes begin."""
    monkeypatch.setattr("generator.extraction.processes.start_method", lambda: request.param)
    return str(request.param)


@pytest.fixture
def mixed(tmp_path: Path) -> list[Path]:
    """This site's seeds, with one that is empty and one that is binary between them."""
    for seed in SEEDS:
        shutil.copy(seed, tmp_path)
    (tmp_path / "001_empty.txt").write_bytes(b"")
    (tmp_path / "004_binary.txt").write_bytes(b"\x00\x01\x02" * 99)
    return sorted(tmp_path.glob("*.txt"))


@pytest.mark.usefixtures("method")
def test_two_processes_find_what_one_finds(mixed: list[Path], subject: Subject) -> None:
    """Records and faults are the same and in the same order, and the faults of all seeds come together."""
    alone, shared = (extract_sound(mixed, subject, hands=Hands(jobs=jobs)) for jobs in (1, 2))
    assert (list(shared.records.items()), shared.faults) == (list(alone.records.items()), alone.faults)
    assert [path.name for path in shared.faults] == ["001_empty.txt", "004_binary.txt"]
    with pytest.raises(ContentError) as caught:
        extract(list(shared.faults), subject, hands=Hands(jobs=2))
    assert len(caught.value.faults) == 2


@pytest.mark.usefixtures("method")
def test_processes_that_are_killed_cost_nothing(subject: Subject) -> None:
    """What killed processes held is read by new ones: every seed is told once, in order."""
    outcomes = read_in_processes(SEEDS, Reader(subject), 2)
    told = [next(outcomes), next(outcomes)]
    for process in active_children():
        os.kill(process.pid or 0, signal.SIGKILL)
    assert [*told, *outcomes] == [Reader(subject).read(path) for path in SEEDS]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere they end when they are next to tell something")
def test_no_process_outlives_the_first(method: str) -> None:
    """Where the command is killed, the processes that it began end with it."""
    command = [sys.executable, "-m", __name__, method]
    first = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, timeout=300, check=False)
    assert first.returncode == -signal.SIGKILL
    begun = [Path("/proc", name) for name in first.stdout.decode().split()]
    until = time.monotonic() + 60
    while any(map(_runs, begun)) and time.monotonic() < until:
        time.sleep(0.1)
    assert begun and not any(map(_runs, begun))


def test_a_process_that_comes_late_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """One whose first process was killed before it could ask to be told of that ends at once."""
    monkeypatch.setattr(os, "getppid", lambda: 1)
    late = get_context("fork").Process(target=begin)
    late.start()
    late.join(60)
    assert late.exitcode == 1


def test_processes_that_never_last_end_in_a_word(monkeypatch: pytest.MonkeyPatch, subject: Subject) -> None:
    """Where new processes are killed too, the command ends and says at which seed, instead of going on for ever."""
    monkeypatch.setattr("generator.extraction.processes.start_method", lambda: "fork")
    monkeypatch.setattr("generator.extraction.processes._begin", _killed)
    with pytest.raises(WorkersError, match=rf"ended from outside 3 times, at {SEEDS[1].name}.*--jobs 1"):
        extract(SEEDS, subject, hands=Hands(jobs=2))


def test_few_seeds_are_read_here() -> None:
    """Processes are begun where they have enough to do, unless they are asked for; no more than there are seeds."""
    assert processes_for(99, None) <= 1
    assert [processes_for(1000, 3), processes_for(2, 8), processes_for(9, 1)] == [3, 2, 1]


def test_a_process_with_threads_is_not_copied() -> None:
    """A copy has none of the threads, and may wait for ever for what they held: then processes begin from nothing."""
    ended = Event()
    thread = Thread(target=ended.wait)
    thread.start()
    try:
        assert start_method() == "spawn"
    finally:
        ended.set()
        thread.join()


def test_parts_are_small_where_seeds_are_few() -> None:
    """Every reader gets several parts, and a part has a bounded size."""
    paths = [Path(str(number)) for number in range(1000)]
    for count, readers in ((5, 2), (40, 2), (1000, 2), (1000, 99)):
        parts = parts_of(paths[:count], readers)
        assert [path for part in parts for path in part] == paths[:count]
        assert len(parts) >= min(count, readers)
        assert all(len(part) <= SIZE for part in parts)


@pytest.mark.parametrize("count", ["0", "-1", "two"])
def test_a_number_of_processes_is_one_or_more(count: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Anything else is a fault of the command line, which says what would be right."""
    with pytest.raises(SystemExit) as caught:
        main(["extract", "--jobs", count])
    assert caught.value.code == 2
    assert "no number of processes; use 1 or more" in capsys.readouterr().err


def _runs(process: Path) -> bool:
    try:
        return " (zombie)" not in (process / "status").read_text(encoding="ascii")
    except OSError:
        return False


def _killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    vars(processes)["start_method"] = lambda: sys.argv[1]
    told = read_in_processes(SEEDS, Reader(load_subject(load_settings(ROOT))), 2)
    next(told), next(told)
    print(*(process.pid for process in active_children()), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
