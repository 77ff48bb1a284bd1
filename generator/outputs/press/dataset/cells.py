"""Dataset: the columns of a row as JSON and CSV hold them."""

import csv
import io
from typing import Any

from generator.model.record import Frozen
from generator.outputs.press.escaping import clean


def cells(row: Frozen) -> dict[str, Any]:
    """The columns of a row, texts without what XML and UTF-8 cannot hold."""
    return {name: _clean(value) for name, value in row}


def csv_table(row: type[Frozen], rows: tuple[Frozen, ...]) -> bytes:
    """A table as CSV (RFC 4180) in UTF-8, the names of the columns first."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(row.model_fields)
    for one in rows:
        writer.writerow([_cell(value) for value in cells(one).values()])
    return text.getvalue().encode()


def _cell(value: object) -> object:
    """Several values with "; " between them; nothing as an empty cell; text that a spreadsheet would take for a formula
    behind an apostrophe (OWASP, CSV injection)."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return _cell("; ".join(value))
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{value}"
    return "" if value is None else value


def _clean(value: object) -> object:
    if isinstance(value, tuple):
        return [_clean(one) for one in value]
    return clean(value) if isinstance(value, str) else value
