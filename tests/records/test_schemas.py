"""Schemas for editors: one for each content file, the same bytes each time, and they fit what the files hold."""

import json
from pathlib import Path

import pytest

from generator.records.schemas import schemas
from generator.records.sealed import ArticleFile

ROOT = Path(__file__).parents[2]


def test_one_for_each_kind_of_content_file() -> None:
    """Every schema that a content or language file names in its first line is among those written."""
    files = [*(ROOT / "content").glob("*.yml"), *(ROOT / "generator" / "languages").glob("*.yml")]
    named = {path: path.read_text(encoding="utf-8").splitlines()[0].rpartition("/")[2] for path in files}
    assert set(named.values()) | {"article.schema.json"} == set(schemas())


def test_the_same_bytes_each_time() -> None:
    """Schemas have sorted keys and end with a line end, so that a second build changes nothing."""
    for content in schemas().values():
        schema = json.loads(content)
        assert content == (json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()
    assert schemas() == schemas()


@pytest.mark.parametrize("name", ["article", "topic", "actors", "places", "corrections", "language"])
def test_unknown_keys_are_refused(name: str) -> None:
    """An editor marks a key that no such file has."""
    assert json.loads(schemas()[f"{name}.schema.json"])["additionalProperties"] is False


def test_the_article_has_the_keys_of_the_record_and_the_seal() -> None:
    """The schema of a record names each of its keys and the kinds that an outcome can be of."""
    schema = json.loads(schemas()["article.schema.json"])
    assert set(schema["properties"]) == set(ArticleFile.model_fields)
    assert "partial-agreement" in schema["$defs"]["Outcome"]["properties"]["kind"]["enum"]
