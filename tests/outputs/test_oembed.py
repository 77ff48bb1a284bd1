"""What oEmbed tells of an embed, and the code that pages offer."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest

from generator.model.story import Story
from generator.outputs import actors, embeds, home, oembed, rounds, sources, timeline
from generator.outputs.press.edition import Edition
from generator.outputs.press.embeds.code import embed_code
from generator.outputs.press.embeds.embedding import timeline_embed

REQUIRED = {"version": "1.0", "type": "rich"}
"""What https://oembed.com demands of every answer; a rich one also has html, width and height."""


def _answers(edition: Edition) -> dict[str, dict[str, Any]]:
    return {file.path: json.loads(file.content) for file in oembed.render(edition)}


def test_each_embed_is_described(english: Edition) -> None:
    """Beside each embed stands its description, which shows just that embed and names its full page."""
    answers = _answers(english)
    files = {file.path for file in embeds.render(english)}
    assert {path.removesuffix(".json") for path in answers} == {path.removesuffix(".html") for path in files}
    for path, answer in answers.items():
        assert answer.items() >= REQUIRED.items()
        assert answer["title"] and answer["provider_name"] and answer["provider_url"].startswith("https://")
        embed = "https://uji.example/perundingan/" + path.replace(".json", ".html")
        assert f'<iframe src="{embed}" title="' in answer["html"]
        assert f'width="{answer["width"]}" height="{answer["height"]}"' in answer["html"]
        assert re.match(
            r'<blockquote>[^<]+ <a href="https://uji.example/perundingan/en/[^"]+">[^<]+</a></blockquote>',
            answer["html"],
        )


def test_pages_name_their_description(english: Edition) -> None:
    """The timeline, rounds and people name the description of their embed in front matter; other pages name none."""
    named = {
        file.path: re.findall(r'^oembed: "https://uji.example/perundingan/(.*)"$', file.content.decode(), re.MULTILINE)
        for output in (actors, home, rounds, sources, timeline)
        for file in output.render(english)
    }
    assert named["en/timeline/index.md"] == ["en/embed/timeline.json"]
    assert named["en/rounds/sendang-2031-2/index.md"] == ["en/embed/rounds/sendang-2031-2.json"]
    assert named["en/people/bram-tolvan/index.md"] == ["en/embed/actors/bram-tolvan.json"]
    assert named["en/sources/index.md"] == named["en/index.md"] == []
    assert {one for found in named.values() for one in found} <= _answers(english).keys()


@pytest.mark.parametrize(
    "title", ['"><script>alert(1)</script>', "</a></blockquote><iframe src=//evil.example>", "a & 'b'"]
)
def test_hostile_titles_stay_words(english: Edition, title: str) -> None:
    """A title with markup is words in the code, in its description and in the embed."""
    code = embed_code(english, replace(timeline_embed(english), title=title))
    for text in (code.frame, code.component, code.quotation):
        assert title not in text or "<" not in title
        assert len(re.findall(r"<(script|iframe)\b", text)) <= 1
        assert "alert(1)</script>" not in text


def test_a_story_without_events_has_its_timeline(english: Edition) -> None:
    """An empty site can be embedded too: its timeline says that there is nothing yet."""
    nothing = replace(english, story=Story((), (), ()))
    (file,) = embeds.render(nothing)
    assert english.language.interface.home.empty in file.content.decode()
    assert list(_answers(nothing)) == ["en/embed/timeline.json"]
