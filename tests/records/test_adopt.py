"""Adopting: what a person edited in a record becomes corrections that say the same, and nothing is lost on the way."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.cli import main
from generator.model.record import Record
from generator.records.appending import Entry, with_entries
from generator.records.correct import apply_corrections
from generator.records.corrections import Correction, PlacedCorrection, load_corrections
from generator.records.edits import edits, lost
from generator.records.remarks import remarks
from generator.settings import load_settings

ROOT = Path(__file__).parents[2]
STEM = "002_7bb666b7240ce36b"


def _slice(start: int) -> dict[str, Any]:
    return {"value": [{"start": start, "end": start + 1, "text": "x", "rule": "a-rule"}]}


def record(changes: dict[str, Any]) -> Record:
    """A record with a few of everything, and `changes` to it."""
    data = {
        "seed": "a.txt",
        "sha256": "a",
        "language": "id",
        "kind": "negotiation",
        "venue": ["Brest", "Moskow"],
        "outcome": {"kind": "no-agreement", "open": ["ceasefire"]},
        "people": [{"id": f"person-{n}", "name": f"Person {n}", "as_written": [f"Person {n}"]} for n in range(3)],
        "figures": [{"measure": "killed", "value": n, "evidence": _slice(n)} for n in range(4)],
    }
    return Record.model_validate({**data, **changes})


VENUES = st.lists(st.sampled_from(["Brest", "Moskow", "Gomel"]), max_size=3, unique=True)
PEOPLE = st.lists(
    st.builds(
        lambda number, role: {"id": f"person-{number}", "name": f"Person {number}", "as_written": [], "role": role},
        st.integers(0, 5),
        st.sampled_from([None, "duta"]),
    ),
    max_size=4,
    unique_by=lambda person: person["id"],
)
FIGURES = st.lists(
    st.builds(
        lambda slice_, value, who: {"measure": "killed", "value": value, "claimed_by": who, "evidence": _slice(slice_)},
        st.integers(0, 6),
        st.integers(0, 9),
        st.sampled_from([None, "ukraine"]),
    ),
    max_size=5,
    unique_by=lambda figure: figure["evidence"]["value"][0]["start"],
)


def _entries(found: Record, edited: Record) -> list[Correction]:
    return [
        Correction(article="a", field=edit.field, was=edit.was, now=edit.now, reason="a reason", date="2026-01-31")
        for edit in edits(found, edited)
    ]


@given(venue=VENUES, people=PEOPLE, figures=FIGURES, kind=st.sampled_from(["agreement", "none"]))
def test_any_edit_is_told_by_corrections(venue: Any, people: Any, figures: Any, kind: str) -> None:
    """Fields that change, items that go, come and change: the corrections laid over the old record give the edited
    one, in whatever order they stand."""
    found, edited = (
        record({}),
        record({"venue": venue, "people": people, "figures": figures, "outcome": {"kind": kind}}),
    )
    placed = [PlacedCorrection(entry, "f", place, {}) for place, entry in enumerate(_entries(found, edited))]
    for order in (placed, placed[::-1]):
        corrected = apply_corrections({"a": found}, order)
        assert (corrected.stale, corrected.faults) == ((), ())
        assert lost(edited, corrected.records["a"]) == []


TEXTS = {
    "empty list": "# A head.\ncorrections: []\n",
    "no list": "# A head.\n",
    "entries": "corrections:\n- article: b  # a note\n  field: venue\n  was: []\n  now: [Brest]\n  reason: r\n"
    "  date: 2026-01-31\n# The end.\n",
    "entries further in": "corrections:\n   # First.\n   - {article: b, field: venue, was: [], now: [Brest],"
    " reason: r, date: 2026-01-31}",
}


@pytest.mark.parametrize("name", TEXTS)
def test_new_entries_stand_behind_what_a_person_wrote(name: str, tmp_path: Path) -> None:
    """Comments, order and layout of the file stay; the entries and their comments follow, and all of it loads."""
    entry = _entries(record({}), record({"venue": ["no", "010"]}))[0]
    new = with_entries(TEXTS[name], [Entry(entry, ("a comment",))])
    (tmp_path / "corrections.yml").write_text(new, encoding="utf-8")
    assert [line for line in TEXTS[name].splitlines() if line not in new and "corrections" not in line] == []
    assert "# a comment\n" in new and new.index("# A head") == 0 if "# A head" in TEXTS[name] else True
    loaded = load_corrections(tmp_path / "corrections.yml")
    assert loaded[-1].correction == entry and len(loaded) == 1 + TEXTS[name].count("article:")


def test_comments_of_a_record_are_found() -> None:
    """Whole lines and ends of lines, each with its key, but no `#` within a value and none of the generator's own."""
    text = "# Of a person.\nvenue:\n- Brest # the town\n- 'Room #3 # not'\n- C# 4\n  # and this\n# and that\nround: 2\n"
    assert remarks(text) == (
        ("venue", "Of a person."),
        ("venue", "the town"),
        ("venue", "and this"),
        ("round", "and that"),
    )


@pytest.fixture
def microsite(tmp_path: Path) -> Path:
    """A copy of the repository's content and seeds."""
    for name in ("content", "seeds"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    return tmp_path


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_an_edited_slice_must_stand_in_the_article(microsite: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A fact that a person puts on other words than the article has is named with its file and field."""
    file = microsite / "content" / "articles" / f"{STEM}.yml"
    _edit(file, "text: Brest, Belarus", "text: Brest, Belarusia")
    assert main(["--root", str(microsite), "check"]) == 1
    said = capsys.readouterr().out
    assert f"content/articles/{STEM}.yml: evidence." in said and "the article does not hold 'Brest, Belarusia'" in said


def test_adopt(microsite: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An edited record becomes entries and is the generator's again; a second adoption finds nothing to do, and the
    corrected story says what the person wrote."""
    file = microsite / "content" / "articles" / f"{STEM}.yml"
    before = file.read_bytes()
    _edit(file, "- Moskow\n", "# not there\n")
    arguments = ["--root", str(microsite), "adopt", "--date", "2026-01-31", "--reason", "read again", "--public"]
    assert main(arguments) == 0
    assert "1 edits of 1 records adopted" in capsys.readouterr().err
    assert file.read_bytes().partition(b"generated:")[0] == before.partition(b"generated:")[0]
    text = (microsite / "content" / "corrections.yml").read_text(encoding="utf-8")
    assert text.startswith((ROOT / "content" / "corrections.yml").read_text(encoding="utf-8")[:200])
    assert "  # not there\n  - article: " in text and "reason: read again" in text
    loaded = load_corrections(load_settings(microsite).content / "corrections.yml")
    assert [placed.correction.field for placed in loaded] == ["venue"]
    assert main(arguments) == 0 and "0 edits of 0 records" in capsys.readouterr().err


def test_comments_go_with_their_field(microsite: Path) -> None:
    """Of two edits each gets the comments that stand in its field."""
    file = microsite / "content" / "articles" / f"{STEM}.yml"
    _edit(file, "round: 2\n", "round: 3  # the third\n")
    _edit(file, "- Moskow\n", "# not there\n")
    assert main(["--root", str(microsite), "adopt", "--date", "2026-01-31", "--reason", "r"]) == 0
    text = (microsite / "content" / "corrections.yml").read_text(encoding="utf-8")
    for comment, field in (("the third", "round"), ("not there", "venue")):
        assert f"  # {comment}\n  - article: {STEM}\n    field: {field}\n" in text


def test_a_comment_alone_stays(microsite: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A record with a comment and no edit is not written anew, and the command says so."""
    file = microsite / "content" / "articles" / f"{STEM}.yml"
    _edit(file, "venue:\n", "# ask the outlet\nvenue:\n")
    before = file.read_bytes()
    assert main(["--root", str(microsite), "adopt", "--date", "2026-01-31", "--reason", "r"]) == 0
    assert "has comments and no edit that an entry could tell" in capsys.readouterr().err
    assert file.read_bytes() == before


def test_other_rules_are_named(microsite: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where the record was written by other rules than today's, the person is asked to read its entries."""
    file = microsite / "content" / "articles" / f"{STEM}.yml"
    _edit(file, "round: 2\n", "round: 3\n")
    _edit(file, "fingerprint: '", "fingerprint: '0")
    assert main(["--root", str(microsite), "adopt", "--date", "2026-01-31", "--reason", "r"]) == 0
    assert "was written by other rules than today's" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (("flags:\n- venues-disagree", "flags: []"), "flags: what the generator notes of its own work"),
        (("rule: ", "rule: another-"), "no correction can tell which words a fact rests on"),
        (("seed: 002", "seed: 003"), "the file is named"),
        (("venue:\n- Brest", "venue:\n - [Brest"), "not valid YAML"),
        (("kind: negotiation", "kind: negotation"), "is not allowed; use one of"),
    ],
)
def test_what_cannot_be_adopted_is_named(
    edit: tuple[str, str], says: str, microsite: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An edited record that is no record any more is a fault with its file, and nothing is written."""
    _edit(microsite / "content" / "articles" / f"{STEM}.yml", *edit)
    corrections = (microsite / "content" / "corrections.yml").read_bytes()
    main(["--root", str(microsite), "adopt", "--date", "2026-01-31", "--reason", "r"])
    said = capsys.readouterr().err
    assert says in said and "Traceback" not in said
    assert (microsite / "content" / "corrections.yml").read_bytes() == corrections
