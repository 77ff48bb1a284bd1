"""Records on disk: they come back as they went, with the same bytes, and what a person wrote is never lost."""

import os
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import ContentError
from generator.model.record import Evidence, MetadataSource, OtherRound, Outcome, Person, Record, Sentence, Statement
from generator.records.dump import dump, dump_plain
from generator.records.sealed import ArticleFile, seal, sealed_with
from generator.records.store import load_records
from generator.yamlfile import load_yaml
from tests.records.writing import Written, write_records

TREACHEROUS = [
    "no",
    "Y",
    "010",
    "1.200",
    "1.200.000",
    "2022-02-28",
    "12:30",
    "0x1F",
    "~",
    "null",
    "1e5",
    "",
    " x ",
    "a: b",
]
STRANGE = ["- a", "# a", "satu\ndua\n\ntiga", "tab\there", "Çırağan", "a\u00a0b", "a\u2028b", "\ufeffa", "\x07", "😀"]
ANY_TEXT = st.text(st.characters(codec="utf-8")) | st.text("0123456789.:-+_xeEyYnN~sS oOfF \n\t'\"#[]{}&*!|>%@`,")


def evidence(text: str) -> tuple[Evidence, ...]:
    """One slice that reads `text`."""
    return (Evidence(start=3, end=3 + len(text), text=text, rule="a-rule"),)


def full(seed: str = "a.txt") -> Record:
    """A record with something in every kind of field."""
    return Record(
        seed=seed,
        sha256="0" * 64,
        language="id",
        outlet="Kabar Contoh",
        agencies=("Reuters",),
        published="2022-03-01",
        published_basis="inferred",
        kind="negotiation",
        date="2022-02",
        round=1,
        parties=("russia", "ukraine"),
        venue=("perbatasan Belarus",),
        outcome=Outcome(kind="no-agreement", evidence={"kind": evidence("tanpa hasil")}),
        other_rounds=(OtherRound(round=2, relation="next", when="beberapa hari lagi"),),
        people=(Person(id="a-person", name="A Person", as_written=("A Person", "Person"), role="juru bicara"),),
        statements=(Statement(speaker=("russia", "ukraine"), quote="Kami akan bertemu lagi"),),
        evidence={"venue": evidence("perbatasan Belarus"), "date": evidence("Februari")},
        metadata={"published": MetadataSource(key="front-matter:date", text="2022-03-01")},
        sentences=(Sentence(start=0, end=4, text="Satu"),),
        flags=("unknown-actor",),
    )


def edit(path: Path, old: str, new: str) -> None:
    """What a person does to a file: replace `old` by `new` once."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")


@pytest.mark.parametrize("text", [*TREACHEROUS, *STRANGE])
def test_texts_come_back(text: str, tmp_path: Path) -> None:
    """A text that YAML 1.1 would misread, or that holds odd characters, is read back as it was."""
    record = full().model_copy(update={"title": text, "agencies": (text, text)})
    (tmp_path / "a.yml").write_text(dump(record), encoding="utf-8", newline="")
    assert load_yaml(tmp_path / "a.yml", Record) == record


@given(text=ANY_TEXT)
def test_any_text_comes_back(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever the text of an article is, its record is read back as it was."""
    path = tmp_path_factory.getbasetemp() / "any.yml"
    record = full().model_copy(update={"title": text, "venue": (text,)})
    path.write_text(dump(record), encoding="utf-8", newline="")
    assert load_yaml(path, Record) == record


@given(texts=st.tuples(st.sampled_from([*TREACHEROUS, *STRANGE]), ANY_TEXT))
def test_a_record_has_the_bytes_of_the_library(texts: tuple[str, str]) -> None:
    """A record is written as libyaml writes it, however its texts begin, go on and end."""
    slices = {"date": evidence(texts[1] + "."), "venue": evidence(texts[0] + ".")}
    changed = {"title": texts[0], "venue": (*texts, "".join(texts)), "evidence": slices}
    record = full().model_copy(update=changed)
    assert dump(record) == dump_plain(record.model_dump(mode="json"))


def test_a_full_record_comes_back(tmp_path: Path) -> None:
    """All kinds of fields survive writing and loading, and the fingerprint with them."""
    write_records(tmp_path, {"a": full()}, "f1")
    stored = load_records(tmp_path)["a"]
    assert (stored.record, stored.fingerprint, stored.edited) == (full(), "f1", False)


def test_a_file_is_easy_to_read() -> None:
    """A file names its schema first, has every key in the model's order, and one line for a text however long."""
    long = "kata " * 100 + "akhir"
    lines = seal(full().model_copy(update={"title": long, "outlet": "dua\nbaris"}), "f1").decode().splitlines()
    keys = [line.partition(":")[0] for line in lines if line[0].isalpha()]
    assert lines[0] == "# yaml-language-server: $schema=../schemas/article.schema.json"
    assert lines[1].startswith("# Written by the generator") and "edits are kept" in lines[1]
    assert keys == list(ArticleFile.model_fields)
    assert f"title: {long}" in lines
    assert 'outlet: "dua\\nbaris"' in lines


def test_evidence_is_in_one_order() -> None:
    """The order in which rules found evidence does not show in the file."""
    backwards = full().model_copy(update={"evidence": dict(reversed(full().evidence.items()))})
    assert dump(backwards) == dump(full())


def test_a_second_run_writes_nothing(tmp_path: Path) -> None:
    """Writing the same records again gives the same bytes and touches no file."""
    first = write_records(tmp_path, {"b": full("b.txt"), "a": full()}, "f1")
    os.utime(tmp_path / "a.yml", ns=(1, 1))
    second = write_records(tmp_path, {"a": full(), "b": full("b.txt")}, "f1")
    assert (first.written, second.written) == (("a", "b"), ())
    assert (tmp_path / "a.yml").stat().st_mtime_ns == 1
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["a.yml", "b.yml"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("round: 1", "round: 2"),
        ("round: 1", "round: 1  # checked"),
        ("generated:", "# mine\ngenerated:"),
        ("outlet: Kabar Contoh", 'outlet: "Kabar Contoh"'),
    ],
)
def test_an_edit_is_noticed_and_kept(old: str, new: str, tmp_path: Path) -> None:
    """A value, a comment or a quotation mark that a person wrote into a record stays, whatever is written later."""
    write_records(tmp_path, {"a": full()}, "f1")
    edit(tmp_path / "a.yml", old, new)
    edited = (tmp_path / "a.yml").read_bytes()
    outcomes = [write_records(tmp_path, {"a": full()}, "f2"), write_records(tmp_path, {}, "f2", gone=["a"])]
    assert load_records(tmp_path)["a"].edited
    assert outcomes == [Written((), ())] * 2
    assert (tmp_path / "a.yml").read_bytes() == edited


def test_an_added_line_at_the_end_is_an_edit(tmp_path: Path) -> None:
    """What a person adds below the seal is an edit too."""
    write_records(tmp_path, {"a": full()}, "f1")
    with (tmp_path / "a.yml").open("a", encoding="utf-8") as file:
        file.write("# to be looked at again\n")
    assert load_records(tmp_path)["a"].edited


def test_other_line_ends_are_no_edit() -> None:
    """A checkout that turned the line ends into CRLF has edited nothing."""
    assert sealed_with(seal(full(), "f1").replace(b"\n", b"\r\n")) == "f1"


def test_an_edit_without_seal_is_read(tmp_path: Path) -> None:
    """A record whose last section a person took away is read as a record, and counts as edited."""
    write_records(tmp_path, {"a": full()}, "f1")
    text = (tmp_path / "a.yml").read_text(encoding="utf-8")
    (tmp_path / "a.yml").write_text(text.partition("generated:")[0], encoding="utf-8")
    stored = load_records(tmp_path)["a"]
    assert stored.edited and stored.record == full()


def test_every_fault_of_every_edited_file_is_named(tmp_path: Path) -> None:
    """Edits that make records invalid are named all at once, each with file, line, field and what would be right."""
    write_records(tmp_path, {stem: full(f"{stem}.txt") for stem in ("a", "b", "c", "d")}, "f1")
    edit(tmp_path / "a.yml", "kind: negotiation", "kind: negotation")
    edit(tmp_path / "a.yml", "date: 2022-02", "date: 2022-02-30")
    edit(tmp_path / "b.yml", "venue:\n- perbatasan Belarus", "venue: [perbatasan Belarus")
    edit(tmp_path / "c.yml", "seed: c.txt", "seed: d.txt")
    with pytest.raises(ContentError) as caught:
        load_records(tmp_path)
    faults = {(fault.file, fault.field): fault for fault in caught.value.faults}
    text = (tmp_path / "a.yml").read_text(encoding="utf-8").splitlines()
    kind = faults["content/articles/a.yml", "kind"]
    assert kind.line == text.index("kind: negotation") + 1 and "'negotiation'" in kind.remedy
    assert faults["content/articles/a.yml", "date"].line == text.index("date: 2022-02-30") + 1
    assert faults["content/articles/b.yml", None].line is not None
    assert faults["content/articles/c.yml", "seed"].line == 3
    assert {file for file, _ in faults} == {f"content/articles/{stem}.yml" for stem in ("a", "b", "c")}


def test_bytes_that_are_no_text_are_a_fault(tmp_path: Path) -> None:
    """A record in another encoding is named, not half read."""
    (tmp_path / "a.yml").write_bytes(b"seed: \xff\xfe\n")
    with pytest.raises(ContentError, match=r"content/articles/a.yml: byte 7 is not UTF-8"):
        load_records(tmp_path)


def test_a_file_of_another_generator_is_written_anew(tmp_path: Path) -> None:
    """A file that nobody edited but that no longer fits the schema is no fault: it holds no record and no edit."""
    other = seal(full(), "f1").replace(b"flags:", b"signs:")
    (tmp_path / "a.yml").write_bytes(_resealed(other))
    stored = load_records(tmp_path)["a"]
    assert (stored.record, stored.edited) == (None, False)
    assert write_records(tmp_path, {"a": full()}, "f2").written == ("a",)


def _resealed(content: bytes) -> bytes:
    body, _, _ = content.decode().partition("generated:")
    checksum = sha256(body.encode()).hexdigest()
    return f"{body}generated:\n  fingerprint: 'f1'\n  checksum: '{checksum}'\n".encode()


def test_what_has_no_seed_is_removed(tmp_path: Path) -> None:
    """A record whose seed is gone is removed, other files of the folder stay."""
    write_records(tmp_path, {"a": full(), "b": full("b.txt")}, "f1")
    (tmp_path / "README.md").write_text("Read me.\n", encoding="utf-8")
    assert write_records(tmp_path, {}, "f1", gone=["a", "never-there"]).removed == ("a",)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["README.md", "b.yml"]


def test_no_folder_holds_no_records(tmp_path: Path) -> None:
    """Before the first build there is no folder: that is no fault."""
    assert load_records(tmp_path / "articles") == {}
