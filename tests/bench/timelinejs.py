"""TimelineJS3 (https://timeline.knightlab.com) showing the events of a timeline of ours: what that is held against."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from lxml import html

from tests.accuracy.sets import ROOT

_PACKAGE = ROOT / ".venv/tools/bench/node_modules/@knight-lab/timelinejs/dist"
_PAGE = """<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>TimelineJS3</title><link rel="stylesheet" href="css/timeline.css"></head>
<body style="margin:0"><div id="timeline" style="width:100%;height:740px"></div>
<script src="js/timeline.js"></script>
<script>new TL.Timeline("timeline", "events.json", {font: null, hash_bookmark: false})</script></body></html>
"""


def timelinejs(timeline: Path, folder: Path) -> Path:
    """Write into `folder` a page by which TimelineJS3 shows all events of our page `timeline`, with the words that
    stand there, but without the marks to sentences, and without its web fonts, as they are a third party's."""
    for name in ("js", "css"):
        shutil.copytree(_PACKAGE / name, folder / name)
    events = list(_events(html.fromstring(timeline.read_text(encoding="utf-8"))))
    (folder / "events.json").write_text(json.dumps({"events": events}, ensure_ascii=False), encoding="utf-8")
    (folder / "index.html").write_text(_PAGE, encoding="utf-8")
    return folder


def _events(page: html.HtmlElement) -> Iterator[dict[str, object]]:
    for event in page.find_class("event"):
        for mark in (*event.find_class("cites"), *event.find_class("permalink")):
            mark.drop_tree()
        day = next(event.iter("time")).get("datetime")
        year, month, date = str(day).split("-")
        (title,) = event.find_class("event__title")
        shown = (*event.find_class("event__outcome"), *event.iterfind("dl/div"), *event.find_class("source-line"))
        text = "".join(f"<p>{' '.join(part.text_content().split())}</p>" for part in shown)
        yield {
            "start_date": {"year": year, "month": month, "day": date},
            "text": {"headline": title.text_content(), "text": text},
        }
