"""Documents: what README, DECISIONS and docs/record.md say is what there is."""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from generator.cli import parser
from generator.model import record
from generator.model.record import Frozen, Record
from generator.records.sealed import Generated

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
RECORD = (ROOT / "docs" / "record.md").read_text(encoding="utf-8")
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("seeds/*.md")])


def commands() -> dict[str, argparse.ArgumentParser]:
    """The parsers of the CLI's commands, by name."""
    choices = [action.choices for action in parser()._actions if isinstance(action, argparse._SubParsersAction)]
    return dict(choices[0])


def readme_row(command: str) -> str:
    """The README's table row for a command."""
    rows = re.findall(rf"(?m)^\| `{command}[` ].*$", README)
    assert len(rows) == 1, f"README.md should have one row for `{command}`"
    return str(rows[0])


def test_each_command_and_option_stands_in_the_readme() -> None:
    """Every command of the CLI has its row, and in it every option and argument that it takes."""
    for name, command in commands().items():
        row = readme_row(name)
        words = [
            word for action in command._actions for word in action.option_strings or [action.dest.rstrip("s").upper()]
        ]
        missing = [word for word in words if word not in {"-h", "--help"} and not re.search(rf"{word}\b", row)]
        assert missing == [], f"README.md does not tell of `{name} {missing}`"


def test_each_option_of_all_commands_stands_in_the_readme() -> None:
    """What may stand before a command is told too."""
    options = [word for action in parser()._actions for word in action.option_strings if word.startswith("--")]
    assert [word for word in options if f"`{word}" not in README] == []


def test_the_readme_tells_of_no_command_that_is_not_there() -> None:
    """Every command and option in the README's table is one of the CLI's."""
    table = README.partition("## Commands")[2].partition("\n## ")[0]
    told = re.findall(r"(?m)^\| `([a-z]+)[` ]", table)
    assert sorted(told) == sorted(commands())
    for name, command in commands().items():
        options = {word for action in command._actions for word in action.option_strings}
        assert set(re.findall(r"--[a-z-]+", readme_row(name))) <= options


def test_each_chore_stands_in_the_readme() -> None:
    """The targets of the Makefile and those that the README explains are the same."""
    phony = re.findall(r"(?m)^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"))[0].split()
    assert sorted(re.findall(r"(?m)^\| `make ([a-z]+)`", README)) == sorted(set(phony) - {"chromium"})


def links() -> Iterator[Any]:
    """Every link or picture in the documents that leads to a place in the repository."""
    for document in DOCUMENTS:
        for target in re.findall(r"\]\(([^)\s]+)\)", document.read_text(encoding="utf-8")):
            if not re.match(r"[a-z]+:", target):
                yield pytest.param(document, target, id=f"{document.name}-{target}")


@pytest.mark.parametrize(("document", "target"), list(links()))
def test_links_lead_somewhere(document: Path, target: str) -> None:
    """A link in a document leads to a file that is there, and to a heading that it has."""
    path, _, heading = target.partition("#")
    file = document.parent / path if path else document
    assert file.exists()
    if heading:
        headings = re.findall(r"(?m)^#+ (.*)$", file.read_text(encoding="utf-8"))
        assert heading in [re.sub(r"[^\w-]", "", words.lower().replace(" ", "-")) for words in headings]


def parts() -> list[type[BaseModel]]:
    """Record and every noun that it is made of, and the generator's own section."""
    found = [thing for thing in vars(record).values() if isinstance(thing, type) and issubclass(thing, Frozen)]
    return [*(part for part in found if part is not Frozen), Generated]


def section(heading: str) -> str:
    """A section of docs/record.md."""
    found = re.search(rf"(?ms)^## {heading}\n(.*?)(?=^## |\Z)", RECORD)
    assert found, f"docs/record.md should have a section {heading}"
    return found[1]


@pytest.mark.parametrize("part", parts(), ids=lambda part: part.__name__)
def test_each_key_of_a_record_is_explained(part: type[BaseModel]) -> None:
    """docs/record.md explains the keys of each part of a record in their order, and every value that they may have."""
    text = section(part.__name__)
    keys = [key for row in re.findall(r"(?m)^\| (`[^|]+`) \|", text) for key in re.findall(r"`([^`]+)`", row)]
    assert keys == list(part.model_fields)
    values = {value for field in part.model_fields.values() for value in _choices(field.annotation)}
    assert [value for value in sorted(values) if f"`{value}`" not in text] == []


def _choices(annotation: Any) -> Iterator[str]:
    for part in get_args(annotation):
        if isinstance(part, str):
            yield part
        else:
            yield from _choices(part)


def test_the_parts_of_a_record_are_found() -> None:
    """The test above looks at the whole record: its parts are those of the model."""
    assert Record in parts()
    assert len(parts()) == len(re.findall(r"(?m)^## ", RECORD))


def test_decisions_are_dated() -> None:
    """Every row of DECISIONS.md has a question, an answer and a day, and they stand in order."""
    rows = re.findall(r"(?m)^\| ([^|]+\?) \| ([^|]+) \| (\d{4}-\d\d-\d\d) \|$", (ROOT / "DECISIONS.md").read_text())
    assert len(rows) == (ROOT / "DECISIONS.md").read_text().count("\n|") - 2
    assert [row[2] for row in rows] == sorted(row[2] for row in rows)
