"""Bad input: files and folders that cannot be read as articles, and texts that would break a careless reader."""

import unicodedata
from pathlib import Path

import pytest

from generator.errors import ContentError
from generator.reading import find_seeds, read_seed, read_text

READS = ("id", "en")
PROSE = "Kedua tim pulang ke ibu kota masing-masing pada Senin malam tanpa kesepakatan apa pun."
GERMAN = (
    "Die Gespräche endeten am Montag ohne Ergebnis, teilten beide Delegationen mit. Sie wollen sich wieder treffen. "
)


def _faults(folder: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        find_seeds(folder)
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.txt", b"", "seeds/a.txt: the file is empty; put the article's text into it or remove the file"),
        ("a.txt", b"\xef\xbb\xbf \r\n", "seeds/a.txt: the file is empty; "),
        ("a.txt", b"%PDF-1.7\n", "seeds/a.txt: this is a PDF document, not text; save "),
        ("a.txt", b"PK\x03\x04", "seeds/a.txt: this is a ZIP archive or an office document, not text; "),
        ("a.txt", b"Satu\nDua\0Tiga", "seeds/a.txt:2: byte 9 is NUL: this is no text; "),
        ("a.txt", "Kedua tim".encode("utf-16"), "seeds/a.txt: the text is in UTF-16; save the file as UTF-8"),
        ("a.txt", "Kedua tim".encode("utf-16-le"), "seeds/a.txt: the text is in UTF-16; "),
        ("a.txt", b"Satu\nK\xe9dua", "seeds/a.txt:2: byte 7 is not UTF-8; it looks like Windows-1252 (Latin-1); save "),
        ("a.txt", b"Satu \xff\x81", "seeds/a.txt:1: byte 6 is not UTF-8; save the file as UTF-8"),
        ("a.html", b"<html><nav>Menu</nav></html>", "seeds/a.html: no main text was found in the page; "),
        ("a.html", b"<!-- -->", "seeds/a.html: "),
        ("a.txt", (GERMAN * 2).encode(), "seeds/a.txt: the article is in German (de); the topic reads id, en: "),
        ("a.doc", b"Kedua tim", "seeds/a.doc: the ending .doc is not known; "),
        ("a.csv", b"id,text", "seeds/a.csv: this is an export, each row of which is an article; name a row by its id"),
    ],
)
def test_a_file_that_is_no_article_is_named(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    """Each kind of bad file gives one fault with its place, what it is and what would be right."""
    path = tmp_path / "seeds" / name
    path.parent.mkdir()
    path.write_bytes(data)
    with pytest.raises(ContentError) as caught:
        read_seed(path, READS)
    assert len(caught.value.faults) == 1
    assert str(caught.value).startswith(message)


def test_a_file_over_the_bound_is_refused(tmp_path: Path) -> None:
    """A file of more than 20 MB is refused by its size, before it is decoded."""
    path = tmp_path / "a.txt"
    with path.open("wb") as stream:
        stream.truncate(20_000_001)
    with pytest.raises(ContentError, match="more than the 20,000,000 that one article may have"):
        read_seed(path, READS)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """A path to nothing gives a fault and no traceback."""
    with pytest.raises(ContentError, match=r"a\.txt: the file cannot be read \(No such file or directory\)"):
        read_seed(tmp_path / "a.txt", READS)


def test_seeds_are_found_in_order_without_readme_and_hidden_files(tmp_path: Path) -> None:
    """Seeds come sorted by name, in all forms; README.md and dotfiles are none."""
    for name in ("b.md", "a.txt", "c.HTML", "d.htm", "README.md", ".gitkeep"):
        (tmp_path / name).write_text(PROSE, encoding="utf-8")
    assert [path.name for path in find_seeds(tmp_path)] == ["a.txt", "b.md", "c.HTML", "d.htm"]


def test_all_faults_of_a_folder_come_at_once(tmp_path: Path) -> None:
    """Twins, unknown endings, links that leave and unshowable names are told together."""
    folder = tmp_path / "seeds"
    folder.mkdir()
    outside = tmp_path / "outside.txt"
    outside.write_text(PROSE, encoding="utf-8")
    for name in ("a.txt", "a.md", "B.txt", "b.html", "c.docx", "d\u202e.txt", "e\n.txt"):
        (folder / name).write_text(PROSE, encoding="utf-8")
    (folder / "f").mkdir()
    (folder / "f" / "a.rtf").write_text(PROSE, encoding="utf-8")
    (folder / "g.txt").symlink_to(outside)
    (folder / "h.txt").symlink_to(folder / "nowhere.txt")
    (folder / "i.txt").symlink_to(folder / "a.txt")
    faults = _faults(folder)
    assert [fault.split(";")[0] for fault in faults] == [
        "seeds/B.txt: B.txt and b.html have one stem, and one stem is one record",
        "seeds/a.md: a.md and a.txt have one stem, and one stem is one record",
        "seeds/c.docx: the ending .docx is not known",
        "seeds/d\\u202e.txt: the name has signs that cannot be shown",
        "seeds/e\\n.txt: the name has signs that cannot be shown",
        "seeds/f/a.rtf: the ending .rtf is not known",
        "seeds/g.txt: this is a link that leaves the folder",
        "seeds/h.txt: this is no file",
    ]


def test_stems_that_differ_only_in_composition_are_twins(tmp_path: Path) -> None:
    """One name in two Unicode forms is one record's name."""
    for form in ("NFC", "NFD"):
        (tmp_path / f"{unicodedata.normalize(form, 'Çırağan')}.txt").write_text(PROSE, encoding="utf-8")
    assert len(_faults(tmp_path)) == 1


@pytest.mark.parametrize("there", [True, False])
def test_a_folder_without_seeds_is_a_fault(tmp_path: Path, there: bool) -> None:
    """An empty folder and a missing one are both told."""
    folder = tmp_path / "seeds"
    if there:
        folder.mkdir()
        (folder / "README.md").write_text("x", encoding="utf-8")
    assert _faults(folder)[0].startswith(
        "seeds: there are no seeds; put " if there else "seeds: the folder is missing; "
    )


@pytest.mark.parametrize(
    ("text", "marked", "sentences"),
    [
        ("Baca Juga: Tiga Syarat Baru dari Lembah\n" * 20_000 + PROSE, 1, 1),
        ("Baca Juga:\n" * 20_000 + PROSE, 1, 1),
        (f"{PROSE} Baca juga: Tiga Syarat Baru dari Lembah Menurut dia, itu biasa. " * 2_000, 2_000, 4_000),
        (PROSE.removesuffix(".") * 10_000, 0, 569),
        ("." * 200_000 + PROSE, 0, 1),
        ("(" * 200_000 + PROSE, 0, 1),
        (f"“{PROSE} " * 5_000, 0, 5_000),
        ('" ' * 100_000 + PROSE, 0, 1),
        (" " * 900_000 + PROSE, 0, 1),
        (f"{PROSE}\nTerpopuler\nHarga Gandum Naik\n" * 2_000, 2_000, 2_000),
    ],
    ids=[
        "links",
        "bare links",
        "links inside",
        "one line",
        "dots",
        "brackets",
        "open quotes",
        "strays",
        "blanks",
        "lists",
    ],
)
def test_monstrous_texts_are_read(text: str, marked: int, sentences: int) -> None:
    """Very long lines and endless repetitions are read whole; a pattern that backtracks would never end here."""
    article = read_text("a.txt", text, READS)
    assert (len(article.boilerplate), len(article.sentences)) == (marked, sentences)


@pytest.mark.parametrize("opening", ["[", "![", "[a](", "*a ", "<a ", "<!-- ", "`", "_a", "> ", "# a\n", "\\"])
def test_monstrous_markdown_is_read(opening: str) -> None:
    """Markdown's opening signs without end do no harm."""
    article = read_text("a.md", PROSE + "\n\n" + opening * 20_000 + "\n\n" + PROSE, READS)
    assert article.plain.rstrip().endswith(PROSE)


def test_damage_is_no_reason_to_stop() -> None:
    """NUL, lone surrogates, right-to-left and combining signs leave the text as it is and the reader upright."""
    text = f"\0\ud800 {PROSE}\n\u202eعربي\u202c e\u0301\u0301\u0301 İstanbul \ufffe\n{PROSE}"
    article = read_text("a.txt", text, READS)
    assert article.text == text
    assert len(article.plain) == len(text)
    assert article.language == "id"
