"""Evaluation, in: hand labels from YAML, one to a file or many in a list."""

from collections.abc import Iterator
from pathlib import Path

from pydantic import RootModel

from generator.errors import ContentError, Fault
from generator.evaluation.labels import Gold
from generator.yamlfile import load_yaml


class _Labels(RootModel[tuple[Gold, ...]]):
    pass


def read_gold(path: Path) -> dict[str, Gold]:
    """The labels in `path` by seed: a file with one label or a list of them, or a folder of such files (`*.yml`).

    Raises ContentError with the faults of all files; a seed with two labels is one."""
    labels: dict[str, Gold] = {}
    faults: list[Fault] = []
    for file in _files(path):
        try:
            for gold in _load(file):
                if gold.seed in labels:
                    faults.append(Fault(file.as_posix(), None, gold.seed, "labelled twice", "keep one of the labels"))
                labels[gold.seed] = gold
        except ContentError as error:
            faults.extend(error.faults)
    if faults:
        raise ContentError(faults)
    return labels


def _files(path: Path) -> list[Path]:
    files = sorted(path.glob("*.yml")) if path.is_dir() else [path]
    if not files:
        raise ContentError([Fault(path.as_posix(), None, None, "no labels in this folder", "add <seed>.yml files")])
    return files


def _load(file: Path) -> tuple[Gold, ...]:
    if any(line.startswith("-") for line in _opening(file)):
        return load_yaml(file, _Labels).root
    return (load_yaml(file, Gold),)


def _opening(file: Path) -> Iterator[str]:
    """The first line that is neither blank nor a comment; none where load_yaml will report that it cannot be read."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return
    yield from [line for line in lines if line.strip() and not line.startswith(("#", "---", "%"))][:1]
