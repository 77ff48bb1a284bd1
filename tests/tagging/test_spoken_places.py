"""Spoken places: where somebody spoke is told apart from where what he spoke of was."""

import pytest

from generator.tagging.speech.spoken_places import spoken_at
from tests.articles import tagged_article

SPOKEN = {
    "en": (
        ("Talks will go on, Dmitry Peskov told reporters in Moscow.", True),
        ("Rustem Umerov, speaking on Monday in the port city of Odesa, called for talks.", True),
        ("At a news conference in Kyiv he spoke of a date.", True),
        ("Russia said it had held talks in Geneva.", False),
        ("He said the delegation would arrive in Minsk.", False),
        ("The Kremlin announced a summit in Budapest.", False),
        ("Medinsky told reporters after the talks in Geneva that work went on.", False),
    ),
    "id": (
        ("Perundingan berlanjut, kata Dmitry Peskov kepada wartawan di Moskow.", True),
        ("Podolyak, yang berbicara di kota Lviv, menyebut tanggal.", True),
        ("Peskov mengatakan delegasi akan tiba di Minsk untuk berunding.", False),
    ),
}


@pytest.mark.parametrize(("code", "text", "told"), [(code, *case) for code, cases in SPOKEN.items() for case in cases])
def test_where_somebody_spoke(code: str, text: str, told: bool) -> None:
    """Only who speaks, who listens and when stand between a verb of speech and the place where somebody spoke."""
    tagged = tagged_article(text + "\n", code)
    assert [spoken_at(tagged, place.span) for place in tagged.places] == [told]
