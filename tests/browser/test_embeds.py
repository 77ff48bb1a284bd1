"""Embeds on another site, in a browser: their size, their links, and what neither they nor forgers can do."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Frame, Page, expect

from tests.browser.conftest import WORDS
from tests.browser.hosting import PUBLISHED, Host, code_of, hosting
from tests.browser.tools import tool

DOCS = {"id": "sematkan", "en": "en/embed"}
KINDS = ("timeline", "series/", "rounds/", "actors/")
BLOCKED = "**/assets/embed.js"


@pytest.fixture
def host(tmp_path: Path, address: str) -> Iterator[Host]:
    """A second origin."""
    with hosting(tmp_path, address) as found:
        yield found


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A reader's browser that knows nothing yet."""
    reader = browser.new_context(viewport={"width": 720, "height": 900})
    yield reader
    reader.close()


@pytest.fixture
def codes(built_site: Path, kinds: dict[str, str]) -> dict[str, str]:
    """The code for a frame, as the fullest page of each kind offers it."""
    return {kind: code_of(built_site / kinds[kind] / "index.html")[0] for kind in ("timeline", "round", "actor")}


def _frame(page: Page) -> Frame:
    frame = page.locator("iframe").first.element_handle()
    assert frame
    content = frame.content_frame()
    assert content
    content.wait_for_load_state()
    return content


def _height(page: Page) -> float:
    box = page.locator("iframe").first.bounding_box()
    assert box
    return box["height"]


def _sized(page: Page) -> None:
    """Wait until the frame is as high as what it shows."""
    inner = _frame(page)
    inner.wait_for_function(
        "() => Math.abs(innerHeight - document.documentElement.getBoundingClientRect().height) <= 1", timeout=5000
    )


@pytest.mark.parametrize("kind", ["timeline", "round", "actor"])
def test_size_follows_content(context: BrowserContext, host: Host, codes: dict[str, str], kind: str) -> None:
    """At any width from 240 pixels the frame is as high as its content, shows all of its width, and follows a window
    that is turned."""
    page = context.new_page()
    page.set_viewport_size({"width": 240, "height": 900})
    page.goto(host.show(codes[kind]))
    heights = []
    for width in (240, 360, 720):
        page.set_viewport_size({"width": width, "height": 900})
        _sized(page)
        heights.append(_height(page))
        assert _frame(page).evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert heights[0] > heights[2]


def test_size_follows_the_reader(context: BrowserContext, host: Host, codes: dict[str, str]) -> None:
    """Where the reader opens an era, the frame grows with it, and shrinks when it is closed."""
    page = context.new_page()
    page.goto(host.show(codes["timeline"]))
    _sized(page)
    before = _height(page)
    last = _frame(page).locator("summary").last
    last.click()
    _sized(page)
    assert _height(page) < before
    last.click()
    _sized(page)
    assert _height(page) == before


@pytest.mark.parametrize("place", ["before", "behind", "late"])
def test_script_may_come_at_any_time(context: BrowserContext, host: Host, codes: dict[str, str], place: str) -> None:
    """The script sizes frames that stand behind it, before it, and those that had loaded long ago."""
    frame, script = codes["round"].split("\n")
    page = context.new_page()
    page.goto(host.show({"before": script + frame, "behind": frame + script, "late": frame}[place]))
    if place == "late":
        assert _frame(page) and _height(page) == 480
        page.add_script_tag(url=f"{host.site}assets/embed.js")
    _sized(page)


@pytest.mark.parametrize("language", DOCS)
@pytest.mark.parametrize("way", [0, 1])
def test_examples_of_the_docs_work(
    context: BrowserContext, host: Host, built_site: Path, language: str, way: int
) -> None:
    """Both examples on the page "Embed this", copied as they stand, show the timeline in its full height."""
    examples = code_of(built_site / DOCS[language] / "index.html")
    assert len(examples) == 2
    page = context.new_page()
    page.goto(host.show(examples[way]))
    _sized(page)
    assert _frame(page).locator("html").get_attribute("lang") == language
    assert page.locator("iframe").first.get_attribute("title") == _frame(page).locator("h1").inner_text()
    assert page.locator("iframe").first.get_attribute("sandbox") == (
        "allow-scripts allow-popups allow-popups-to-escape-sandbox"
    )


@pytest.mark.parametrize("scripts", [True, False])
def test_code_is_taken_from_the_page(browser: Browser, address: str, kinds: dict[str, str], scripts: bool) -> None:
    """ "Embed" opens by keyboard; a button copies the code, and without scripts a click marks all of it."""
    with browser.new_context(java_script_enabled=scripts, permissions=["clipboard-read", "clipboard-write"]) as reader:
        page = reader.new_page()
        page.goto(f"{address}{kinds['round']}")
        box = page.locator("details.embedding")
        expect(box.locator("pre").first).to_be_hidden()
        box.locator("summary").first.focus()
        page.keyboard.press("Enter")
        code = box.locator("pre").first
        expect(code).to_be_visible()
        expect(code.locator("code")).to_have_css("user-select", "all")
        expect(box.locator("button")).to_have_count(2 if scripts else 0)
        if scripts:
            box.locator("button").first.click()
            expect(box.locator("button").first).to_have_text(WORDS.embedding.copied)
            assert page.evaluate("navigator.clipboard.readText()") == code.inner_text()


def test_component_falls_back_to_a_link(context: BrowserContext, host: Host, built_site: Path) -> None:
    """Where the script is blocked, or the component names another site, a link to the full page stands in its place."""
    _, component = code_of(built_site / DOCS["id"] / "index.html")
    page = context.new_page()
    context.route(BLOCKED, lambda route: route.abort())
    page.goto(host.show(component))
    expect(page.get_by_role("link")).to_be_visible()
    page.get_by_role("link").click()
    page.wait_for_url(f"{host.site}linimasa/")
    context.unroute(BLOCKED)
    frame, script = component.split("\n")
    page.goto(host.show(frame.replace(f'src="{PUBLISHED}', f'src="{host.address}') + script))
    page.wait_for_function("!!customElements.get('babak-embed')")
    expect(page.get_by_role("link")).to_be_visible()
    expect(page.locator("iframe")).to_have_count(0)


@pytest.mark.parametrize("link", ["h1 a", "footer a >> nth=0", ".cite >> nth=0"])
def test_links_open_the_site_in_a_window_of_its_own(
    context: BrowserContext, host: Host, codes: dict[str, str], link: str
) -> None:
    """From within the sandbox a link opens the full page or the sentence; the new window is free of the sandbox and has
    no hold of the host's; the host stays where it is."""
    page = context.new_page()
    page.goto(host.show(codes["round"]))
    with page.expect_popup() as opened:
        _frame(page).locator(link).first.click()
    opened.value.wait_for_load_state()
    assert opened.value.url.startswith(host.site)
    assert "/embed/" not in opened.value.url
    assert opened.value.evaluate("window.opener === null && origin !== 'null'")
    expect(opened.value.locator("h1")).to_be_visible()
    assert page.url == f"{host.address}index.html"


def test_blocked_scripts_leave_the_text(browser: Browser, host: Host, codes: dict[str, str]) -> None:
    """Without JavaScript the embed stands in its default height, is read in full by scrolling, and has its links."""
    with browser.new_context(java_script_enabled=False) as reader:
        page = reader.new_page()
        page.goto(host.show(codes["round"]))
        inner = page.frame_locator("iframe")
        expect(inner.locator("h1")).to_be_visible()
        inner.locator("footer a").first.scroll_into_view_if_needed()
        expect(inner.locator("footer a").first).to_be_in_viewport()
        assert _height(page) == 480


FORGED = [
    None,
    "height",
    {"babak": "height"},
    {"babak": "height", "value": "9999"},
    {"babak": "height", "value": -5},
    {"babak": "height", "value": 9999},
    {"message": "height", "value": 9999, "secret": "abcdefghij"},
]


def test_forged_messages_are_ignored(context: BrowserContext, host: Host, codes: dict[str, str]) -> None:
    """Messages from the host's own window, from a frame of another origin, and from an embed's frame that somebody has
    led elsewhere change nothing."""
    said = json.dumps([*FORGED, "told"])
    forger = host.show(f"<script>for (const one of {said}) parent.postMessage(one, '*')</script>", "forger.html")
    same_origin = codes["round"].replace('sandbox="', 'sandbox="allow-same-origin ')
    page = context.new_page()
    page.goto(host.show(same_origin))
    _sized(page)
    before = _height(page)
    count = "window.told = 0; addEventListener('message', ({data}) => { window.told += data === 'told'; })"
    page.evaluate(count)
    page.evaluate("FORGED => FORGED.forEach(said => postMessage(said, '*'))", FORGED)
    page.evaluate(
        f"document.body.append(Object.assign(document.createElement('iframe'), {{src: '{forger}', id: 'forger'}}))"
    )
    page.wait_for_function("window.told === 1")
    assert _height(page) == before
    page.evaluate(f"document.querySelector('iframe').contentWindow.location = '{forger}'")
    page.wait_for_function("window.told === 2")
    assert _height(page) == before


def test_heights_have_bounds(context: BrowserContext, host: Host, codes: dict[str, str]) -> None:
    """An embed that went astray can make its frame neither vanish nor endless."""
    page = context.new_page()
    page.goto(host.show(codes["round"]))
    _sized(page)
    for told, held in ((1e9, 30000), (1, 80)):
        _frame(page).evaluate(f"parent.postMessage({{babak: 'height', value: {told}}}, '*')")
        expect(page.locator("iframe").first).to_have_css("height", f"{held}px")


def test_nothing_else_is_asked_for_or_kept(context: BrowserContext, host: Host, codes: dict[str, str]) -> None:
    """An embed is one request besides the script, reports no fault, and leaves nothing on the reader's machine."""
    asked: list[str] = []
    said: list[str] = []
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.goto(host.show(codes["timeline"]))
    _sized(page)
    ours = sorted(url.removeprefix(host.site) for url in asked if url.startswith(host.site))
    assert ours == ["assets/embed.js", "embed/timeline.html"]
    assert [url for url in asked if not url.startswith((host.site, host.address))] == []
    assert [text for text in said if "favicon" not in text and "404" not in text] == []
    state = context.storage_state()
    assert not state.get("cookies") and not state.get("origins")
    denied = "() => { try { localStorage.setItem('a', 'b'); return false; } catch { return true; } }"
    assert _frame(page).evaluate(denied)


def test_policy_holds(context: BrowserContext, address: str) -> None:
    """In an embed no other script runs and nothing is fetched, whatever may get into it."""
    page = context.new_page()
    asked: list[str] = []
    page.goto(f"{address}embed/timeline.html")
    page.on("response", lambda response: asked.append(response.url))
    page.evaluate(
        """() => {
        const script = document.createElement('script');
        script.textContent = 'window.evil = true';
        document.body.append(script);
        const button = document.createElement('div');
        button.innerHTML = '<img src="/a.png" onerror="window.evil = true"><p style="display: none" id="styled">a</p>';
        document.body.append(button);
        }"""
    )
    page.wait_for_timeout(300)
    assert page.evaluate("window.evil") is None
    expect(page.locator("#styled")).to_be_visible()
    assert asked == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_light_and_dark(browser: Browser, address: str, scheme: str) -> None:
    """The embed follows the reader's setting without a script; its words keep a contrast of 4.5 to its paper."""
    with browser.new_context(color_scheme=scheme, java_script_enabled=False) as reader:  # type: ignore[arg-type]
        page = reader.new_page()
        page.goto(f"{address}embed/timeline.html")
        colours = {
            name: page.locator(place).first.evaluate(f"one => getComputedStyle(one).{name}")
            for name, place in (("backgroundColor", "body"), ("color", ".who"))
        }
    paper, ink = (_luminance(colours[name]) for name in ("backgroundColor", "color"))
    assert (paper < 0.2) == (scheme == "dark")
    assert (max(paper, ink) + 0.05) / (min(paper, ink) + 0.05) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_readers_of_all_kinds(browser: Browser, address: str, built_site: Path, scheme: str) -> None:
    """axe-core has nothing to object to in an embed of each kind, with every era open, narrow and wide."""
    found = {}
    fullest = [max(built_site.glob(f"embed/{kind}*.html"), key=lambda path: path.stat().st_size) for kind in KINDS]
    with browser.new_context(color_scheme=scheme, bypass_csp=True) as reader:  # type: ignore[arg-type]
        page = reader.new_page()
        for embed in fullest:
            page.goto(address + embed.relative_to(built_site).as_posix())
            page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
            page.add_script_tag(path=tool("checks", "axe-core/axe.min.js"))
            for width in (240, 720):
                page.set_viewport_size({"width": width, "height": 900})
                found[embed.name, width] = page.evaluate(
                    "async () => (await axe.run()).violations.map(fault => [fault.id, fault.nodes[0].target[0]])"
                )
    assert {seen: faults for seen, faults in found.items() if faults} == {}


def _luminance(colour: str) -> float:
    """Relative luminance of a colour in CSS, as WCAG 2 defines it."""
    parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
