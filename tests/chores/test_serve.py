"""Serving: one edit, one build; a build's own writes are no edit; a failing build leaves the last good site."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from threading import Event, Thread, Timer
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from generator.errors import ContentError, Fault, UsageError
from generator.language import Language, load_language
from generator.renewal import renew
from generator.serve import serve
from generator.settings import Settings, load_settings
from tests.conftest import ROOT

QUIET = 0.6
"""Seconds after which a further build would have begun: the watch looks each tenth of a second here."""


@dataclass
class Builds:
    """A build that counts its calls and writes what a real one does: a record, a schema and a page."""

    settings: Settings
    site: Path
    count: int = 0
    address: str = ""
    fault: Fault | None = None
    during: Callable[[], object] = field(default=lambda: None)
    languages: list[Language] = field(default_factory=list)

    def __call__(self) -> None:
        """Build once; what is counted is done."""
        try:
            self._build(self.count + 1)
        finally:
            self.count += 1

    def _build(self, number: int) -> None:
        self.languages.append(load_language("id"))
        during, self.during = self.during, lambda: None
        during()
        if self.fault:
            raise ContentError([self.fault])
        for path in ("articles/a.yml", f"articles/{number}.yml", "schemas/record.json"):
            (self.settings.content / path).parent.mkdir(exist_ok=True)
            (self.settings.content / path).write_text(f"written by build {number}")
        (self.settings.content / f"articles/{number - 1}.yml").unlink(missing_ok=True)
        self.site.mkdir(exist_ok=True)
        (self.site / "index.html").write_text(f"site {number}")

    def reach(self, count: int) -> None:
        """Wait until `count` builds were made, and a while longer: there are no more."""
        end = time.monotonic() + 90
        while self.count < count and time.monotonic() < end:
            time.sleep(0.05)
        time.sleep(QUIET)
        assert self.count == count


@pytest.fixture
def builds(
    microsite: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Builds]:
    """A counting build, served in a thread until the test ends; its first build is done."""
    (microsite.seeds / "a.txt").write_text("first")
    (microsite.root / "languages").mkdir()
    monkeypatch.setattr("generator.serve.watched.FOLDER", microsite.root / "languages")
    monkeypatch.setattr("generator.serve.LOOK", 100)
    builds, stop = Builds(microsite, tmp_path / "site"), Event()
    thread = Thread(target=serve, args=(builds, microsite, builds.site), kwargs={"port": 0, "stop": stop})
    thread.start()
    try:
        builds.reach(1)
        builds.address = capsys.readouterr().out.split()[1]
        yield builds
    finally:
        stop.set()
        thread.join(60)
        assert not thread.is_alive()


def test_one_edit_one_build(builds: Builds, capsys: pytest.CaptureFixture[str]) -> None:
    """A changed or new file leads to one build, and both are told; what the build wrote leads to none."""
    edits = ("seeds/a.txt", "seeds/new.txt", "theme/style.css", "content/topic.yml", "languages/id.yml", "mkdocs.yml")
    for count, edited in enumerate(edits, start=2):
        (builds.settings.root / edited).write_text("second")
        builds.reach(count)
        assert re.fullmatch(rf"changed: {edited}\nsite built in \d+\.\d s\n", _printed(capsys, "site built"))


def _printed(capsys: pytest.CaptureFixture[str], last: str) -> str:
    """What was printed until it held `last`: a build tells of itself a moment after it is done."""
    printed, end = "", time.monotonic() + 90
    while last not in printed and time.monotonic() < end:
        printed += "".join(capsys.readouterr())
        time.sleep(0.05)
    return printed


def test_a_language_is_read_anew(builds: Builds) -> None:
    """A build sees what a language file says now, not what an earlier build read."""
    (builds.settings.root / "languages" / "id.yml").write_text("edited")
    builds.reach(2)
    assert builds.languages[0] is not builds.languages[1]


def test_an_edit_as_editors_make_it(builds: Builds) -> None:
    """A file that is replaced by its draft, mkdocs.yml too and time after time, leads to one build each."""
    for count in (2, 3):
        draft = builds.settings.root / ".mkdocs.yml.tmp"
        draft.write_text(f"# edit {count}\n")
        draft.replace(builds.settings.root / "mkdocs.yml")
        builds.reach(count)


def test_what_is_half_written_waits(builds: Builds) -> None:
    """A file that an editor empties and fills in steps is built from once, when it is whole."""
    with (builds.settings.seeds / "a.txt").open("w") as edited:
        for step in range(8):
            print(f"line {step}", file=edited, flush=True)
            time.sleep(0.05)
    builds.reach(2)


def test_a_person_may_edit_a_record(builds: Builds, capsys: pytest.CaptureFixture[str]) -> None:
    """A record that a person changes leads to a build, though the build writes records itself."""
    (builds.settings.records / "a.yml").write_text("edited by hand")
    builds.reach(2)
    assert "changed: content/articles/a.yml\n" in _printed(capsys, "site built")


def test_an_edit_during_a_build_is_not_lost(builds: Builds) -> None:
    """A seed that is saved while a build runs is built next."""
    builds.during = lambda: (builds.settings.seeds / "late.txt").write_text("late")
    (builds.settings.seeds / "a.txt").write_text("second")
    builds.reach(3)


def test_a_removed_seed_counts(builds: Builds) -> None:
    """A file that is gone leads to a build."""
    (builds.settings.seeds / "a.txt").unlink()
    builds.reach(2)


def test_faults_are_told_and_the_last_good_site_stays(builds: Builds, capsys: pytest.CaptureFixture[str]) -> None:
    """When a build fails its faults are printed, the last good site is served on, and the next edit builds again."""
    builds.fault = Fault("seeds/a.txt", 1, None, "is empty", "put an article in it")
    (builds.settings.seeds / "a.txt").write_text("")
    builds.reach(2)
    printed = _printed(capsys, "not built")
    assert "seeds/a.txt:1: is empty; put an article in it\nnot built" in printed
    assert "Traceback" not in printed
    assert urlopen(builds.address).read() == b"site 1"
    builds.fault = None
    (builds.settings.seeds / "a.txt").write_text("mended")
    builds.reach(3)
    assert urlopen(builds.address).read() == b"site 3"


def test_a_page_that_is_missing(builds: Builds) -> None:
    """An address without a page is answered with the site's own page for that, status 404; nothing else is readable."""
    (builds.site / "404.html").write_text("tidak ada")
    for path in ("nowhere/", "../microsite/mkdocs.yml", "%2e%2e/microsite/mkdocs.yml"):
        with pytest.raises(HTTPError) as caught:
            urlopen(builds.address + path)
        assert (caught.value.code, caught.value.read()) == (HTTPStatus.NOT_FOUND, b"tidak ada")
        caught.value.close()


def test_a_port_that_is_taken(microsite: Settings, tmp_path: Path) -> None:
    """The message names the port and what to do, and nothing was built."""
    builds = Builds(microsite, tmp_path / "site")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(UsageError, match=f"port {port} .* name another one with --port"):
            serve(builds, microsite, builds.site, port=port)
    assert builds.count == 0


SCRIPT = """
import sys
from pathlib import Path
from generator.language import Language, load_language
from generator.serve import serve
from generator.settings import load_settings
root = Path(sys.argv[1])
serve(lambda: None, load_settings(root), root / "site", port=0)
"""


def test_each_build_goes_by_what_is_on_disk(tmp_path: Path) -> None:
    """The command shows an edit of a template, tells a fault of a file that people write, and builds on when it is
    mended."""
    root = _ashune(tmp_path)
    template, topic = root / "theme" / "pages" / "sources.md.jinja", root / "content" / "topic.yml"
    words = topic.read_text()
    command = [sys.executable, "-m", "generator", "--root", str(root), "serve", "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        late = Timer(240, process.kill)
        late.start()
        try:
            _wait_for("site built", process)
            template.write_text(template.read_text() + "\nWords of a later template.\n")
            _wait_for("site built", process)
            assert "Words of a later template." in (root / "site" / "sources" / "index.html").read_text()
            topic.write_text(words.replace("id: ", "ident: ", 1))
            assert "topic.yml" in _wait_for("not built", process)
            topic.write_text(words)
            _wait_for("site built", process)
        finally:
            late.cancel()
            process.send_signal(signal.SIGINT)


def test_two_builds_of_one_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A template that is edited between two builds of one process is what the second makes pages by."""
    root = _ashune(tmp_path)
    monkeypatch.setattr("generator.build.build_site", lambda *_, **__: ())
    page, template = root / "build" / "docs" / "en" / "sources" / "index.md", root / "theme/pages/sources.md.jinja"
    renew(load_settings(root), root / "site")
    assert "Words of a later template." not in page.read_text()
    template.write_text(template.read_text() + "\nWords of a later template.\n")
    renew(load_settings(root), root / "site")
    assert "Words of a later template." in page.read_text()


def _ashune(folder: Path) -> Path:
    """A microsite of one article with a theme of its own, in `folder`."""
    ashune, root = ROOT / "tests" / "topics" / "ashune", folder / "ashune"
    shutil.copytree(ashune / "content", root / "content", ignore=shutil.ignore_patterns("articles"))
    shutil.copytree(ROOT / "theme", root / "theme")
    settings = (ashune / "mkdocs.yml").read_text(encoding="utf-8")
    (root / "mkdocs.yml").write_text(settings.replace("content: content\n", "content: content\n    theme: theme\n"))
    (root / "seeds").mkdir()
    shutil.copy(min((ashune / "seeds").iterdir()), root / "seeds" / "one.txt")
    return root


def _wait_for(words: str, process: "subprocess.Popen[str]") -> str:
    """What the process prints until a line holds `words`; its end is a failure."""
    assert process.stdout
    lines: list[str] = []
    while not lines or words not in lines[-1]:
        lines.append(process.stdout.readline())
        assert lines[-1], "".join(lines)
    return "".join(lines)


def test_ctrl_c_ends_it_cleanly(microsite: Settings) -> None:
    """Ctrl-C ends the process with status 0, a word and no traceback."""
    command = [sys.executable, "-c", SCRIPT, str(microsite.root)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout
    while "site built" not in process.stdout.readline():
        assert process.poll() is None
    time.sleep(0.5)
    os.kill(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=90)
    assert (process.returncode, out, err) == (0, "stopped\n", "")
