"""The language of a text, where CLD2 is sure and where it is not."""

import pytest

from generator.reading.detection import detect_language

READS = ("id", "en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kedua tim pulang ke ibu kota masing-masing pada Senin malam tanpa kesepakatan apa pun.", "id"),
        ("Both delegations went home on Monday night without an agreement and will be back tomorrow.", "en"),
        ("“Yang kami perlukan gencatan senjata penuh, bukan jeda untuk mengubur orang,” balas Wirya, "
         "menteri pertahanan yang memimpin tim Lembah.", "id"),
        ("Serdadu muda turun ke peron dengan tujuh tangkai tulip yang hampir layu. Ia membagikannya kepada perempuan "
         "pertama yang ia jumpai. Tepuk tangan menggema sampai ke terowongan. Wakil kedua negeri hanya membawa "
         "perkembangan kecil.", "id"),
        ("Wirya", "id"),
        ("The end.", "en"),
        ("12 345", "id"),
        ("\0\ud800 \ufffe", "id"),
        ("", "id"),
    ],
)  # fmt: skip
def test_a_language_that_is_read_is_found(text: str, language: str) -> None:
    """Long texts are told by CLD2, neighbours and short ones by their words, the rest falls to the first language."""
    assert detect_language(text, READS)[0] == language


def test_a_page_may_say_what_a_short_text_does_not() -> None:
    """Where the text cannot tell, the page's own word counts, when it is a language that is read."""
    assert detect_language("Wirya", READS, "en-GB")[0] == "en"
    assert detect_language("Wirya", READS, "fr")[0] == "id"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kedua-dua pihak bersetuju untuk bertemu semula pada Khamis ini, kata jurucakap kerajaan. Beliau berkata "
         "rundingan itu penting kerana mangsa yang terkorban semakin ramai, manakala bekalan makanan kian kurang.",
         "Malay (ms)"),
        ("Les deux délégations sont rentrées lundi soir sans accord, et elles ont dit qu’elles reviendraient demain. "
         "Personne ne veut parler d’échec avant la fin du troisième jour.", "French (fr)"),
    ],
)  # fmt: skip
def test_another_language_is_named(text: str, name: str) -> None:
    """A text that is surely in another language is refused by its name, a neighbour's too."""
    assert detect_language(text, READS) == (None, name)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Delegasi Ukraina meminta Rusia untuk mengakhiri serangan dan mundur.", "id"),
        ("Perundingan tiga negara itu digelar di Jenewa, Swiss, Selasa.", "id"),
        ("Perwakilan Ukraine meminta Rusia menamatkan serangan kerana terlalu ramai mangsa terkorban.", "ms"),
        ("Rundingan tiga hala itu berakhir tanpa sebarang persetujuan, kata jurucakapnya pada Khamis.", "ms"),
        ("Both delegations went home on Monday night without an agreement and will be back tomorrow.", "en"),
    ],
)
def test_neighbours_that_are_both_read_are_told_apart(text: str, language: str) -> None:
    """Where Indonesian and Malay are read, the words that only one of them has decide against CLD2's guess."""
    assert detect_language(text, (*READS, "ms"))[0] == language
