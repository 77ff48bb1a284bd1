"""Dates that an HTML page states: which strings are one, and which `<time>` elements tell of the publication."""

import re
from datetime import date

from lxml.html import HtmlElement

_DAY = re.compile(r"(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)")
_CHANGED = re.compile(r"updat|modif|clock|date-?now|today", re.IGNORECASE)
_OUTSIDE = {"aside", "footer", "nav"}
_INSIDE = {"article", "main"}


def stated_day(text: str) -> str | None:
    """`text` with an ISO day at its beginning, when it begins with a day that calendars have; else None."""
    found = _DAY.match(text)
    if not found:
        return None
    try:
        date(*map(int, found.groups()))
    except ValueError:
        return None
    return "-".join(found.groups()) + text[found.end() :]


def time_element(root: HtmlElement) -> str | None:
    """The `datetime` of the first `<time>` in the page's main part that is not named as a change or a clock."""
    times = [each for each in root.iter("time") if each.get("datetime") and not _is_changed(each)]
    named = [each for each in times if "publish" in (each.get("itemprop") or each.get("class") or "").lower()]
    inside = [each for each in times if _is_inside(each)]
    marked = [each for each in times if each.get("pubdate") is not None]
    return next((str(each.get("datetime")) for each in [*named, *marked, *inside]), None)


def _is_inside(time: HtmlElement) -> bool:
    above = {each.tag for each in time.iterancestors()}
    return not above & _OUTSIDE and ("header" not in above or bool(above & _INSIDE))


def _is_changed(time: HtmlElement) -> bool:
    above, beside = time.getparent(), time.getprevious()
    before = beside.tail if beside is not None else above.text if above is not None else None
    words = (time.get("itemprop"), time.get("class"), time.get("id"), time.text_content(), before)
    return any(_CHANGED.search(word) for word in words if word)
