"""What a part of a long list weighs."""

import re
from pathlib import Path

import pytest

from generator.outputs import agenda, disagreements, editions, figures, rounds, sources, timeline
from generator.outputs.press.lists import spread
from generator.settings import load_settings
from generator.told import tell
from tests.bench.made_up_site import write_site

ARTICLES, FULL = 120, 150
"""Articles enough for several parts of each list, where a part holds but 15 KB."""
AROUND = 6_000
"""What stands around the items of a part: front matter, headings, links to the other parts."""
PART = re.compile(r"en/([a-z-]+)/(?:\d{4}|xxxx)/(?:\d+/)?index\.md")


def test_no_part_is_heavier_than_a_page_may_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a made-up site each part of each list keeps to what its items are reckoned to weigh, a fifth more at most."""
    write_site(ARTICLES, tmp_path)
    monkeypatch.setattr(spread, "FULL", FULL)
    settings = load_settings(tmp_path)
    told = tell(settings)
    english = editions(told.story, told.subject, settings)[1]
    lists = (agenda, disagreements, figures, rounds, sources, timeline)
    files = {file.path: len(file.content) for module in lists for file in module.render(english)}
    parts = {path: size for path, size in files.items() if PART.fullmatch(path)}
    assert {path.split("/")[1] for path in parts} == {"agenda", "disagreements", "figures", "sources", "timeline"}
    heavy = {path: size for path, size in parts.items() if size > 1.2 * FULL * 100 + AROUND}
    assert not heavy
