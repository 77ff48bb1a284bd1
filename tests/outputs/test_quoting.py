"""Extracts and quotations: exact marks, whole words, and never more than their share of an article."""

from itertools import groupby

import pytest

from generator.model.record import Evidence, Record, Sentence
from generator.outputs.press.edition import Edition
from generator.outputs.press.extracts.quotations import shorten
from generator.outputs.press.extracts.quoting import NARROW, RUN, SHARE, WIDE, Extract, extracts
from generator.outputs.press.findings.reading_notes import reading_notes
from tests.outputs.telling import sentences

LONG = "Delegasi " + "yang datang dari pulau seberang " * 12 + "menandatangani naskah damai " + "di aula kota " * 15
FILLER = "Pasar di kota itu tetap buka sampai malam. " * 60


def _record(text: str, found: tuple[Sentence, ...] | None = None) -> Record:
    return Record(seed="a.txt", sha256="", language="id", sentences=sentences(text) if found is None else found)


def _evidence(text: str, *words: str, width: int = WIDE) -> list[tuple[Evidence, int]]:
    starts = [(text.index(one), one) for one in words]
    return [(Evidence(start=start, end=start + len(one), text=one, rule="r"), width) for start, one in starts]


def _shown(extract: Extract) -> str:
    return "".join("… " * piece.gap + piece.text for piece in extract.pieces) + " …" * extract.goes_on


def test_marks_are_the_evidence() -> None:
    """What is marked is the evidence and nothing beside it; neighbours stay apart."""
    text = FILLER + "Kedua pihak bertemu di Lembayung, Rabu (12/3)."
    (extract,) = extracts(_record(text), _evidence(text, "Lembayung", "Rabu (12/3)"))
    assert [piece.text for piece in extract.pieces if piece.marked] == ["Lembayung", "Rabu (12/3)"]
    assert _shown(extract) == "Kedua pihak bertemu di Lembayung, Rabu (12/3)."


def test_overlapping_evidence_can_be_told_apart() -> None:
    """Where two facts share words, the marks are cut at the beginning and end of each and leave nothing between."""
    text = FILLER + "Putaran kedua di Lembayung selesai."
    (extract,) = extracts(_record(text), _evidence(text, "Putaran kedua", "kedua di Lembayung"))
    marked = [(piece.start - len(FILLER), piece.text) for piece in extract.pieces if piece.marked]
    assert marked == [(0, "Putaran "), (8, "kedua"), (13, " di Lembayung")]


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_long_sentence_is_cut_to_a_window(width: int) -> None:
    """Of a long sentence about `width` characters are shown, in whole words, with the evidence inside."""
    text = FILLER + LONG + "."
    (extract,) = extracts(_record(text), _evidence(text, "menandatangani naskah damai", width=width))
    shown = _shown(extract)
    assert "menandatangani naskah damai" in shown
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert width - 20 <= extract.size <= width
    assert set(shown.split()) <= {*text.split(), "…"}


def test_long_evidence_is_cut() -> None:
    """Evidence longer than the window, a long quotation say, is shown by its beginning."""
    text = FILLER + LONG + "."
    (extract,) = extracts(_record(text), _evidence(text, LONG.strip(), width=NARROW))
    assert extract.size <= NARROW
    assert _shown(extract).startswith("Delegasi")


def test_evidence_outside_any_sentence_stands_alone() -> None:
    """Where no sentence holds the evidence, its own words are shown, under their own anchor."""
    text = FILLER + "KOTA - Perundingan selesai."
    (extract,) = extracts(_record(text, ()), _evidence(text, "Perundingan selesai"))
    assert (_shown(extract), extract.anchor) == ("Perundingan selesai", f"k{text.index('Perundingan')}")


def test_no_three_whole_sentences_in_a_row() -> None:
    """Facts in neighbouring sentences do not add up to a paragraph: the third is cut."""
    facts = [f"Pada hari ke-{n} utusan {n} datang ke balai kota dan membawa surat resmi." for n in range(7)]
    text = " ".join(facts) + "\n" + FILLER * 3
    shown = extracts(_record(text), _evidence(text, *(f"utusan {n}" for n in range(7))))
    runs = [len(list(group)) for whole, group in groupby(shown, key=lambda extract: extract.is_whole) if whole]
    assert max(runs) == RUN


def test_share_is_kept_however_much_was_found() -> None:
    """With a fact in every sentence the windows narrow until the page shows its share and no more."""
    lines = [f"Juru bicara {n} berkata di depan kantor bahwa perundingan tahap {n} berjalan alot." for n in range(40)]
    text = "\n".join(lines)
    words = [f"Juru bicara {n} berkata" for n in range(40)]
    shown = extracts(_record(text), _evidence(text, *words))
    assert sum(extract.size for extract in shown) <= SHARE * len(text) + NARROW
    assert len(shown) == 40


def test_words_of_a_quotation(indonesian: Edition) -> None:
    """Beside who said something stand the words, as many as the sentence below shows and no others."""
    shown = 0
    for source in indonesian.story.sources:
        notes = reading_notes(indonesian, source)
        extracts = " ".join(piece.text for note in notes.notes for piece in note.extract.pieces)
        for field, group in notes.groups:
            for finding in group:
                words, _ = notes.said(finding)
                assert bool(words) == (field in ("statements", "reported"))
                assert words in extracts
                assert not finding.quote or finding.quote.text.startswith(words)
                shown += bool(words)
    assert shown


def test_share_of_each_source(indonesian: Edition) -> None:
    """The pages of the small site keep to the share too, but for a word at the edges, short as their articles are."""
    for source in indonesian.story.sources:
        notes = reading_notes(indonesian, source)
        length = max(sentence.end for sentence in source.record.sentences)
        assert sum(note.extract.size for note in notes.notes) < (SHARE + 0.05) * length, source.id


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Kami pulang,", ("Kami pulang", False)),
        ("Satu. Dua. Tiga.", ("Satu. Dua.", True)),
        ("kata " * 60, (" ".join(["kata"] * 47), True)),
        ("Dr. Ade bicara", ("Dr. Ade bicara", False)),
    ],
)
def test_quotations_are_short(text: str, shown: tuple[str, bool]) -> None:
    """A quotation shows two sentences or 240 characters at most, and says when it was cut."""
    assert shorten(text) == shown
