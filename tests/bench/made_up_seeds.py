"""Seeds of any number: made-up articles on rounds over the topic's whole period, each other words than the next."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar
from zlib import crc32

#: So many articles tell of one round; rounds lie so many days apart.
ARTICLES, EVERY = 20, 11
_VENUES = ("Istanbul, Turki", "Jenewa, Swiss", "Brest, Belarus", "Abu Dhabi, Uni Emirat Arab", "Riyadh, Arab Saudi")
_OUTLETS = ("KABAR PAGI", "WARTA KOTA", "BERITA DUNIA")
_DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
_ENDS = (
    "Perundingan berakhir tanpa kesepakatan tentang gencatan senjata.",
    "Kedua pihak menyepakati pertukaran {count} tahanan, tetapi belum sepakat tentang wilayah.",
    "Kedua delegasi sepakat bertemu lagi pekan depan di tempat yang sama.",
)
_FILLERS = (
    "Di luar gedung, {count} wartawan menunggu sejak pagi di bawah hujan.",
    "Warga kota {name} menutup jalan di sekitar gedung itu sampai malam.",
    "Sebuah stasiun televisi setempat menyiarkan kedatangan kedua rombongan secara langsung.",
    "Harga gandum naik {count} sen sebelum pertemuan dimulai, lalu turun lagi.",
    "Pertemuan berlangsung {hours} jam, dengan dua kali jeda untuk makan.",
)
_SYLLABLES = ("ka", "ro", "min", "tev", "sa", "lu", "dri", "bo")
Choice = TypeVar("Choice")


def write_seeds(count: int, folder: Path) -> None:
    """Write `count` articles into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (folder / f"artikel-{number:05}.txt").write_text("\n\n".join(_paragraphs(number)) + "\n", encoding="utf-8")


def _paragraphs(number: int) -> Iterator[str]:
    round_ = number // ARTICLES
    day = date(2022, 2, 28) + timedelta(days=EVERY * round_ % 1500)
    said = f"{_DAYS[day.weekday()]} ({day.day}/{day.month}/{day.year})"
    venue, name = _draw(round_, "venue", _VENUES), _name(number, "speaker")
    count, words = 20 + number, {"name": _word(number, "town"), "hours": 2 + number % 9}
    yield f"Delegasi Rusia dan Ukraina bertemu di {venue.partition(',')[0]}, kata {name}"
    yield f"{_draw(number, 'outlet', _OUTLETS)} - Delegasi Rusia dan Ukraina bertemu di {venue}, pada {said}."
    yield _draw(number, "end", _ENDS).format(count=count, **words)
    yield f'"Kami datang dengan {count} usul," kata juru bicara Kementerian Luar Negeri Ukraina {name}.'
    yield f"Menurut Ukraina, {count * 7} warga sipil tewas sejak perang dimulai."
    yield " ".join(one.format(count=count, **words) for one in _FILLERS if _draw(number, one, (True, False)))
    yield f"Juru runding Rusia {_name(number // 7, 'other')} menolak menjawab pertanyaan wartawan."


def _name(number: int, what: str) -> str:
    return f"{_word(number % 200, f'{what} given')} {_word(number % 200, f'{what} surname')}"


def _word(number: int, what: str) -> str:
    syllables = (
        _draw(number, f"{what} {place}", ("ka", "ro", "min", "tev", "sa", "lu", "dri", "bo")) for place in "123"
    )
    return "".join(syllables).capitalize()


def _draw(number: int, what: str, choices: Sequence[Choice]) -> Choice:
    """One of `choices`, spread evenly over numbers and always the same."""
    return choices[crc32(f"{what} {number} {what}".encode()) % len(choices)]
