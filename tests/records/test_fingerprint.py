"""The fingerprint changes with all that a record depends on, and with nothing else."""

from pathlib import Path

import pytest

from generator.actors import Actors, Place, Places
from generator.records import fingerprint as module
from generator.records.fingerprint import fingerprint
from generator.settings import Subject
from generator.topic import Conflict, Topic

TOPIC = Topic(
    id="a-topic",
    title={"en": "A topic"},
    description={"en": "About it"},
    languages=("en",),
    reads=("en",),
    timezone="UTC",
    period="2022-01-01/2022-12-31",
    conflict=Conflict(first_day="2022-01-01", nouns={}),
    parties=(),
    series=(),
    agenda=(),
)
SUBJECT = Subject(TOPIC, Actors(), Places())


def test_it_is_stable_and_depends_on_version_and_subject() -> None:
    """The same inputs give the same digits; another version, topic or place gives others."""
    topic = TOPIC.model_copy(update={"period": "2022-01-01/2023-12-31"})
    places = Places(places=(Place(id="a-place", name={"en": "A place"}),))
    prints = [
        fingerprint(SUBJECT, "1"),
        fingerprint(SUBJECT, "2"),
        fingerprint(Subject(topic, Actors(), Places()), "1"),
        fingerprint(Subject(TOPIC, Actors(), places), "1"),
    ]
    assert len(set(prints)) == len(prints)
    assert fingerprint(SUBJECT, "1") == prints[0]


def test_it_depends_on_the_code_that_finds(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A change in facts counts, one in the pages does not; line ends of the checkout do not count either."""
    for folder in ("facts", "outputs"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.py").write_bytes(b"one\ntwo\n")
    monkeypatch.setattr(module, "_ROOT", tmp_path)
    before = fingerprint(SUBJECT, "1")
    (tmp_path / "outputs" / "a.py").write_bytes(b"three\n")
    (tmp_path / "facts" / "a.py").write_bytes(b"one\r\ntwo\r\n")
    assert fingerprint(SUBJECT, "1") == before
    (tmp_path / "facts" / "a.py").write_bytes(b"three\n")
    assert fingerprint(SUBJECT, "1") != before
