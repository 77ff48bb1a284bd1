"""Dates, names and sentences in the words of each language."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from generator.language import languages, load_language
from generator.model.story import Story
from generator.outputs.press.dates import date_words, machine_date, on_date
from generator.outputs.press.edition import Edition
from generator.outputs.press.names import actor_name, count_words, event_full_title, listing, source_title
from generator.outputs.press.sentences import event_sentence, latest_event


@pytest.mark.parametrize(
    ("start", "end", "indonesian_words", "english_words"),
    [
        ("2022-02-28", None, "28 Februari 2022", "February 28, 2022"),
        ("2022-03", None, "Maret 2022", "March 2022"),
        ("2022", None, "2022", "2022"),
        ("2022-03-14~", None, "sekitar 14 Maret 2022", "about March 14, 2022"),
        ("2022-03~", None, "sekitar Maret 2022", "about March 2022"),
        ("2022-02-28/2022-03-03", None, "28 Feb – 3 Mar 2022", "Feb 28 – Mar 3, 2022"),
        ("2022-03-01", "2022-03-03", "1–3 Mar 2022", "Mar 1 – 3, 2022"),
        ("2022-03-01", "2022-03-01", "1 Maret 2022", "March 1, 2022"),
        ("2022-03", "2022-04", "Maret 2022 – April 2022", "March 2022 – April 2022"),
        (None, None, "tanggal tidak disebutkan", "date not stated"),
    ],
)
def test_dates_of_every_precision(
    indonesian: Edition, english: Edition, start: str, end: str, indonesian_words: str, english_words: str
) -> None:
    """EDTF dates are spoken as CLDR writes them, and no more precisely than they are known."""
    assert [date_words(one, start, end).replace("\u2009", " ") for one in (indonesian, english)] == [
        indonesian_words,
        english_words,
    ]


def test_dates_within_a_sentence(english: Edition) -> None:
    """A day takes another preposition than a month; an unknown date says nothing."""
    assert on_date(english, "2022-03-03") == "on March 3, 2022"
    assert on_date(english, "2022-03") == "in March 2022"
    assert on_date(english, None) == ""


def test_machine_dates() -> None:
    """Only what HTML's time element can say is told to machines."""
    assert [machine_date(one) for one in ("2022-03-03", "2022-03", "2022-03~", "2022", None)] == [
        "2022-03-03",
        "2022-03",
        "",
        "",
        "",
    ]


def test_sentences_from_the_data(indonesian: Edition, english: Edition, story: Story) -> None:
    """An event is told in one sentence, in either language."""
    assert [event_sentence(indonesian, event) for event in story.events] == [
        "Langkah menuju perundingan antara Karsia dan Talun pada Februari 2031 masih berupa usulan.",
        "Putaran 1 perundingan antara Karsia dan Talun pada 4–5 Mar 2031 berakhir tanpa kesepakatan: "
        "gencatan senjata belum disepakati.",
        "Putaran 2 perundingan antara Karsia dan Talun pada 12 Maret 2031 berakhir dengan kesepakatan sebagian: "
        "koridor bantuan disepakati, gencatan senjata belum.",
    ]
    assert event_sentence(english, story.events[2]) == (
        "Round 2 of the talks between Karsia and Talun on March 12, 2031 ended with a partial agreement: "
        "aid corridor agreed, ceasefire not."
    )


def test_state_of_the_talks_is_the_last_event_held(indonesian: Edition) -> None:
    """A proposal, however late, does not tell how the talks stand."""
    latest = latest_event(indonesian)
    assert latest is not None
    assert latest.id == "sendang-2031-2"


def test_names(indonesian: Edition, english: Edition, story: Story) -> None:
    """People, parties and series bear their names; what nobody names keeps its id's own words."""
    assert actor_name(english, "selat-union") == "Strait Union"
    assert actor_name(indonesian, "ioana-mares") == "Ioana Mareš"
    assert actor_name(indonesian, "palang-biru") == "palang biru"
    assert event_full_title(english, story.events[1]) == "Round 1: Sendang Island talks"
    assert event_full_title(indonesian, story.events[0]) == "Langkah menuju perundingan, Februari 2031"
    assert source_title(indonesian, story.sources[1]) == "Media tanpa nama"


def test_lists_and_plurals(indonesian: Edition, english: Edition) -> None:
    """Lists and plural forms follow CLDR."""
    assert listing(english, ["a", "b", "c"]) == "a, b, and c"
    assert listing(indonesian, ["a", "b"]) == "a dan b"
    assert [count_words(english, "sources", number) for number in (1, 2)] == ["1 source", "2 sources"]
    assert count_words(indonesian, "sources", 1) == "1 sumber"


def test_languages_say_the_same_things() -> None:
    """All interface sections have the same keys with the same slots, plural forms apart."""
    first, *others = [dict(_patterns(load_language(code).interface.model_dump())) for code in languages()]
    for words in others:
        assert words.keys() == first.keys()
        assert {key for key in words if words[key] != first[key]} == set()


def _patterns(section: dict[str, Any], path: str = "") -> Iterator[tuple[str, set[str]]]:
    for key, value in section.items():
        if isinstance(value, dict):
            yield from _patterns({"other": value["other"]} if "other" in value else value, f"{path}.{key}")
        else:
            yield f"{path}.{key}", set(re.findall(r"\{\w*\}", value))
