"""Embeds: one file each that loads nothing, runs only its own script, and weighs little."""

import gzip
import re
from base64 import b64encode
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from hashlib import sha256
from typing import Any

import pytest
import yaml

from generator.model.claims import Citation
from generator.model.record import Record
from generator.model.story import Event, Source, Story
from generator.outputs import embeds
from generator.outputs.press.edition import Edition
from tests.outputs.conftest import HERE, THEME

BUDGETS: dict[str, int] = yaml.safe_load((HERE / "embed_sizes.yml").read_text(encoding="utf-8"))


def _renamed(value: Any, names: dict[str, str]) -> Any:
    """A copy of a noun of the story in which other things bear the `names`."""
    if isinstance(value, str):
        return names.get(value, value)
    if isinstance(value, Citation):
        return value._replace(seed=names.get(value.seed, value.seed))
    if isinstance(value, tuple):
        return tuple(_renamed(one, names) for one in value)
    if isinstance(value, Record):
        return value.model_copy(update={one: _renamed(getattr(value, one), names) for one in ("seed", "outlet")})
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{one.name: _renamed(getattr(value, one.name), names) for one in fields(value)})
    return value


def _many(story: Story, number: int) -> Story:
    """A story of the fullest event `number` times, five days apart, each with sources and outlets of its own."""
    event = max(story.events, key=lambda event: len(event.seeds))
    sources = [source for source in story.sources if source.record.seed in event.seeds]
    known = [event.id, *(name for one in sources for name in (one.id, one.record.seed, one.record.outlet) if name)]
    events: list[Event] = []
    articles: list[Source] = []
    for place in range(number):
        names = {name: f"{name}-{sha256(f'{name} {place}'.encode()).hexdigest()[:12]}" for name in known}
        day = (date(2031, 3, 5) + timedelta(days=5 * place)).isoformat()
        events.append(replace(_renamed(event, names), number=place + 1, date=day, date_end=None))
        articles += [_renamed(source, names) for source in sources]
    last = tuple(event.id for event in events)
    actors = tuple(replace(actor, events=last) for actor in story.actors)
    return replace(story, events=tuple(events), sources=(*story.sources, *articles), actors=actors)


@pytest.fixture(scope="module")
def files(indonesian: Edition, story: Story) -> dict[str, str]:
    """The embeds of a story of 50 events, by file name below embed/."""
    edition = replace(indonesian, story=_many(story, 50))
    return {file.path.removeprefix("id/embed/"): file.content.decode() for file in embeds.render(edition)}


def _pages(files: dict[str, str]) -> dict[str, str]:
    return {name: text for name, text in files.items() if name.endswith(".html")}


def test_each_weighs_little(files: dict[str, str]) -> None:
    """Every embed keeps to the table of sizes, which has a row for each kind that there is; so does the script."""
    sizes: dict[str, int] = {"script": len((THEME / "assets" / "embed.js").read_bytes())}
    for name, text in _pages(files).items():
        kind = name.partition("/")[0].removesuffix(".html")
        sizes[kind] = max(sizes.get(kind, 0), len(gzip.compress(text.encode())))
    assert sizes.keys() == BUDGETS.keys()
    assert {kind: size for kind, size in sizes.items() if size > BUDGETS[kind]} == {}


def test_nothing_is_loaded(files: dict[str, str]) -> None:
    """No element of an embed fetches anything, and no attribute runs a script or carries a style."""
    for name, text in _pages(files).items():
        markup = re.sub(r"<(style|script)>.*?</\1>", "", text, flags=re.DOTALL)
        assert not re.search(r"<link (?!rel=\"alternate\" )", markup), name
        assert not re.search(r"<(img|iframe|object|embed|video|audio|source|script|form)\b", markup), name
        assert not re.search(r"\s(src|srcset|style|on\w+|background)=", markup), name
        assert "url(" not in text and "@import" not in text, name


def test_only_the_own_script_and_style_run(files: dict[str, str]) -> None:
    """The policy stands before both, allows them by the hashes of their exact words, and else nothing."""
    for name, text in _pages(files).items():
        policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
        assert policy, name
        said = policy[1]
        assert said.startswith("default-src 'none'; ")
        assert "unsafe" not in said and "*" not in said and "http" not in said
        for tag in ("style", "script"):
            (found,) = re.finditer(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
            digest = b64encode(sha256(found[1].encode()).digest()).decode()
            assert f"{tag}-src 'sha256-{digest}'" in said
            assert policy.start() < found.start()


def test_the_way_back_and_the_sources(files: dict[str, str], indonesian: Edition) -> None:
    """The heading and the foot lead to the full page; each event names its sources; links open a new window."""
    words = indonesian.language.interface
    for name, text in _pages(files).items():
        heading = re.search(r'<h1><a href="([^"]+)">', text)
        assert heading and f'<a href="{heading[1]}">{words.embedding.full}</a>' in text, name
        assert '<base target="_blank">' in text
        assert "/sumber/" in text, name
    assert files["timeline.html"].count('<p class="from">') == 50


def test_only_the_last_events_are_embedded(indonesian: Edition, story: Story) -> None:
    """However many events there are, an embed shows the last fifty, says of how many, and leads to the rest."""
    edition = replace(indonesian, story=_many(story, 60))
    files = {file.path.removeprefix("id/embed/"): file.content.decode() for file in embeds.render(edition)}
    for name in ("timeline.html", "series/sendang-2031.html"):
        assert files[name].count('<p class="from">') == embeds.MOST
        said = indonesian.language.interface.parts.latest.format(count=embeds.MOST, all=60)
        assert re.search(rf'<a href="[^"]*linimasa/[^"]*">{re.escape(said)}</a>', files[name])
