"""What changes on the site, from records that tell otherwise than before."""

from pathlib import Path
from typing import Any

import pytest

from generator.merging.story import merge
from generator.model.record import Record
from generator.review.consequences import Consequences, consequences
from generator.settings import Subject, load_settings
from generator.subject import load_subject


@pytest.fixture(scope="module")
def subject() -> Subject:
    """The site's own topic, actors and places."""
    return load_subject(load_settings(Path(__file__).resolve().parents[2]))


def told(seed: str, round_: int | None, day: str, **fields: Any) -> Record:
    """A record of talks in Belarus in 2022."""
    return Record.model_validate(
        {
            "seed": f"{seed}.txt",
            "sha256": "0",
            "language": "id",
            "outlet": seed,
            "published": "2022-03-09",
            "kind": "negotiation",
            "series": "belarus-2022",
            "round": round_,
            "date": day,
            "parties": ["russia", "ukraine"],
            "outcome": {"kind": "no-agreement"},
            **fields,
        }
    )


FIRST, SECOND = told("satu", 1, "2022-02-28"), told("dua", 2, "2022-03-03")


def changed(subject: Subject, before: list[Record], after: list[Record]) -> Consequences:
    """What changes between the stories of two sets of records."""
    return consequences(merge(before, subject), merge(after, subject))


def test_nothing(subject: Subject) -> None:
    """The same records in another order change nothing."""
    assert not changed(subject, [FIRST, SECOND], [SECOND, FIRST]).any


def test_rounds_come_and_go(subject: Subject) -> None:
    """A round that a new article brings is new, one whose only article goes is gone."""
    found = changed(subject, [FIRST], [SECOND])
    assert [(one.how, one.event.id, one.joined, one.left) for one in found.events] == [
        ("new", "belarus-2022-2", ("dua.txt",), ()),
        ("gone", "belarus-2022-1", (), ("satu.txt",)),
    ]


def test_rounds_merge_and_split(subject: Subject) -> None:
    """Where an article turns out to tell of the other's round the two are merged; the way back is a split."""
    other = told("dua", 1, "2022-02-28")
    (merged,) = changed(subject, [FIRST, SECOND], [FIRST, other]).events
    assert (merged.how, merged.event.id) == ("merged", "belarus-2022-1")
    assert set(merged.origins) == {"belarus-2022-1", "belarus-2022-2"}
    split = changed(subject, [FIRST, other], [FIRST, SECOND]).events
    assert [(one.how, one.event.id) for one in split] == [("split", "belarus-2022-1"), ("split", "belarus-2022-2")]


def test_a_round_under_another_name(subject: Subject) -> None:
    """A round that is counted otherwise bears another name, and the page says from which; its facts are told."""
    (one,) = changed(subject, [FIRST], [told("satu", 2, "2022-02-28")]).events
    assert (one.how, one.origins, one.event.id) == ("renamed", ("belarus-2022-1",), "belarus-2022-2")
    assert [(edit.field, edit.was, edit.now) for edit in one.fields] == [("numbers", "1", "2")]


def test_disagreements_open_and_close(subject: Subject) -> None:
    """Another article with another place opens a disagreement; without it, it is closed."""
    here, there = told("satu", 1, "2022-02-28", venue=["Gomel"]), told("dua", 1, "2022-02-28", venue=["Moskow"])
    opened = changed(subject, [here], [here, there])
    assert [(one.subject, one.field) for one in opened.opened] == [("belarus-2022-1", "venues")]
    assert [one.how for one in opened.events] == ["changed"]
    assert [one.field for one in changed(subject, [here, there], [here]).closed] == ["venues"]


def test_people_come_go_and_are_found_again(subject: Subject) -> None:
    """Somebody new is told; who is gone too, with the one who bears that name now."""

    def naming(id_: str, name: str, *written: str) -> Record:
        person = {"id": id_, "name": name, "as_written": written, "party": "ukraine", "role": "anggota delegasi"}
        return told("satu", 1, "2022-02-28", people=[person])

    found = changed(
        subject, [naming("budi-oetomo", "Budi Oetomo")], [naming("budi-utomo", "Budi Utomo", "Budi Oetomo")]
    )
    assert [actor.id for actor in found.actors_new] == ["budi-utomo"]
    assert [(gone.id, now.id if now else None) for gone, now in found.actors_gone] == [("budi-oetomo", "budi-utomo")]
