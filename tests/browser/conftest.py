"""The real site on a server of this machine, and one browser for all tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from generator.language import load_language
from tests.browser.hosting import Host, code_of, hosting
from tests.serving import serving

#: A loaded machine may take so many milliseconds to show what a test waits for; one that is not takes what it needs.
expect.set_options(timeout=20_000)

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
WORDS = load_language("id").interface
KINDS = (
    *("home", "timeline", "rounds", "round", "actors", "actor", "agenda", "figures", "disagreements", "corrections"),
    *("sources", "source", "data", "method", "about", "glossary", "embed", "missing"),
)
LANGUAGES = ("", "en/")
"""What stands before a kind in `kinds`."""


@pytest.fixture(scope="session")
def address(built_site: Path) -> Iterator[str]:
    """The address at which the built site is served."""
    with serving(built_site) as port:
        yield f"http://127.0.0.1:{port}/"


@pytest.fixture(scope="session")
def browser(chromium: Path) -> Iterator[Browser]:
    """Chromium, driven by Playwright."""
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=str(chromium), args=FLAGS)
        yield running
        running.close()


@pytest.fixture(scope="session")
def kinds(built_site: Path) -> dict[str, str]:
    """One page of every kind, the fullest of it, by the kind's name; those in English by `en/` and the name."""
    return _kinds(built_site, "id", "", ("metode/", "tentang/", "istilah/", "sematkan/")) | {
        f"en/{kind}": page
        for kind, page in _kinds(built_site, "en", "en/", ("method/", "about/", "glossary/", "embed/")).items()
    }


def _kinds(site: Path, code: str, home: str, written: tuple[str, str, str, str]) -> dict[str, str]:
    paths = load_language(code).interface.paths

    def member(section: str) -> str:
        fullest = max((site / home / section).glob("*/index.html"), key=lambda path: path.stat().st_size)
        return f"{fullest.parent.relative_to(site).as_posix()}/"

    return {
        "home": home,
        "timeline": f"{home}{paths.timeline}/",
        "rounds": f"{home}{paths.rounds}/",
        "round": member(paths.rounds),
        "actors": f"{home}{paths.actors}/",
        "actor": member(paths.actors),
        "agenda": f"{home}{paths.agenda}/",
        "figures": f"{home}{paths.figures}/",
        "disagreements": f"{home}{paths.disagreements}/",
        "corrections": f"{home}{paths.corrections}/",
        "sources": f"{home}{paths.sources}/",
        "source": member(paths.sources),
        "data": f"{home}{paths.data}/",
        **{kind: home + page for kind, page in zip(("method", "about", "glossary", "embed"), written, strict=True)},
        "missing": f"{home}404.html",
    }


@pytest.fixture
def host(tmp_path: Path, address: str) -> Iterator[Host]:
    """Another site, of a second origin."""
    with hosting(tmp_path, address) as found:
        yield found


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A reader's browser that knows nothing yet."""
    reader = browser.new_context(viewport={"width": 720, "height": 900})
    yield reader
    reader.close()


@pytest.fixture(scope="session")
def codes(built_site: Path, kinds: dict[str, str]) -> dict[str, str]:
    """The code for a frame, as the fullest page of each kind offers it."""
    return {kind: code_of(built_site / kinds[kind] / "index.html")[0] for kind in ("timeline", "round", "actor")}
