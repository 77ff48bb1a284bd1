"""Seeds that cannot be read are named and left out; the others are told as if those were not there."""

import os
import shutil
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from generator.build import keep
from generator.cli import main
from generator.errors import ContentError
from generator.extraction import extract_sound
from generator.gathering import without
from generator.model.record import Record
from generator.settings import Settings, load_settings
from generator.subject import load_subject
from generator.told import Told, tell

ROOT = Path(__file__).parents[2]
STEM = "002_7bb666b7240ce36b"
TEXT = "Delegasi Rusia dan Ukraina bertemu di Gomel, Belarus, Senin (28/2/2022), kata Vladimir Medinsky.\n"


def _opened_but(path: Path, really: Callable[..., Any]) -> Callable[..., Any]:
    def opened(self: Path, *arguments: Any, **named: Any) -> Any:
        assert self != path
        return really(self, *arguments, **named)

    return opened


def _fails_on(name: str) -> Callable[..., tuple[()]]:
    def faults(record: Record, *_: object) -> tuple[()]:
        if record.seed == name:
            raise ZeroDivisionError("a rule")
        return ()

    return faults


def _nested(text: str) -> str:
    return f"---\ntitle: {'[' * 5_000}{']' * 5_000}\n---\n{text}"


def _aliases(text: str) -> str:
    lists = [f"{two}: &{two} [{', '.join(f'*{one}' for _ in range(10))}]" for one, two in pairwise("abcdefghi")]
    return "\n".join(["---", "a: &a [x, x]", *lists, "---", text])


#: Bad seeds: what they are called, what stands in them, and what is said of each.
BAD = (
    ("empty.txt", "", "seeds/empty.txt: the file is empty; put the article's text into it"),
    ("tag.md", f"---\ntitle: !!python/name:os.system x\n---\n{TEXT}", "; put the value in quotes, without a tag"),
    ("deep.md", _nested(TEXT), "seeds/deep.md:2: the front matter nests more than 20 deep; write plain values"),
    ("alias.md", _aliases(TEXT), "seeds/alias.md:3: the front matter has an alias (*a); write the value itself"),
    ("keys.md", f"---\n{'k: v' * 20_000}\n---\n{TEXT}", "seeds/keys.md:1: the front matter has 80,002 signs, more "),
    ("title.md", f"---\ntitle: {'t' * 3000}\n---\n{TEXT}", "seeds/title.md:2: title: the value has 3,000 signs, "),
    ("long.txt", TEXT * 12_000, "more than the 1,000,000 that one article may have; keep the article"),
    (
        "attributes.html",
        f"<p {' '.join(f'a{n}=1' for n in range(50_000))}>{TEXT}</p>",
        "seeds/attributes.html: an element has 50,000 attributes, more than the 1,000 that one may have; save the page",
    ),
    ("nothing.html", "<div>" * 50_000 + TEXT, "seeds/nothing.html: no main text was found in the page; "),
    ("control\n.txt", TEXT, "seeds/control\\n.txt: the name has signs that cannot be shown; rename the file"),
    ("bidi\u202etxt.md", TEXT, "seeds/bidi\\u202etxt.md: the name has signs that cannot be shown; rename the file"),
    (os.fsdecode(b"by\xffte.txt"), TEXT, "seeds/by\\udcffte.txt: the name has signs that cannot be shown; rename "),
    ("what?.txt", TEXT, "seeds/what?.txt: the name has a ?, which no name may have on Windows or in what CI "),
    (f"{'n' * 240}.txt", TEXT, "the name has 244 bytes, more than the 200 that leave room for a record's; "),
    (f"{STEM.upper()}.txt", TEXT, "have one stem, and one stem is one record; rename all but one of them"),
)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A microsite with the repository's content and seeds."""
    for name in ("content", "seeds"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    (tmp_path / "theme").symlink_to(ROOT / "theme")
    return load_settings(tmp_path)


@pytest.fixture(scope="module")
def sound() -> Told:
    """What the repository's seeds tell."""
    return tell(load_settings(ROOT))


def test_bad_seeds_never_stop_the_others(settings: Settings, sound: Told) -> None:
    """The story is that of the sound seeds; each bad one is named, and the last line counts."""
    for name, text, _ in BAD:
        (settings.seeds / name).write_text(text, encoding="utf-8")
    told = tell(settings)
    faults = list(map(str, told.left_out))
    assert told.story == sound.story
    assert [said for _, _, said in BAD if not any(said in fault for fault in faults)] == []
    assert len(faults) == len(BAD)
    assert list(without(told.left_out, told.standing))[-1].startswith(
        f"{len(BAD)} seeds could not be read and were left out"
    )


def test_links_that_lead_out_or_nowhere_are_left_out(settings: Settings, sound: Told) -> None:
    """A link to a file elsewhere, to a folder, to a device, to itself and to nothing is no seed."""
    for name, target in {"a": "/etc/passwd", "b": "/etc", "c": "/dev/zero", "d": "d.txt", "e": "gone.txt"}.items():
        (settings.seeds / f"{name}.txt").symlink_to(target)
    told = tell(settings)
    assert told.story == sound.story
    assert [fault.problem for fault in told.left_out] == ["this is a link that leaves the folder"] * 3 + [
        "this is no file"
    ] * 2


def test_a_file_of_a_gigabyte_is_not_opened(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its size says enough: nothing of it is read."""
    path = settings.seeds / "bad.txt"
    with path.open("wb") as stream:
        stream.truncate(1_000_000_000)
    monkeypatch.setattr(Path, "open", _opened_but(path, Path.open))
    told = tell(settings)
    assert [str(fault) for fault in told.left_out] == [
        "seeds/bad.txt: the file has 1,000,000,000 bytes, more than the 20,000,000 that one article may have; "
        "keep the article and leave out the rest"
    ]


def test_the_record_of_a_seed_that_became_unreadable_stands(settings: Settings, sound: Told) -> None:
    """What it said stays on the site, its record is not written anew, and the next build says the same."""
    seed, record = settings.seeds / f"{STEM}.txt", settings.records / f"{STEM}.yml"
    seed.write_bytes(b"%PDF-1.7")
    before = record.read_bytes()
    for _ in range(2):
        told = tell(settings)
        assert (told.story, told.standing) == (sound.story, (STEM,))
        assert f"content/articles/{STEM}.yml stands as an earlier build wrote it" in without(
            told.left_out, told.standing
        )
        list(keep(settings, told))
        assert record.read_bytes() == before


def test_an_edited_record_of_an_unreadable_seed_stands(settings: Settings) -> None:
    """A person's edit is no less worth where its seed can no longer be opened."""
    path = settings.records / f"{STEM}.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("title: null", "title: Judul"), encoding="utf-8")
    (settings.seeds / f"{STEM}.txt").unlink()
    (settings.seeds / f"{STEM}.txt").symlink_to("/etc/passwd")
    told = tell(settings)
    assert told.plan.edited == (STEM,)
    assert told.found[STEM].title == "Judul"
    assert len(told.left_out) == 1


def test_a_rule_that_fails_costs_one_article(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of the program on one text is told as a fault of that seed, and the others are read."""
    seeds = sorted((ROOT / "seeds").glob("*.txt"))
    monkeypatch.setattr("generator.extraction.reader.span_faults", _fails_on(seeds[0].name))
    found = extract_sound(seeds, load_subject(load_settings(ROOT)))
    assert list(found.records) == seeds[1:]
    assert "a rule failed on this article (ZeroDivisionError: a rule)" in str(found.faults[seeds[0]][0])


def test_nothing_at_all_is_a_fault(settings: Settings) -> None:
    """Where no seed can be read and no record is left, there is nothing to tell, and the last site stays."""
    shutil.rmtree(settings.records)
    for seed in settings.seeds.glob("*.txt"):
        seed.write_bytes(b"")
    with pytest.raises(ContentError) as caught:
        tell(settings)
    assert len(caught.value.faults) == 5


def test_a_build_goes_on_and_check_does_not_pass(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    """`build` makes the site of the other seeds and ends with a line on the bad one; `check`, `extract` and `--strict`
    name it and end with status 1."""
    (settings.seeds / "bad.txt").write_bytes(b"")
    base, site = ["--root", str(settings.root)], settings.root / "site"
    for command in (["check"], ["extract", "--json"], ["build", "--strict", "--site-dir", str(site)]):
        assert main([*base, *command]) == 1
        assert "seeds/bad.txt: the file is empty" in "".join(capsys.readouterr())
    assert not site.exists()
    assert main([*base, "build", "--site-dir", str(site)]) == 0
    said = capsys.readouterr().err.splitlines()
    assert "1 seed could not be read and was left out (see above); --strict stops at it" in said
    assert ", 1 left out; " in said[-1]
    assert (site / "index.html").is_file()
