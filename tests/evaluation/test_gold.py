"""Reading labels: what is in the repository loads, and each fault of a file is named."""

import re
from pathlib import Path

import pytest

from generator.errors import ContentError
from generator.evaluation import read_gold

HERE = Path(__file__).parent
TESTS = HERE.parent
FAULTS = sorted((HERE / "faults").glob("*.yml"))


def test_folder_of_labels() -> None:
    """A folder gives one label a file, and a path in it the same label alone."""
    labels = read_gold(TESTS / "gold")
    assert len(labels) == 5
    first = sorted((TESTS / "gold").glob("*.yml"))[0]
    assert read_gold(first) == {first.stem + ".txt": labels[first.stem + ".txt"]}


def test_file_with_a_list_of_labels() -> None:
    """A file with a list gives a label for each article of the development set, and for no other."""
    labels = read_gold(TESTS / "dev" / "gold.yml")
    assert set(labels) == {path.name for path in (TESTS / "dev" / "texts").iterdir()}


def test_alternatives_make_variants() -> None:
    """An alternative is the whole label with another value in one place; keys that are unlabelled stay so."""
    gold = read_gold(TESTS / "dev" / "gold.yml")["d18_ciragan-jenazah.txt"]
    assert [variant.date for variant in gold.variants("date")] == ["2025-06-02", "2025-05-02"]
    assert [variant.figures[1].value for variant in gold.variants("figures[1].value")] == [6000, 12000]
    assert [variant.round for variant in gold.variants("round")] == [2]
    assert all("title" not in variant.model_fields_set for variant in gold.variants("mediators"))


@pytest.mark.parametrize("path", FAULTS, ids=lambda path: path.stem)
def test_faults_name_file_and_line(path: Path) -> None:
    """Each faulty file is refused with the line and the words that its first lines foretell."""
    foretold = re.findall(r"^# fault (\S+): (.*)$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    with pytest.raises(ContentError) as caught:
        read_gold(path)
    assert foretold
    for line, words in foretold:
        assert any(str(fault.line) == line and words in str(fault) for fault in caught.value.faults), str(caught.value)
        assert all(fault.file == path.as_posix() for fault in caught.value.faults)


def test_faults_of_all_files_at_once() -> None:
    """A folder with several faulty files names the faults of each of them."""
    with pytest.raises(ContentError) as caught:
        read_gold(HERE / "faults")
    named = {Path(fault.file).name for fault in caught.value.faults}
    assert named >= {path.name for path in FAULTS} - {"twice.yml"}


def test_no_labels(tmp_path: Path) -> None:
    """An empty folder and a missing file are faults, not an empty set of labels."""
    for path in (tmp_path, tmp_path / "gold.yml"):
        with pytest.raises(ContentError):
            read_gold(path)
