"""Measured: how often extraction errs, from content/measured/accuracy.yml, for the page that tells readers so."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import Field

from generator.model.record import Frozen
from generator.yamlfile import load_yaml, parse_yaml

FILE = "measured/accuracy.yml"


class _Figures(Frozen):
    articles: int = Field(gt=0)
    wrong: dict[str, Annotated[int, Field(ge=0, le=100)]]


@dataclass(frozen=True)
class ErrorRate:
    """Of a hundred facts that fill `field`, how many are wrong or missed."""

    field: str
    of_hundred: int


@dataclass(frozen=True)
class Measured:
    """Error rates, and on how many articles they were measured."""

    articles: int
    rates: tuple[ErrorRate, ...]


def measured(content: Path) -> Measured | None:
    """The figures of a microsite's content, or None where nobody measured. Raises ContentError."""
    path = content / FILE
    if not path.exists():
        return None
    return _measured(load_yaml(path, _Figures, f"{content.name}/{FILE}"))


def parse_measured(text: str, name: str) -> Measured:
    """The figures in the `text` of such a file, which faults call `name`. Raises ContentError."""
    return _measured(parse_yaml(text, _Figures, name))


def _measured(figures: _Figures) -> Measured:
    return Measured(figures.articles, tuple(ErrorRate(field, wrong) for field, wrong in figures.wrong.items()))
