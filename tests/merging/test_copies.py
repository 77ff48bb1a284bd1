"""Copies: one text under two names, or an agency's in two outlets, is one source."""

from collections.abc import Iterable

import pytest

from generator.merging import copies as module
from generator.merging.copies import copies
from generator.merging.story import merge
from generator.model.record import Record, Sentence
from tests.articles import record_of, subject

WIRE = """\
The delegations of Russia and Ukraine met in Gomel, Belarus, on Monday, February 28, 2022, for the first round of talks.
The talks ended without a deal after five hours, the head of the Russian delegation, Vladimir Medinsky, told reporters.
“We found several points on which common ground can be expected,” Medinsky said before he left for the capital.
Ukraine demanded a ceasefire and the withdrawal of all troops, presidential adviser Mykhailo Podolyak said on Monday.
The second round will be held on the border of Poland and Belarus within days, Medinsky said after the meeting.
At least 12 people were killed in Kharkiv on the same day, Ukrainian President Volodymyr Zelenskyy said.
"""
OTHER = """\
Negotiators of Ukraine and Russia sat down in Gomel on Monday, February 28, 2022, their first round since the invasion.
No agreement came of it, said Ukrainian negotiator Mykhailo Podolyak, and both teams drove home for instructions.
“We found several points on which common ground can be expected,” said Vladimir Medinsky, who led the Russian team.
Kyiv had asked for a ceasefire before anything else, an official in the office of the Ukrainian president said.
Another round may follow on the Polish border, according to the Belarusian foreign ministry, which hosted the teams.
"""


def _record(name: str, text: str, outlet: str, day: int) -> Record:
    stated = f"---\noutlet: {outlet}\ndate: 2022-03-0{day}\n---\n{text}"
    return record_of(stated, "en", name=f"{name}.md")


SHORTER = "".join(WIRE.splitlines(keepends=True)[:4]).replace("five hours", "some five hours")
FIRST = _record("first", WIRE, "Harbour Gazette", 1)


@pytest.mark.parametrize(
    ("text", "copied"),
    [(WIRE, True), (SHORTER, True), (f"Our readers wrote to us all day long.\n{WIRE}", True), (OTHER, False)],
    ids=["the same", "shortened", "with a line in front", "another report with the same quotation"],
)
def test_copies_are_told_from_reports_of_the_same_event(text: str, copied: bool) -> None:
    """A wire under another name is a copy, also cut and retouched; a report that quotes the same words is none."""
    second = _record("second", text, "Northgate Herald", 2)
    assert copies([FIRST, second]) == ({"second.md": "first.md"} if copied else {})


def test_two_outlets_with_one_text_are_one_source() -> None:
    """What both tell is held by one source, and the later one's page can name the earlier; a third is a second one."""
    records = [
        FIRST,
        _record("second", SHORTER, "Northgate Herald", 2),
        _record("third", OTHER, "Lakeside Observer", 3),
    ]
    story = merge(records, subject())
    assert [(source.id, source.copy_of) for source in story.sources] == [
        ("first", None),
        ("second", "first"),
        ("third", None),
    ]
    (claim,) = story.events[0].dates.claims
    assert (len(claim.seeds), claim.sources) == (3, 2)


def _made_up(number: int) -> Record:
    """A record of its own words but for a sentence that all have."""
    own = " ".join(f"w{number * 100 + place}" for place in range(100))
    texts = (own, "this sentence is what every one of the many articles has in it word by word")
    sentences = tuple(Sentence(start=0, end=len(text), text=text) for text in texts)
    return Record(seed=f"{number:05}.txt", sha256="", language="en", sentences=sentences)


def _compared(records: Iterable[Record], monkeypatch: pytest.MonkeyPatch) -> int:
    calls = 0
    share = module._share

    def counted(one: module._Sketch, other: module._Sketch) -> float:
        nonlocal calls
        calls += 1
        return share(one, other)

    with monkeypatch.context() as patched:
        patched.setattr(module, "_share", counted)
        assert copies(records) == {}
    return calls


def test_comparisons_grow_with_the_number_of_articles(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twice the articles are compared twice as often at most, also where all have a sentence in common."""
    few, many = ([_made_up(number) for number in range(count)] for count in (300, 600))
    assert _compared(many, monkeypatch) <= 2.1 * _compared(few, monkeypatch) <= 2.1 * 4 * 300
