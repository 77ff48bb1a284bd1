"""Summary: what changed in the records, flags first."""

from collections.abc import Iterable, Iterator, Sequence

from generator.records.changes import RecordChange
from generator.summary.markdown import table, words

ARTICLE = "article"


def facts(found: Sequence[RecordChange]) -> Iterator[str]:
    """The changes in lines of Markdown: how many, what a person should look at, facts by what became of them."""
    new = [change for change in found if change.before is None]
    gone = [change for change in found if change.after is None]
    others = [change for change in found if change.before and change.after]
    if not found:
        yield from ("No record says anything else.", "")
        return
    yield from (f"{_many(new, 'new')}, {_many(others, 'changed')}, {_many(gone, 'gone')}.", "")
    yield from _section("Flags", (ARTICLE, "flag", "is"), _flags(found))
    yield from _section("New articles", (ARTICLE, "published", "outlet", "kind", "facts"), _articles(new))
    yield from _section("New facts", (ARTICLE, "field", "now"), _added(found))
    both = (ARTICLE, "field", "was", "now")
    yield from _section("Changed facts", both, _changed(others))
    yield from _section("Facts that are gone", (ARTICLE, "field", "was"), _removed(others))
    yield from _section("Articles that are gone", (ARTICLE, "facts"), ((one.stem, len(one.removed)) for one in gone))
    moved = [(one.stem, field) for one in others for field in one.moved]
    yield from _section("Facts that rest on other words now", (ARTICLE, "field"), moved)


def _section(heading: str, head: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    rows = list(rows)
    return [f"### {heading}", "", *table(head, rows)] if rows else []


def _many(found: Sequence[RecordChange], how: str) -> str:
    return f"{len(found)} {'article' if len(found) == 1 else 'articles'} {how}"


def _flags(found: Iterable[RecordChange]) -> Iterator[tuple[str, str, str]]:
    for change in found:
        yield from ((change.stem, flag, "new") for flag in change.flags_added)
    for change in found:
        yield from ((change.stem, flag, "gone") for flag in change.flags_removed if change.after)


def _articles(new: Iterable[RecordChange]) -> Iterator[tuple[object, ...]]:
    for change in new:
        if record := change.after:
            yield change.stem, record.published, record.outlet, record.kind, len(change.added)


def _added(found: Iterable[RecordChange]) -> Iterator[tuple[str, str, str]]:
    for change in found:
        yield from ((change.stem, edit.field, words(edit.now)) for edit in change.added)


def _changed(found: Iterable[RecordChange]) -> Iterator[tuple[str, str, str, str]]:
    for change in found:
        yield from ((change.stem, edit.field, words(edit.was), words(edit.now)) for edit in change.changed)


def _removed(found: Iterable[RecordChange]) -> Iterator[tuple[str, str, str]]:
    for change in found:
        yield from ((change.stem, edit.field, words(edit.was)) for edit in change.removed)
