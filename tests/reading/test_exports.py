"""Exports and folders: other people's articles, each a seed with a name of its own that stays."""

import json
from pathlib import Path

import pytest

from generator.errors import ContentError
from generator.model.seed import record_name
from generator.reading import look_over, read_seed
from generator.reading.exports.files import read_export

READS = ("id", "en")
ONE = "Kedua tim pulang ke ibu kota masing-masing pada Senin malam tanpa kesepakatan apa pun."
TWO = "Kedua tim bertemu lagi di kota itu, “dan kali ini lama”, kata ketua delegasi."
TABLE = (
    f'id;Title;Body;Link;Source;Published;Lang\n7;"Pulang; malam";{ONE};https://koran.example/7;Koran;2022-03-01;id\n'
)


def _put(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / "seeds" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    return folder / "seeds"


def test_all_forms_are_read_from_folders_and_exports(tmp_path: Path) -> None:
    """Text, Markdown, pages and rows are seeds, each named by where it lies; hidden folders and README.md are none."""
    page = f"<html><body><article><h1>Judul</h1><p>{ONE} {TWO}</p></article></body></html>"
    line = json.dumps({"guid": "https://koran.example/?p=9", "content": TWO, "date": "2022-03-02T10:00:00Z"})
    files = {"a.txt": ONE, "x/b.md": TWO, "x/y/c.html": page, "x/README.md": ONE, ".git/d.txt": ONE}
    folder = _put(tmp_path, {**files, "export.csv": TABLE, "x/more.jsonl": f"\n{line}\n"})
    shelf = look_over(folder)
    assert shelf.faults == ()
    assert list(shelf.seeds) == ["a", "export--7", "x--b", "x--more--26652096c10f1953", "x--y--c"]
    articles = [read_seed(path, READS, folder) for path in shelf.seeds.values()]
    assert [article.seed for article in articles][1:3] == ["export.csv/7", "x/b.md"]
    assert [record_name(article.seed) for article in articles] == list(shelf.seeds)
    stated = {each.field: each.value for each in articles[1].metadata}
    assert stated == {
        "title": "Pulang; malam",
        "published": "2022-03-01",
        "outlet": "Koran",
        "url": "https://koran.example/7",
        "language": "id",
    }


def test_a_row_is_the_same_seed_wherever_it_stands(tmp_path: Path) -> None:
    """Rows and columns may change places: name and checksum stay; without an id the address names a row."""
    texts = [
        f"url,text\nhttps://koran.example/1,{ONE}\nhttps://koran.example/2,{ONE}\n",
        f"text,url\n{ONE},https://koran.example/2\n{ONE},https://koran.example/1\n",
    ]
    folders = [_put(tmp_path / str(number), {"a.csv": text}) for number, text in enumerate(texts)]
    found = [
        {name: read_seed(path, READS, folder).sha256 for name, path in look_over(folder).seeds.items()}
        for folder in folders
    ]
    assert found[0] == found[1]
    assert len(found[0]) == 2


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        (
            "a.csv",
            "id,title\n1,x\n",
            ["a.csv:1: no column holds the article's text (there are id, title)"],
        ),
        (
            "a.csv",
            f'id,text\n1,"{ONE}\nlagi"\n2,\n',
            ["a.csv:4: text: the row has no text"],
        ),
        (
            "a.csv",
            f'id,text\n1,{ONE}\n1,"{TWO}"\n',
            ["a.csv:3: id: the row is called as the one in line 2 is (1); give"],
        ),
        (
            "a.csv",
            f"id,text\n1,{ONE},x\n",
            ["a.csv:2: the row has 3 values, and the head 2 columns"],
        ),
        (
            "a.csv",
            f"id,text,url\n1,{ONE},javascript:alert(1)\n",
            ["a.csv:2: url: 'javascript:alert(1)' is not"],
        ),
        ("a.csv", f"id,text,date\n1,{ONE},1 March\n", ["a.csv:2: date: '1 March' is not a date of"]),
        (
            "a.jsonl",
            "{\n[1]\n",
            ["a.jsonl:1: not valid JSON (", "a.jsonl:2: this is no object"],
        ),
        ("a.jsonl", "[" * 100_000, ["a.jsonl:1: not valid JSON ("]),
    ],
)
def test_each_bad_row_is_named_and_left_out(name: str, text: str, says: list[str], tmp_path: Path) -> None:
    """A fault names file and row; the other rows and files are seeds all the same."""
    shelf = look_over(_put(tmp_path, {name: text, "b.txt": ONE}))
    faults = list(map(str, shelf.faults))
    assert [said for said, fault in zip(says, faults, strict=True) if not fault.startswith(f"seeds/{said}")] == []
    assert "b" in shelf.seeds


def test_what_is_wrong_with_a_text_is_told_of_its_row(tmp_path: Path) -> None:
    """A row in a language that nobody reads is named by line and id."""
    german = "Die Gespräche endeten am Montag ohne Ergebnis, teilten beide Delegationen mit. " * 3
    folder = _put(tmp_path, {"a.csv": f'id,text\n1,{ONE}\n2,"{german}"\n'})
    with pytest.raises(ContentError, match=r"seeds/a\.csv:3: row 2: the article is in German"):
        read_seed(look_over(folder).seeds["a--2"], READS, folder)


def test_an_export_over_the_bound_is_not_read(tmp_path: Path) -> None:
    """A table of a gigabyte is refused by its size."""
    path = _put(tmp_path, {"a.csv": "id,text\n"}) / "a.csv"
    with path.open("ab") as stream:
        stream.truncate(1_000_000_000)
    with pytest.raises(ContentError, match="1,000,000,000 bytes, more than the 50,000,000 that an export may have"):
        read_export(path, "seeds/a.csv")


@pytest.mark.parametrize(
    ("seed", "name"),
    [
        ("a.txt", "a"),
        ("a.b.html", "a.b"),
        ("x/a.txt", "x--a"),
        ("a.csv/b.txt", "a--b.txt"),
        ("x.y/a.CSV/1", "x.y--a--1"),
    ],
)
def test_names_of_records(seed: str, name: str) -> None:
    """A record is called by its seed's place in the folder, and a row by its id as it is."""
    assert record_name(seed) == name
