"""Tables and lines of JSON: their rows, each with the line in which it begins, or with what is wrong there."""

import csv
import json
from collections.abc import Collection, Iterator
from io import StringIO
from typing import Any

from generator.errors import Fault
from generator.reading.source import fail

Entry = tuple[int, dict[str, Any] | Fault]
_REMEDY = "name the columns id, text (or html), title, url, outlet, published, language, author"


def table(text: str, file: str, needed: Collection[str]) -> Iterator[Entry]:
    """The rows of a table whose first line names its columns, one of them among those `needed`. Columns stand apart by
    the sign that the first line has most of: comma, semicolon or tab. Raises ContentError, and csv.Error."""
    head = text.lstrip("\ufeff").partition("\n")[0]
    csv.field_size_limit(len(text) + 1)
    reader = csv.reader(StringIO(text.lstrip("\ufeff"), newline=""), delimiter=max(",;\t", key=head.count))
    names = [name.strip().lower() for name in next(reader, [])]
    if not set(needed) & set(names):
        raise fail(file, f"no column holds the article's text (there are {', '.join(names)[:200]})", _REMEDY, 1)
    line = reader.line_num + 1
    for values in reader:
        if len(values) == len(names):
            yield line, dict(zip(names, values, strict=True))
        elif values:
            problem = f"the row has {len(values)} values, and the head {len(names)} columns"
            yield line, Fault(file, line, None, problem, "put values with commas, quotes or line ends into quotes")
        line = reader.line_num + 1


def lines_of_json(text: str, file: str) -> Iterator[Entry]:
    """The objects of JSON Lines (jsonlines.org): one a line, blank lines between them."""
    for number, line in enumerate(text.lstrip("\ufeff").split("\n"), start=1):
        if line.strip():
            try:
                entry = json.loads(line)
            except (ValueError, RecursionError) as error:
                yield number, Fault(file, number, None, f"not valid JSON ({error})", "write one object a line")
                continue
            if isinstance(entry, dict):
                yield number, {str(key).lower(): value for key, value in entry.items()}
            else:
                yield number, Fault(file, number, None, "this is no object", "write one object a line")
