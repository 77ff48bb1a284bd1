"""What changed in the records, fact by fact; the pull-request summary and the review page both tell it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.model.record import Record
from generator.records.edits import Edit, edits, touched
from generator.records.fieldpath import plain

_OUTCOME = "outcome.kind"


@dataclass(frozen=True, slots=True)
class RecordChange:
    """What changed in one record, by the `stem` of its seed; `before` is None for a new one, `after` for one that is
    gone.

    Facts are Edits: `field` is a path as in corrections.yml (`venue`, `people[jen-psaki].role`, or a whole item such as
    `figures[2]`), `was` and `now` are plain values, an item without its evidence. `added` ones were nothing before,
    `removed` ones are nothing now, and nothing is written None. `moved` names facts that stayed while the words that
    they rest on changed (`people[jen-psaki].evidence.role`)."""

    stem: str
    before: Record | None
    after: Record | None
    added: tuple[Edit, ...] = ()
    removed: tuple[Edit, ...] = ()
    changed: tuple[Edit, ...] = ()
    moved: tuple[str, ...] = ()
    flags_added: tuple[str, ...] = ()
    flags_removed: tuple[str, ...] = ()


def changes(before: Mapping[str, Record], after: Mapping[str, Record]) -> tuple[RecordChange, ...]:
    """What changed between two states of the records (by stem), in order of the stems; of records that say the same
    facts on the same words nothing is told."""
    stems = sorted(stem for stem in before.keys() | after.keys() if before.get(stem) != after.get(stem))
    found = (_change(stem, before.get(stem), after.get(stem)) for stem in stems)
    return tuple(change for change in found if _says_something(change))


def _change(stem: str, before: Record | None, after: Record | None) -> RecordChange:
    known = before or after
    assert known
    bare = Record(seed=known.seed, sha256=known.sha256, language=known.language)
    old, new = before or bare, after or bare
    all_edits = [_plain(edit) for edit in _with_kind(edits(old, new), before, after)]
    flags_old, flags_new = set(old.flags), set(new.flags)
    return RecordChange(
        stem,
        before,
        after,
        added=tuple(edit for edit in all_edits if edit.was is None),
        removed=tuple(edit for edit in all_edits if edit.now is None),
        changed=tuple(edit for edit in all_edits if edit.was is not None and edit.now is not None),
        moved=touched(old, new) if before and after else (),
        flags_added=tuple(sorted(flags_new - flags_old)),
        flags_removed=tuple(sorted(flags_old - flags_new)),
    )


def _with_kind(found: tuple[Edit, ...], before: Record | None, after: Record | None) -> tuple[Edit, ...]:
    """The kind of an article is a fact of its own also where it is what a bare record has."""
    if before and after:
        return found
    kind = Edit("kind", before.kind if before else None, after.kind if after else None)
    return (kind, *(edit for edit in found if edit.field != "kind"))


def _plain(edit: Edit) -> Edit:
    return Edit(edit.field, _value(edit.field, edit.was), _value(edit.field, edit.now))


def _value(field: str, value: Any) -> Any:
    nothing = value in (None, []) or (field == _OUTCOME and value == "none")
    return None if nothing else plain(value) if isinstance(value, dict) else value


def _says_something(change: RecordChange) -> bool:
    if change.before is None or change.after is None:
        return True
    told = (change.added, change.removed, change.changed, change.moved, change.flags_added, change.flags_removed)
    return any(told)
