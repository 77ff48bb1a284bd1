"""Dates as the record writes them: the levels of EDTF (ISO 8601-2:2019) that are in use here.

A day `2022-02-28`, a month `2022-03`, a year `2022`, each with `~` when approximate, and an interval `A/B` of days."""

import re
from calendar import monthrange
from datetime import date

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?")


def check_day(value: str) -> str:
    """Return `value` if it is an ISO 8601 calendar day; raises ValueError otherwise."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        raise ValueError(f"{value!r} is no day; write one as 2022-02-28")
    try:
        date.fromisoformat(value)
    except ValueError:
        raise ValueError(f"{value!r} is a day that no calendar has; write a day such as 2022-02-28") from None
    return value


def check_edtf(value: str) -> str:
    """Return `value` if it is a date or an interval of the EDTF levels in use; raises ValueError otherwise."""
    for part in value.split("/", 1):
        _check_part(part)
    return value


def _check_part(part: str) -> None:
    match = _DATE.fullmatch(part)
    if not match:
        raise ValueError(f"{part!r} is no EDTF date; write 2022-02-28, 2022-03 or 2022, with ~ when approximate")
    year, month, day, _ = match.groups()
    check_day(f"{year}-{month or '01'}-{day or '01'}")


def first_day(value: str) -> date:
    """The first calendar day that an EDTF date can mean: 2022-03~ gives 2022-03-01."""
    match = _DATE.match(value)
    if not match:
        raise ValueError(f"{value!r} is no EDTF date")
    year, month, day, _ = match.groups()
    return date(int(year), int(month or 1), int(day or 1))


def last_day(value: str) -> date:
    """The last calendar day that an EDTF date or interval can mean: 2022-02~ gives 2022-02-28."""
    match = _DATE.match(value.rpartition("/")[2])
    if not match:
        raise ValueError(f"{value!r} is no EDTF date")
    year, month, day, _ = match.groups()
    last = int(month or 12)
    return date(int(year), last, int(day or monthrange(int(year), last)[1]))
