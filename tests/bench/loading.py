"""How a page loads: bytes, largest paint and blocking time in Chromium, over a slow line and on a slow processor."""

import gzip
import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from typing import Any, BinaryIO

from playwright.sync_api import Browser

from tests.serving import serving

#: Bytes a second of 1.6 Mbit/s, milliseconds of delay, and how much slower the processor is.
RATE, DELAY, SLOWER = 1_600_000 / 8, 150, 4
_PACKED = (".html", ".css", ".js", ".json", ".svg", ".xml", ".txt")

_WATCH = """window.seen = {paint: 0, tasks: [], last: 0};
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) window.seen.paint = entry.startTime;
  window.seen.last = performance.now();
}).observe({type: 'largest-contentful-paint', buffered: true});
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) window.seen.tasks.push(entry.duration);
  window.seen.last = performance.now();
}).observe({type: 'longtask', buffered: true});"""
_AT_REST = "performance.now() - window.seen.last > 1500"


@dataclass(frozen=True)
class Load:
    """One load without a cache: compressed bytes, seconds until the largest paint, and seconds by which tasks were
    longer than 50 ms each (https://web.dev/articles/tbt)."""

    bytes: float
    paint: float
    blocking: float


def load(browser: Browser, address: str) -> Load:
    """Load `address` in a fresh context on a phone's screen; requests to other hosts fail."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    context.route(lambda url: not url.startswith("http://127.0.0.1"), lambda route: route.abort())
    page, came = context.new_page(), dict[str, int]()
    page.add_init_script(_WATCH)
    devtools = context.new_cdp_session(page)
    devtools.send("Network.enable")
    devtools.on("Network.loadingFinished", lambda event: came.update({event["requestId"]: event["encodedDataLength"]}))
    line = {"offline": False, "latency": DELAY, "downloadThroughput": RATE, "uploadThroughput": RATE}
    devtools.send("Network.emulateNetworkConditions", line)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(address, wait_until="networkidle", timeout=120_000)
    while not page.evaluate(_AT_REST):
        page.wait_for_timeout(250)
    seen = page.evaluate("window.seen")
    context.close()
    blocking = sum(max(0, task - 50) for task in seen["tasks"]) / 1000
    return Load(sum(came.values()), seen["paint"] / 1000, blocking)


class _Packing(SimpleHTTPRequestHandler):
    """Serves a folder as a host of static pages does: compressed where that helps, over connections that stay."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        """Answer with the compressed file, where it is of a kind that gets smaller."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix not in _PACKED or not path.is_file():
            return super().send_head()
        packed = _packed(path)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(packed)))
        self.end_headers()
        return io.BytesIO(packed)


@cache
def _packed(path: Path) -> bytes:
    return gzip.compress(path.read_bytes(), 9)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address at which `folder` is served meanwhile."""
    with serving(folder, _Packing) as port:
        yield f"http://127.0.0.1:{port}/"
