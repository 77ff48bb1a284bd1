"""A Dask cluster that reads seeds: a scheduler and two workers in processes of their own, as on other machines."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.cli import main
from generator.errors import UsageError
from generator.extraction import extract_sound
from generator.extraction.cluster import read_on_cluster
from generator.extraction.reader import Reader
from generator.settings import Hands, Subject, load_settings
from generator.subject import load_subject

pytest.importorskip("distributed")
ROOT = Path(__file__).parents[2]
SEEDS = [*sorted((ROOT / "seeds").glob("*.txt")), *sorted((ROOT / "tests/dev/texts").glob("*.txt"))]
pytestmark = pytest.mark.filterwarnings("default")
#: So many seconds processes have to begin.
PATIENCE = 180


@pytest.fixture(scope="module")
def subject() -> Subject:
    """The subject of this site."""
    return load_subject(load_settings(ROOT))


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list["subprocess.Popen[bytes]"]]]:
    """The address of a scheduler, and its two workers; they know the package and are in another folder."""
    where = tmp_path / "scheduler.json"
    scheduler = _begin(tmp_path, "scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", where.name)
    until = time.monotonic() + PATIENCE
    while not (where.exists() and where.stat().st_size) and time.monotonic() < until:
        time.sleep(0.1)
    given = ("--scheduler-file", where.name, "--nthreads", "1", "--no-nanny", "--host", "127.0.0.1")
    workers = [_begin(tmp_path, "worker", *given) for _ in range(2)]
    yield json.loads(where.read_text(encoding="utf-8"))["address"], workers
    for process in (*workers, scheduler):
        process.kill()
        process.wait()


def test_a_worker_that_is_killed_costs_nothing(
    cluster: tuple[str, list["subprocess.Popen[bytes]"]], subject: Subject
) -> None:
    """With one of two workers killed while it reads, every seed is told once, in order, as one process tells it."""
    address, workers = cluster
    outcomes = read_on_cluster(SEEDS, Reader(subject), address)
    told = [next(outcomes)]
    os.kill(workers[0].pid, signal.SIGKILL)
    assert [*told, *outcomes] == [Reader(subject).read(path) for path in SEEDS]


def test_faults_come_from_a_cluster_too(
    cluster: tuple[str, list["subprocess.Popen[bytes]"]], subject: Subject, tmp_path: Path
) -> None:
    """A seed that cannot be read, and one that is not there, are faults of theirs, and the others are read, rows of an
    export among them."""
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "export.csv").write_text("id,text\n7,Delegasi Rusia dan Ukraina bertemu di Gomel hari ini.\n")
    seeds = [SEEDS[0], tmp_path / "empty.txt", tmp_path / "gone.txt", tmp_path / "export.csv/7"]
    hands = Hands(scheduler=cluster[0])
    assert extract_sound(seeds, subject, hands=hands) == extract_sound(seeds, subject)


def test_no_scheduler_is_a_word(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """An address at which nobody answers ends the command with status 2."""
    monkeypatch.setattr("generator.extraction.cluster.PATIENCE", 1)
    assert main(["--root", str(ROOT), "extract", "--scheduler", "tcp://127.0.0.1:9"]) == 2
    assert "no Dask scheduler answers at tcp://127.0.0.1:9" in capsys.readouterr().err


def test_dask_is_asked_for_where_it_is_missing(monkeypatch: pytest.MonkeyPatch, subject: Subject) -> None:
    """Without the extra, the command says what to install."""
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(UsageError, match=r"babak\[dask\]"):
        extract_sound(SEEDS[:1], subject, hands=Hands(scheduler="tcp://127.0.0.1:9"))


def _begin(folder: Path, *command: str) -> "subprocess.Popen[bytes]":
    words = [sys.executable, "-m", "dask", *command, "--no-dashboard"]
    return subprocess.Popen(words, cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)}, stderr=subprocess.DEVNULL)
