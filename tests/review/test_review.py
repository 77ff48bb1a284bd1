"""The command `review`: one file for the editor, from a repository in which seeds came, changed and went."""

import re
from pathlib import Path

import pytest

from generator.cli import main
from generator.records.corrections import Correction
from tests.review.elements import Elements
from tests.review.repository import EDITED, NEW, git, repository, with_changes

HOSTILE = """
Lagi <script>alert(1)</script><x-evil onclick=alert(1)>x</x-evil></div></article></style></title> <!-- x
Lalu [x-evil](javascript:alert(1)) ![x-evil](http://evil.example/i.png) {{ 6 * 7 }} {% for x in y %} {# x #}
"Kami <img src=x onerror=alert(1)> 'tidak' \\"mundur\\" &lt;x-evil&gt; {{ 6 * 7 }}," kata Budi Oetomo, Senin (7/3/2022).
"""
TITLED = """\
---
title: '"><script>alert(2)</script>{{ 6 * 7 }}'
outlet: "'><x-evil>"
---
Perundingan putaran ketiga Rusia dan Ukraina di Brest, Belarus, Senin (7/3/2022), berakhir tanpa kesepakatan.\u202e
"""


def reviewed(root: Path, *options: str) -> str:
    """The page that the command writes."""
    page = root / "page.html"
    assert main(["--root", str(root), "review", "--output", str(page), *options]) == 0
    return page.read_text(encoding="utf-8")


def shown(html: str) -> list[str]:
    """The articles on the page, by stem, in order."""
    return re.findall(r"data-stem='\"([^']*)\"'", html)


@pytest.fixture(scope="module")
def committed_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, committed and unchanged since."""
    return repository(tmp_path_factory.mktemp("still"))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site with a seed new, one changed and one gone."""
    return with_changes(repository(tmp_path_factory.mktemp("changed")))


def test_nothing_changed(committed_site: Path) -> None:
    """Where nothing differs no article stands on the page, and it says so; with `--all` all of them do."""
    html = reviewed(committed_site)
    assert shown(html) == []
    assert "No record says anything else than it did." in html
    assert len(shown(reviewed(committed_site, "--all"))) == len([*(committed_site / "seeds").glob("*.txt")])


def test_new_changed_and_gone(site: Path) -> None:
    """The new and the changed article are there with text, facts and rules, the one that is gone is named; the site's
    new round and people are told, and a count that changed with what it was."""
    html = reviewed(site)
    words = " ".join(Elements(html).words.split())
    assert sorted(shown(html)) == [EDITED, NEW]
    for told in (
        "1 new, 1 changed, 1 gone",
        "belarus-2022-3 (negotiation, 2022-03-07)",
        "Budi Oetomo budi-oetomo, ukraine, not in actors.yml",
        "003_86f43b5cfb7fa804: ",
        "number-of-the-round",
        "gone: figures[0] measure killed, value 350",
        "351",
        "Kami belum mencapai hasil yang kami harapkan",
    ):
        assert told in words
    assert (site / "seeds" / f"{NEW}.txt").read_text(encoding="utf-8").split() == _text(html, NEW).split()


def _text(html: str, stem: str) -> str:
    text = re.search(rf'aria-label="Text of {stem}"[^>]*>(.*?)</div>', html, flags=re.DOTALL)
    assert text
    return Elements(text[1]).words


def test_the_same_bytes_and_nothing_else_written(site: Path, tmp_path: Path) -> None:
    """Twice, and in a folder elsewhere, the page is the same to the byte; no record is written on the way."""
    before = {path: path.read_bytes() for path in (site / "content").rglob("*") if path.is_file()}
    html = reviewed(site)
    assert reviewed(site) == html
    assert reviewed(with_changes(repository(tmp_path))) == html
    assert {path: path.read_bytes() for path in (site / "content").rglob("*") if path.is_file()} == before


def test_against_another_commit(tmp_path: Path) -> None:
    """What was committed since is new against the commit before, and nothing against the last one."""
    site = with_changes(repository(tmp_path))
    assert main(["--root", str(site), "review"]) == 0
    assert (site / "build" / "review.html").is_file()
    records = site / "content" / "articles"
    (records / "003_86f43b5cfb7fa804.yml").unlink()
    (records / f"{EDITED}.yml").unlink()
    git(site, "add", ".")
    git(site, "commit", "-q", "-m", "changed")
    assert "1 new, 1 changed, 1 gone" in " ".join(reviewed(site, "--against", "HEAD~1").split())


def test_a_correction_shows_its_article(tmp_path: Path) -> None:
    """An entry that came since the commit puts its article on the page, with what it does there and on the site."""
    site = repository(tmp_path)
    entry = f'- {{article: {EDITED}, field: round, was: 2, now: 3, reason: "so told", date: 2026-01-31}}\n'
    with (site / "content" / "corrections.yml").open("a", encoding="utf-8") as file:
        file.write(entry)
    html = reviewed(site)
    assert shown(html) == [EDITED]
    words = " ".join(Elements(html).words.split())
    assert "Corrected in corrections.yml: round 2 → 3 (so told, 2026-01-31)" in words
    assert "belarus-2022-3" in words


def test_hostile_articles_bring_no_element(site: Path, tmp_path: Path) -> None:
    """An article that holds markup, template and Markdown syntax brings no element and no attribute that the page of
    a friendly one has not, no address but anchors, and its words stand as they came."""
    friendly = Elements(reviewed(site))
    root = with_changes(repository(tmp_path), HOSTILE)
    (root / "seeds" / "judul.md").write_text(TITLED, encoding="utf-8")
    (root / "seeds" / "a'b\"><x-evil>.txt").write_text(TITLED.rpartition("---\n")[2], encoding="utf-8")
    html = reviewed(root)
    hostile = Elements(html)
    assert hostile.elements <= friendly.elements
    assert hostile.attributes <= friendly.attributes
    assert all(address.startswith("#") for address in hostile.addresses)
    assert HOSTILE in hostile.words
    assert "\u202e" not in html
    for told in ('"><script>alert(2)</script>{{ 6 * 7 }}', "'><x-evil>", "a'b\"><x-evil>"):
        assert told in hostile.words
    assert html.count("<script>") == 1


def test_findings(tmp_path: Path) -> None:
    """What the checks find stands first: seeds that cannot be read, corrections that no longer fit, and of warnings
    those of no single article or of one on the page."""
    site = with_changes(repository(tmp_path))
    (site / "seeds" / "gambar.png").write_bytes(b"x")
    with (site / "content" / "corrections.yml").open("a", encoding="utf-8") as file:
        file.write(f"- {{article: {EDITED}, field: round, was: 7, now: 3, reason: x, date: 2026-01-31}}\n")
    words = " ".join(Elements(reviewed(site)).words.split()).partition("What changes on the site")[0]
    for told in (
        "Seeds that cannot be read (1 error)",
        "seeds/gambar.png",
        "Corrections that no longer fit (1 ",
        "content/corrections.yml:",
        "Budi Oetomo is not in content/actors.yml",
    ):
        assert told in words
    assert "Jen Psaki is not" not in words


def test_content_at_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where nothing can be told of the content the page says what is at fault, and the command ends with 1."""
    site = repository(tmp_path)
    (site / "content" / "corrections.yml").write_text("corrections: [{}]", encoding="utf-8")
    page = site / "page.html"
    assert main(["--root", str(site), "review", "--output", str(page)]) == 1
    assert "the content is at fault" in capsys.readouterr().err
    html = page.read_text(encoding="utf-8")
    assert "corrections[0].reason" in html
    assert shown(html) == []


def test_no_such_commit(capsys: pytest.CaptureFixture[str], committed_site: Path) -> None:
    """For a commit that is not there, a word says what to do, and nothing is written."""
    assert main(["--root", str(committed_site), "review", "--against", "no-such"]) == 2
    assert "there is no commit no-such" in capsys.readouterr().err
    assert not (committed_site / "build").exists()


def test_every_correction_has_the_keys_that_the_page_writes() -> None:
    """The script's entries have the keys of a correction, in their order."""
    script = (Path(__file__).resolve().parents[2] / "theme" / "review" / "review.js").read_text(encoding="utf-8")
    made = script.partition("const made = entry({")[2].partition("});")[0]
    assert re.findall(r"(\w+): ", made.replace("? {", "")) == [*Correction.model_fields]
