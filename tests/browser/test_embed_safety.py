"""Embeds on another site: what neither they nor forgers can do."""

import json

from playwright.sync_api import BrowserContext, expect

from tests.browser.framing import frame_of, height_of, wait_until_sized
from tests.browser.hosting import Host
from tests.browser.waiting import until

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
    wait_until_sized(page)
    before = height_of(page)
    count = "window.told = 0; addEventListener('message', ({data}) => { window.told += data === 'told'; })"
    page.evaluate(count)
    page.evaluate("FORGED => FORGED.forEach(said => postMessage(said, '*'))", FORGED)
    page.evaluate(
        f"document.body.append(Object.assign(document.createElement('iframe'), {{src: '{forger}', id: 'forger'}}))"
    )
    until(page, "window.told === 1")
    assert height_of(page) == before
    page.evaluate(f"document.querySelector('iframe').contentWindow.location = '{forger}'")
    until(page, "window.told === 2")
    assert height_of(page) == before


def test_nothing_else_is_asked_for_or_kept(context: BrowserContext, host: Host, codes: dict[str, str]) -> None:
    """An embed is one request besides the script, reports no fault, and leaves nothing on the reader's machine."""
    asked: list[str] = []
    said: list[str] = []
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.goto(host.show(codes["timeline"]))
    wait_until_sized(page)
    ours = sorted(url.removeprefix(host.site) for url in asked if url.startswith(host.site))
    assert ours == ["assets/embed.js", "embed/timeline.html"]
    assert [url for url in asked if not url.startswith((host.site, host.address))] == []
    assert [text for text in said if "favicon" not in text and "404" not in text] == []
    state = context.storage_state()
    assert not state.get("cookies") and not state.get("origins")
    denied = "() => { try { localStorage.setItem('a', 'b'); return false; } catch { return true; } }"
    assert frame_of(page).evaluate(denied)


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
