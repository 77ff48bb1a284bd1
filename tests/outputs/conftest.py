"""The small site that the tests of the outputs share: its story, and its editions in both languages."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.model.story import Story
from generator.outputs import editions
from generator.outputs.press.edition import Edition
from generator.settings import Settings, load_settings
from generator.subject import load_subject
from tests.outputs.telling import read_story

HERE = Path(__file__).parent
SMALL_SITE = HERE / "small_site"
THEME = HERE.parent.parent / "theme"


@pytest.fixture(scope="session")
def settings() -> Settings:
    """The small site's settings, with the repository's own theme."""
    return replace(load_settings(SMALL_SITE), theme=THEME)


@pytest.fixture(scope="session")
def story() -> Story:
    """The small site's story."""
    return read_story(SMALL_SITE)


@pytest.fixture(scope="session")
def indonesian(story: Story, settings: Settings) -> Edition:
    """The edition at the site's root."""
    return editions(story, load_subject(settings), settings)[0]


@pytest.fixture(scope="session")
def english(story: Story, settings: Settings) -> Edition:
    """The edition beside it."""
    return editions(story, load_subject(settings), settings)[1]
