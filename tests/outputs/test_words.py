"""Dates, names and sentences in the words of each language."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from generator.language import languages, load_language
from generator.model.story import Story
from generator.outputs.press.edition import Edition
from generator.outputs.press.words.dates import date_words, machine_date, on_date
from generator.outputs.press.words.names import (
    actor_name,
    actor_names,
    count_words,
    event_full_title,
    listing,
    outlet_names,
    source_title,
)
from generator.outputs.press.words.sentences import event_sentence, latest_event, stance_sentence


@pytest.mark.parametrize(
    ("start", "end", "indonesian_words", "english_words"),
    [
        ("2022-02-28", None, "28 Februari 2022", "28 February 2022"),
        ("2022-03", None, "Maret 2022", "March 2022"),
        ("2022", None, "2022", "2022"),
        ("2022-03-14~", None, "sekitar 14 Maret 2022", "about 14 March 2022"),
        ("2022-03~", None, "sekitar Maret 2022", "about March 2022"),
        ("2022-02-28/2022-03-03", None, "28 Februari – 3 Maret 2022", "28 February – 3 March 2022"),
        ("2022-03-01", "2022-03-03", "1–3 Maret 2022", "1–3 March 2022"),
        ("2022-03-01", "2022-03-01", "1 Maret 2022", "1 March 2022"),
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
    assert on_date(english, "2022-03-03") == "on 3 March 2022"
    assert on_date(english, "2022-03-03", "2022-03-04") == "on 3–4 March 2022"
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
        "Langkah menuju perundingan antara Karsia dan Talun pada Februari 2031 masih berupa usulan ketika diberitakan.",
        "Putaran 1 perundingan antara Karsia dan Talun pada 4–5 Maret 2031 berakhir tanpa kesepakatan: "
        "gencatan senjata belum disepakati.",
        "Putaran 2 perundingan antara Karsia dan Talun pada 12 Maret 2031 berakhir dengan kesepakatan sebagian: "
        "koridor bantuan disepakati, gencatan senjata belum.",
    ]
    assert event_sentence(english, story.events[2]) == (
        "Round 2 of the talks between Karsia and Talun on 12 March 2031 ended with a partial agreement: "
        "aid corridor agreed, ceasefire not."
    )


def test_talks_without_agreement_agree_on_nothing(english: Edition, story: Story) -> None:
    """What other sources say was agreed does not stand in a sentence that says there was no agreement."""
    event = story.events[2]
    failed = replace(event.outcomes.claims[0], value="no-agreement")
    contested = replace(event, outcomes=replace(event.outcomes, claims=(failed, *event.outcomes.claims)))
    assert event_sentence(english, contested).endswith("ended without an agreement: ceasefire not agreed.")


def test_state_of_the_talks_is_the_last_event_held(indonesian: Edition) -> None:
    """A proposal, however late, does not tell how the talks stand."""
    latest = latest_event(indonesian)
    assert latest is not None
    assert latest.id == "sendang-2031-2"


def test_names_within_a_text(english: Edition, indonesian: Edition, story: Story) -> None:
    """A sentence may call a party otherwise than a heading, and begins with a capital; outlets that no article names
    stand last, counted."""
    party = english.parties["selat-union"].model_copy(update={"in_text": {"en": "the Strait Union"}})
    topic = english.subject.topic.model_copy(update={"parties": (*english.subject.topic.parties[:2], party)})
    edition = replace(english, subject=replace(english.subject, topic=topic))
    assert actor_name(edition, "selat-union") == "Strait Union"
    assert actor_names(edition, ("karsia", "selat-union")) == ["Karsia", "the Strait Union"]
    assert stance_sentence(edition, "selat-union", "demands", "ceasefire") == (
        "The Strait Union makes a demand on ceasefire"
    )
    named, unnamed = story.events[1].seeds[0], "b_putaran-kedua.txt"
    assert outlet_names(english, (unnamed, named, named))[1:] == ["an unnamed outlet"]
    assert outlet_names(indonesian, (unnamed, unnamed)) == ["2 media tanpa nama"]


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
    assert listing(english, ["a", "b", "c"]) == "a, b and c"
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
