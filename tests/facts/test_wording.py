"""Words by which an article is seen to be no news of talks: of its form, another field, an offer and its answer."""

from pathlib import Path

import pytest
import yaml

from generator.facts import focus
from generator.facts.focus.core import core_of
from generator.facts.focus.marks import marks_of
from generator.facts.focus.wording import marks_of_wording
from generator.language import languages, load_language
from generator.tagging.lead import lead_of
from tests.accuracy.examples import draft_before
from tests.articles import subject, tagged_article

CASES = yaml.safe_load(Path(__file__).with_name("apart_cases.yml").read_text(encoding="utf-8"))["cases"]
TOLD = {
    "Ukraine's handballers edge Serbia to stay in the hunt": ["4 words of sport", "sport in the first"],
    "Gold slips, rouble firm as hopes for truce fade": ["4 words of markets", "markets in the headline"],
    "COMMENTARY": ["opinion in the headline", "2 words of opinion"],
    "The historian at the head of the Russian table": ["profile in the upper part"],
    "Key dates in four years of talks": ["chronology in the headline", "3 years"],
    "Ukraine and Russia swap 185 prisoners each": ["exchanges in the headline", "2 words of exchanges"],
    "No reply yet to Kyiv's list of dates": ["answers in the headline"],
    "Tim Voli Ukraina Singkirkan Polandia di Babak Kedua": ["sport in the headline", "4 words of sport"],
    "OPINI": ["opinion in the headline"],
    "Bennett Menawarkan Yerusalem, Kremlin Belum Menjawab": ["proposals in the headline", "answers in the upper part"],
    "Pertukaran Ke-70: 146 Tawanan Pulang": ["exchanges in the headline"],
}


@pytest.mark.parametrize("opening", TOLD)
def test_marks_of_words(opening: str) -> None:
    """Words of a list are found where they stand, and as many different ones as there are."""
    text = next(case["text"] for case in CASES if case["text"].startswith(opening))
    assert set(TOLD[opening]) <= set(marks_of_wording(tagged_article(text + "\n", *subject().topic.reads)))


def test_ordinary_news_of_talks_bears_no_mark_of_another_field() -> None:
    """A report of a round without such words bears none of their marks, and one year is no look back."""
    text = "Talks end in Geneva\n\n18 February 2026\n\nRussia and Ukraine ended their talks in Geneva on Wednesday.\n"
    assert list(marks_of_wording(tagged_article(text, "en"))) == []


def test_an_article_without_sentences_has_parts_too() -> None:
    """A line alone is no sentence; the words in it stand behind every part, and are counted."""
    assert set(marks_of_wording(tagged_article("Goal\n", "en"))) == {"1 words of sport"}


def test_lists_bear_the_same_names_in_every_language() -> None:
    """What the weights know by name, each language has words for."""
    rooms = [load_language(code).newsroom for code in languages()]
    assert len({(*room.genres, *room.beats, *room.moves) for room in rooms}) == 1


def _marks(text: str) -> frozenset[str]:
    tagged = tagged_article(text, "en")
    draft, lead = draft_before(focus.find, tagged), lead_of(tagged)
    return marks_of(tagged, draft, lead, core_of(tagged, draft, lead))


def test_an_offer_without_a_day_is_marked() -> None:
    """An offer that fixes nothing is told from talks for which a day stands, and from those that were held."""
    offered = _marks("Offer\n\n3 May 2025\n\nBrazil offered to host talks between Russia and Ukraine.\n")
    fixed = _marks("Fixed\n\n30 May 2025\n\nRussia and Ukraine will hold talks in Istanbul on Monday, June 2.\n")
    both = {"an offer without a day", "an offer alone", "no late day"}
    assert both <= offered
    assert not both - {"no late day"} & fixed


def test_a_land_named_by_its_border_is_no_stranger() -> None:
    """Where a place lies says nothing of who meets there; the same land can act elsewhere in the sentence."""
    text = "Second time\n\n4 March 2022\n\nThe envoys of Russia and Ukraine met near the border with Poland{}.\n"
    assert "a stranger in the first" not in _marks(text.format(""))
    assert "a stranger in the first" in _marks(text.format(", and Poland took in the wounded"))


def test_partners_behind_the_talks_are_those_who_talk() -> None:
    """Two who speak of talks of others are not those who hold them, where these stand right behind."""
    text = "Call\n\n27 March 2022\n\nErdogan and Putin agreed that the next talks{} will be held in Istanbul.\n"
    assert "talks of others in the first" not in _marks(text.format(" between Russia and Ukraine"))
    assert "talks of others in the first" in _marks(text.format(""))


@pytest.mark.parametrize(
    ("language", "words", "offered"),
    [
        ("en", "Russia proposed on Wednesday that the negotiators of the two countries meet again", True),
        ("en", "Russia put forward Monday and Geneva as the day and the place of talks with Ukraine", True),
        ("en", "Russia put forward a list of captives in its talks with Ukraine", False),
        ("en", "Russia said on Wednesday that the negotiators of Ukraine met its own again", False),
        ("id", "Rusia menyebut hari Senin di Jenewa sebagai waktu perundingan dengan Ukraina", True),
        ("id", "Rusia menyebut perundingan dengan Ukraina di Jenewa sulit", False),
    ],
)
def test_an_offer_is_told_in_many_ways(language: str, words: str, offered: bool) -> None:
    """Who suggests that others meet, or names a day and a place for it, offers talks; who reports does not."""
    mentions = tagged_article(f"Berita\n\n{words}.\n", language).talks
    assert any(mention.offered for mention in mentions) is offered
