"""A full disk: it is told in a line, and the last site and its records stay as they were."""

import io
import shutil
import sys
from itertools import count
from pathlib import Path

from generator.cli import main
from tests.renewal.breaking import full_from
from tests.renewal.conftest import Microsite, tree

DONE, REFUSED, WRONG = 0, 1, 2


def test_full_from_any_step(microsite: Microsite, tmp_path: Path) -> None:
    """Let the disk be full from the first step on that needs room, from the second, and so on: the build ends with
    status 1 and a line that names the file and what to do, without a traceback, and leaves the site, every record and
    every schema as they were, and no draft; with room again, the next build is right. Where only the stamp finds no
    room, the site is built."""
    microsite.renew()
    old = _state(microsite)
    seeds = sorted(microsite.settings.seeds.iterdir())
    seeds[0].write_text(seeds[0].read_text() + "\nIt rained on both banks.\n")
    shutil.copy(seeds[1], microsite.settings.seeds / "21_new.txt")
    seeds[2].unlink()
    (microsite.settings.content / "schemas" / "topic.schema.json").write_text("{}")
    old = {**_state(microsite)}
    before = tmp_path.with_name(f"{tmp_path.name}-before")
    shutil.copytree(tmp_path, before)
    microsite.renew()
    new = _state(microsite)
    for step in count(1):
        shutil.rmtree(tmp_path)
        shutil.copytree(before, tmp_path)
        status = full_from(step, lambda: _status(microsite))
        assert status in (DONE, REFUSED), f"full from step {step}"
        assert _state(microsite) == (new if status == DONE else old), f"full from step {step}"
        if status == DONE:
            break
        microsite.renew()
        assert _state(microsite) == new
    assert step > 15
    shutil.rmtree(before)


def _status(microsite: Microsite) -> int:
    sys.stderr = io.StringIO()
    status = main(["--root", str(microsite.settings.root), "build", "--site-dir", str(microsite.site)])
    said = sys.stderr.getvalue()
    told = "No space left on device" in said and "make room" in said and "Traceback" not in said
    return DONE if status == 0 else REFUSED if (status, told) == (1, True) else WRONG


def _state(microsite: Microsite) -> dict[str, bytes]:
    made = tree(microsite.site.parent)
    return {name: content for name, content in made.items() if "/build/" not in name}
