"""What a person's edits of one record become: entries for corrections.yml, or faults where no entry can tell them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pydantic import ValidationError

from generator.errors import Fault, UsageError
from generator.model.record import Record
from generator.records.appending import Entry
from generator.records.correct import apply_corrections
from generator.records.corrections import Correction, PlacedCorrection
from generator.records.edits import Edit, edits, lost, notes, touched
from generator.records.remarks import Remark
from generator.records.store import StoredRecord
from generator.yamlfaults import describe

FILE = "content/corrections.yml"


@dataclass(frozen=True, slots=True)
class Terms:
    """What a person says of their edits: why, on which day (ISO), and whether readers should see them."""

    reason: str
    date: str
    public: bool = False


@dataclass(frozen=True, slots=True)
class Edited:
    """An edited record by the `stem` of its seed: as its seed is read today (`found`) and as the person left it, the
    corrections that stand already, and whether the same rules `wrote` it that read it today."""

    stem: str
    found: Record
    stored: StoredRecord
    placed: Sequence[PlacedCorrection]
    wrote: bool

    @property
    def left(self) -> Record:
        """The record as the person left it."""
        assert self.stored.record
        return self.stored.record


def entries(edited: Edited, terms: Terms, remarks: Iterable[Remark]) -> list[Entry]:
    """An entry for each edit that no correction tells; a comment goes with the entry of its field, else the first."""
    told = {(one.correction.field, repr(one.correction.now)) for one in edited.placed}
    new = [edit for edit in edits(edited.found, edited.left) if (edit.field, repr(edit.now)) not in told]
    comments: dict[str, list[str]] = {}
    for remark in remarks if new else ():
        edit = next((edit for edit in new if _root(edit.field) == remark.key), new[0])
        comments.setdefault(edit.field, []).append(remark.text)
    return [Entry(_correction(edited.stem, edit, terms), tuple(comments.get(edit.field, ()))) for edit in new]


def misfits(edited: Edited, new: Iterable[Entry]) -> Iterator[Fault]:
    """What would be lost, were the record written anew and its `new` entries laid over it."""
    file, lines = edited.stored.file, edited.stored.lines
    added = [PlacedCorrection(entry.correction, file, place, {}) for place, entry in enumerate(new)]
    for field in (one.correction.field for one in added):
        for earlier in (one for one in edited.placed if one.correction.field == field):
            problem = f"{FILE}:{earlier.lines.get('field')} corrects this field already"
            yield Fault(file, None, field, problem, "change `now` there, or take that entry out")
    corrected = apply_corrections({edited.stem: edited.found}, [*edited.placed, *added])
    yield from corrected.faults
    for field in touched(edited.found, edited.left):
        remedy = "undo this edit, or correct the fact that stands on it"
        yield Fault(file, None, field, "no correction can tell which words a fact rests on", remedy)
    for field in notes(edited.found, edited.left) if edited.wrote else ():
        problem = "what the generator notes of its own work is no fact to correct"
        yield Fault(file, lines.get(field), field, problem, "undo this edit")
    told = {_root(one.correction.field) for one in (*edited.placed, *added)}
    for field in lost(edited.left, corrected.records[edited.stem]):
        if field not in told or not corrected.stale:
            remedy = "undo this edit, or tell it as an entry of your own"
            yield Fault(file, lines.get(field), field, "no correction can tell this edit", remedy)


def _root(field: str) -> str:
    return field.partition(".")[0].partition("[")[0]


def _correction(stem: str, edit: Edit, terms: Terms) -> Correction:
    try:
        return Correction(
            article=stem,
            field=edit.field,
            was=edit.was,
            now=edit.now,
            reason=terms.reason,
            date=terms.date,
            public=terms.public,
        )
    except ValidationError as error:
        faults = (f"--{detail['loc'][0]}: {'; '.join(describe(detail, Correction))}" for detail in error.errors())
        raise UsageError("\n".join(faults)) from None
