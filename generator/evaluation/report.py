"""Nouns of evaluation: a miss, the result of a field in one article, its score over articles, the report."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Miss:
    """A value that is not as labelled, with the sentence in which it was found or ought to have been."""

    seed: str
    field: str
    expected: str
    got: str
    sentence: str | None = None

    def __str__(self) -> str:
        sentence = f", “{self.sentence}”" if self.sentence else ""
        return f"{self.seed} {self.field}: expected {self.expected}, got {self.got}{sentence}"


@dataclass(frozen=True, slots=True)
class Result:
    """How one field of one article did: `right` of `of` judged values; for lists precision and recall too (0 to 1)."""

    field: str
    right: int
    of: int
    precision: float | None = None
    recall: float | None = None
    misses: tuple[Miss, ...] = ()

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall."""
        if self.precision is None or self.recall is None:
            return None
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Score:
    """A field over articles: values pooled in `right` and `of`; precision, recall and F1 averaged over articles.
    For a list `right` counts the articles in which the whole list is right."""

    field: str
    right: int
    of: int
    precision: float | None = None
    recall: float | None = None
    f1: float | None = None

    @property
    def accuracy(self) -> float | None:
        """The share of values that are right; None where none was judged."""
        return self.right / self.of if self.of else None

    @property
    def main(self) -> float | None:
        """The figure to show when there is room for one: F1 of a list, else the accuracy."""
        return self.accuracy if self.f1 is None else self.f1


@dataclass(frozen=True, slots=True)
class Group:
    """The scores of the articles that share a trait, and how many those are."""

    articles: int
    scores: tuple[Score, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """All scores, those by trait (`kind`, `language`, `file type`), and every miss; `missing` seeds had no record."""

    total: Group
    groups: Mapping[str, Mapping[str, Group]]
    misses: tuple[Miss, ...]
    missing: tuple[str, ...] = ()

    def score(self, field: str) -> Score | None:
        """The score of `field` over all articles, or None where no label has the field."""
        return next((score for score in self.total.scores if score.field == field), None)
