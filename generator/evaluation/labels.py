"""Hand labels: what a person says that a record ought to hold, and what else counts as right.

Keys are those of the record; `starts` is the opening of a quote, `evidence` a string of the article that shows the
value. A key that a label does not have is not judged; keys of no record (`traps`, say) are left alone."""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError, ValidationInfo, field_validator

from generator.evaluation.alternatives import OPTIONAL, replaced
from generator.model.record import Basis, Bound, Day, EdtfDate, Id, Kind, OutcomeKind


class _Label(BaseModel):
    model_config = ConfigDict(extra="allow", frozen=True)


class OutcomeLabel(_Label):
    """What came of the event, and the words that say so."""

    kind: OutcomeKind
    evidence: str | None = None


class RoundLabel(_Label):
    """Another round; `when` and `venue` as written."""

    relation: Literal["past", "next"]
    round: int | None = None
    date: EdtfDate | None = None
    when: str | None = None
    venue: str | None = None


class PersonLabel(_Label):
    """A person, under every form in which the article names them."""

    id: Id
    as_written: tuple[str, ...] = ()
    party: Id | None = None
    role: str | None = None


class StatementLabel(_Label):
    """A direct quote: who says it (several, or nobody named) and how it begins."""

    speaker: Id | tuple[Id, ...] | None
    starts: str


class FigureLabel(_Label):
    """A count and who gives it."""

    measure: Id
    value: int
    bound: Bound = "exact"
    claimed_by: Id | None = None
    as_of: Day | None = None
    evidence: str | None = None


class Gold(_Label):
    """The hand label of one article. `alt` maps a path to further values that count as right."""

    seed: str
    language: str
    kind: Kind
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    agencies: tuple[str, ...] = ()
    published: Day | None = None
    published_basis: Basis | None = None
    date: EdtfDate | None = None
    date_end: EdtfDate | None = None
    date_basis: Basis | None = None
    series: Id | None = None
    round: int | None = None
    parties: tuple[Id, ...] = ()
    mediators: tuple[Id, ...] = ()
    venue: tuple[str, ...] = ()
    outcome: OutcomeLabel | None = None
    other_rounds: tuple[RoundLabel, ...] = ()
    people: tuple[PersonLabel, ...] = ()
    statements: tuple[StatementLabel, ...] = ()
    figures: tuple[FigureLabel, ...] = ()
    alt: dict[str, tuple[Any, ...]] = {}

    @field_validator("alt")
    @classmethod
    def _check_alternatives(cls, alt: dict[str, tuple[Any, ...]], info: ValidationInfo) -> dict[str, tuple[Any, ...]]:
        if {"seed", "language", "kind"} <= info.data.keys():
            data = cls.model_construct(**info.data).model_dump(exclude={"alt"})
            problems = [problem for path in alt if (problem := _problem(data, path, alt[path]))]
            if problems:
                raise ValueError("; ".join(problems))
        return alt

    def variants(self, path: str) -> tuple["Gold", ...]:
        """This label, and for each alternative at `path` the label as it would be with that value."""
        data = self.model_dump(exclude_unset=True, exclude={"alt"}) if path in self.alt else {}
        return (self, *(Gold.model_validate(replaced(data, path, value)) for value in self.alt.get(path, ())))

    def optional(self, field: str) -> "Gold":
        """The label whose list `field` holds the items that may be found or missed without fault."""
        data = self.model_dump(exclude_unset=True, exclude={"alt"})
        return Gold.model_validate({**data, field: self.alt.get(field + OPTIONAL, ())})


def _problem(data: dict[str, Any], path: str, values: tuple[Any, ...]) -> str | None:
    try:
        for value in (values,) if path.endswith(OPTIONAL) else values:
            Gold.model_validate(replaced(data, path.removesuffix(OPTIONAL), value))
    except ValidationError as error:
        return f"{path}: {error.errors()[0]['msg'].removeprefix('Value error, ')}"
    except ValueError as error:
        return str(error)
    return None
