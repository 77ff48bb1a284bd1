"""Scenes: an article whose lead names no talks shows in its upper part who sat together."""

from generator.facts import focus
from generator.facts.focus.scenes import scenes_of
from tests.accuracy.examples import draft_before
from tests.articles import tagged_article

STORIES = {
    "en": (
        ("Rustem Umerov shook hands with Vladimir Medinsky and sat down.", True),
        ("For an hour in Istanbul nobody on the Ukrainian side took off his coat.", True),
        ("For an hour in Odesa nobody on the Ukrainian side took off his coat.", False),
        ("For an hour in Istanbul nobody took off his coat.", False),
        ("Rustem Umerov flew home, as did Vladimir Medinsky.", False),
    ),
    "id": (
        ("Rustem Umerov dan Vladimir Medinsky duduk berhadapan tanpa senyum.", True),
        ("Rombongan Ukraina menunggu sejam di Istanbul.", True),
        ("Warga Ukraina menunggu sejam di Odesa.", False),
    ),
}
STAMPS = {
    "en": "Coats\n\n24 July 2025\n\nThe coffee was cold by nine.",
    "id": "Mantel\n\n24 Juli 2025\n\nKopinya sudah dingin sejak pukul sembilan.",
}


def test_who_sat_together_is_a_scene() -> None:
    """Two of a table of the last few days, or one of them at its place, make a scene of words for sitting together."""
    for code, stories in STORIES.items():
        for story, shown in stories:
            tagged = tagged_article(f"{STAMPS[code]} {story}\n", code)
            scenes = scenes_of(tagged, draft_before(focus.find, tagged))
            assert [story in tagged.plain[slice(*scene.sentence)] for scene in scenes] == [True] * shown, story
