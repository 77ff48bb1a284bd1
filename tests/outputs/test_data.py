"""The dataset: read back by libraries that others wrote, and by the examples of docs/data.md."""

import json
import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import tablib

from generator.outputs import data
from generator.outputs.press.dataset.files import dataset_files
from generator.outputs.press.dataset.tables import TABLES
from generator.outputs.press.edition import Edition
from tests.serving import serving

DOCS = Path(__file__).parents[2] / "docs" / "data.md"
EXAMPLES = re.findall(r"```python\n(.*?)```", DOCS.read_text(), re.DOTALL)


@pytest.fixture(scope="module")
def files(indonesian: Edition) -> dict[str, bytes]:
    """The files of the dataset by name."""
    return dataset_files(indonesian)


@pytest.fixture(scope="module")
def told(files: dict[str, bytes]) -> dict[str, Any]:
    """story.json, read."""
    found: dict[str, Any] = json.loads(files["story.json"])
    return found


@pytest.fixture
def served(files: dict[str, bytes], tmp_path: Path) -> Iterator[str]:
    """The address of a server of the files, on this machine, until the test ends."""
    (tmp_path / "data").mkdir()
    for name, content in files.items():
        (tmp_path / "data" / name).write_bytes(content)
    with serving(tmp_path) as port:
        yield f"http://127.0.0.1:{port}/"


def test_the_story_is_what_its_schema_says(files: dict[str, bytes], told: dict[str, Any]) -> None:
    """The schema is a sound one, story.json fits it, and a row with a field too many or too few does not."""
    schema = json.loads(files["story.schema.json"])
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    assert list(validator.iter_errors(told)) == []
    row = told["rounds"][0]
    for wrong in ({**row, "more": 1}, {key: value for key, value in row.items() if key != "id"}):
        assert not validator.is_valid({**told, "rounds": [wrong]})


def test_ids_lead_to_rows(told: dict[str, Any]) -> None:
    """Every id of an event, a person and a source that a row names is the id of a row."""
    known = {name: {row["id"] for row in told[name]} for name in ("rounds", "people", "sources")}
    for name in TABLES:
        for row in told[name]:
            assert {row["event"]} - {None} <= known["rounds"] if "event" in row else True
            assert {*row.get("sources", ()), *([row["source"]] if "source" in row else ())} <= known["sources"]
            assert set(row.get("people", ())) <= known["people"]


@pytest.mark.parametrize("name", TABLES)
def test_csv_has_the_same_rows(files: dict[str, bytes], told: dict[str, Any], name: str) -> None:
    """Each table as CSV has the columns and rows of story.json, several values with a semicolon between them."""
    table = tablib.Dataset().load(files[f"{name}.csv"].decode(), format="csv")
    assert table.headers == list(TABLES[name][0].model_fields)
    assert len(table) == len(told[name])
    for cells, row in zip(table.dict, told[name], strict=True):
        lists = {key: "; ".join(value) for key, value in row.items() if isinstance(value, list)}
        assert {key: cells[key] for key in lists} == lists


def test_the_package_names_every_file(files: dict[str, bytes]) -> None:
    """The package has each other file with its size and checksum, and each column of a table with its meaning."""
    resources = {one["path"]: one for one in json.loads(files["datapackage.json"])["resources"]}
    assert set(resources) == set(files) - {"datapackage.json"}
    for path, one in resources.items():
        assert one["bytes"] == len(files[path])
        assert one["hash"] == f"sha256:{sha256(files[path]).hexdigest()}"
        assert all(field["description"] for field in one.get("schema", {"fields": ()})["fields"])


def test_no_cell_is_a_formula(files: dict[str, bytes]) -> None:
    """No cell begins as a spreadsheet's formula does."""
    for name in TABLES:
        table = tablib.Dataset().load(files[f"{name}.csv"].decode(), format="csv")
        assert not [cell for row in table for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_the_files_stand_once(indonesian: Edition, english: Edition) -> None:
    """The edition at the root has page and files, the other one the page alone, which leads to them."""
    here, there = ([file.path for file in data.render(edition)] for edition in (indonesian, english))
    assert {"id/data/index.md", "id/data/story.json", "id/data/rounds.csv"} <= set(here)
    assert there == ["en/data/index.md"]


@pytest.mark.parametrize("example", EXAMPLES)
def test_examples_of_the_docs_run(served: str, example: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each example of docs/data.md runs as it stands there, against a server of this machine, and prints something."""
    assert "https://babak.example/" in example
    exec(compile(example.replace("https://babak.example/", served), str(DOCS), "exec"), {})
    assert capsys.readouterr().out
