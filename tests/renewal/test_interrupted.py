"""Interrupted: killed before any of its steps, a build leaves the old site or the new, and the next one is right."""

import shutil
from itertools import count
from pathlib import Path

import pytest

from tests.renewal.breaking import killed_at
from tests.renewal.conftest import Microsite, tree


def _state(microsite: Microsite) -> dict[str, bytes]:
    """Site, seeds and content, and whatever else lies about but what builds keep for themselves."""
    made = tree(microsite.site.parent)
    return {name: content for name, content in made.items() if "/build/" not in name}


def _edit(microsite: Microsite) -> None:
    """One seed more, one less, one changed."""
    seeds = sorted(microsite.settings.seeds.iterdir())
    seeds[0].write_text(seeds[0].read_text() + "\nIt rained on both banks.\n")
    shutil.copy(seeds[1], microsite.settings.seeds / "21_new.txt")
    seeds[2].unlink()


@pytest.mark.parametrize("swap", [True, False], ids=["swapped", "renamed twice"])
def test_killed_at_any_step(swap: bool, microsite: Microsite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Kill a build before its first step, its second, and so on to its last: the site is the old or the new, whole,
    and records are whole; the next build gives byte for byte what one gives that nobody killed, and leaves no draft.
    Only where the system cannot swap folders the site may be away until then. (The first steps are the same there.)"""
    if not swap:
        monkeypatch.setattr("generator.engine.place.exchange", lambda one, other: False)
    microsite.renew()
    old = _state(microsite)
    _edit(microsite)
    before = tmp_path.with_name(f"{tmp_path.name}-before")
    shutil.copytree(tmp_path, before)
    microsite.renew()
    new = _state(microsite)
    sites = [{name: state[name] for name in state if "/site/" in name} for state in (old, new)]
    for step in count(1 if swap else 30):
        shutil.rmtree(tmp_path)
        shutil.copytree(before, tmp_path)
        reached = killed_at(step, microsite.renew)
        left = _state(microsite)
        site = {name: left[name] for name in left if "/site/" in name}
        assert site in sites or (not swap and not site), f"killed before step {step}"
        records = {name: left[name] for name in left if "/articles/" in name and not Path(name).name.startswith(".")}
        assert all(content in (old.get(name), new.get(name)) for name, content in records.items())
        microsite.renew()
        assert _state(microsite) == new, f"after a kill before step {step}"
        if not reached:
            break
    assert step > 40
    shutil.rmtree(before)
