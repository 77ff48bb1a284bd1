"""The summary's account of what changed: flags first, every fact by its path, words of seeds as plain words."""

from pathlib import Path

import markdown
from lxml import html

from generator.model.record import Figure, Person, Record
from generator.records.changes import changes
from generator.summary.facts import facts
from generator.summary.markdown import MOST_ROWS
from tests.conftest import Golden

HERE = Path(__file__).parent
OLD = Record(seed="satu.txt", sha256="0", language="id", kind="negotiation", venue=("Talun",), date="2031-03-02")
NEW = OLD.model_copy(update={"venue": ("Talun", "Sendang"), "date": None, "flags": ("venues-disagree",)})
FIRST = Record(
    seed="dua.txt",
    sha256="0",
    language="id",
    outlet="Kabar Uji",
    published="2031-03-04",
    people=(Person(id="ratna-wibisono", name="Ratna Wibisono", as_written=("Ratna",), role="juru bicara"),),
    figures=(Figure(measure="injured", value=12, unit="orang"),),
    flags=("unknown-actor",),
)
HOSTILE = (
    "<script>alert(1)</script> <img src=x> [here](javascript:alert(1)) ![x](//x.example) `code` | ~~gone~~ "
    "**bold** _it_ https://evil.example www.evil.example @everyone a@b.example $1$ &lt; \\ \n# heading"
)


def test_every_change_is_told(golden: Golden) -> None:
    """Flags stand first, then articles and facts that are new, changed and gone."""
    before = {"satu": OLD, "tiga": OLD.model_copy(update={"seed": "tiga.txt"})}
    golden(HERE / "changed.md", "\n".join(facts(changes(before, {"satu": NEW, "dua": FIRST}))) + "\n")


def test_nothing_changed() -> None:
    """Where no record says anything else, the summary says so."""
    assert list(facts(changes({"satu": OLD}, {"satu": OLD}))) == ["No record says anything else.", ""]


def test_words_of_seeds_stay_words() -> None:
    """Nothing of a seed becomes markup, a link or a cell of its own."""
    record = OLD.model_copy(update={"venue": (HOSTILE,), "title": HOSTILE, "flags": (HOSTILE,)})
    told = "\n".join(facts(changes({"satu": OLD}, {"satu": record})))
    page = html.fromstring(markdown.markdown(told, extensions=["tables"]))
    assert {element.tag for element in page.iter()} == {"div", "p", "h3", "table", "thead", "tbody", "tr", "th", "td"}
    assert {len(row.xpath("td | th")) for row in page.iter("tr")} == {3, 4}
    assert "https://" not in told and "www.evil" not in told and "@" not in told


def test_a_long_list_is_cut() -> None:
    """A change of the rules may touch every record: tables end and say how many rows there are more."""
    many = {f"a{place:03}": NEW for place in range(MOST_ROWS + 7)}
    told = list(facts(changes(dict.fromkeys(many, OLD), many)))
    assert sum(line.startswith(("| a0", "| a1")) for line in told) == 3 * MOST_ROWS
    assert told.count("… and 7 more.") == 3
