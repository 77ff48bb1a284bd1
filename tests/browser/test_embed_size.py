"""Embeds on another site: a frame is as high as what it shows, whenever the script comes."""

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.browser.framing import frame_of, height_of, wait_until_sized
from tests.browser.hosting import Host
from tests.browser.waiting import until

FAR = ".line > li:nth-child(n + 4)"
"""The events of an embedded timeline that a small window does not show at first."""


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
        wait_until_sized(page)
        heights.append(height_of(page))
        assert frame_of(page).evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert heights[0] > heights[2]


def test_size_follows_the_reader(context: BrowserContext, host: Host, codes: dict[str, str]) -> None:
    """Where the reader opens an era, the frame grows with it, and shrinks when it is closed."""
    page = context.new_page()
    page.goto(host.show(codes["timeline"]))
    wait_until_sized(page)
    before = height_of(page)
    last = frame_of(page).locator("summary").last
    last.click()
    wait_until_sized(page)
    assert height_of(page) < before
    last.click()
    wait_until_sized(page)
    assert height_of(page) == before


def test_what_is_far_below_waits(browser: Browser, address: str) -> None:
    """Of fifty events only those near the window are laid out; the others keep about the room that they will need, and
    are all there on paper."""
    page = browser.new_page(viewport={"width": 360, "height": 300})
    page.goto(f"{address}embed/timeline.html")
    page.evaluate("""() => {
      document.querySelectorAll('details').forEach(one => { one.open = true; });
      const last = [...document.querySelectorAll('.line > li')].pop();
      for (let more = 0; more < 50; more++) last.after(last.cloneNode(true));
    }""")
    events = page.locator(FAR)
    laid = "one => one.firstElementChild.checkVisibility({contentVisibilityAuto: true})"
    assert not any(events.evaluate_all(f"all => all.map({laid})")[-20:])
    before = page.evaluate("document.documentElement.scrollHeight")
    page.emulate_media(media="print")
    until(page, f"[...document.querySelectorAll('{FAR}')].every({laid})")
    needed = page.evaluate("document.documentElement.scrollHeight")
    assert abs(before / needed - 1) < 0.25
    page.close()


@pytest.mark.parametrize("place", ["before", "behind", "late"])
def test_script_may_come_at_any_time(context: BrowserContext, host: Host, codes: dict[str, str], place: str) -> None:
    """The script sizes frames that stand behind it, before it, and those that had loaded long ago."""
    frame, script = codes["round"].split("\n")
    page = context.new_page()
    page.goto(host.show({"before": script + frame, "behind": frame + script, "late": frame}[place]))
    if place == "late":
        assert frame_of(page) and height_of(page) == 480
        page.add_script_tag(url=f"{host.site}assets/embed.js")
    wait_until_sized(page)


def test_heights_have_bounds(context: BrowserContext, host: Host, codes: dict[str, str]) -> None:
    """An embed that went astray can make its frame neither vanish nor endless."""
    page = context.new_page()
    page.goto(host.show(codes["round"]))
    wait_until_sized(page)
    for told, held in ((1e9, 30000), (1, 80)):
        frame_of(page).evaluate(f"parent.postMessage({{babak: 'height', value: {told}}}, '*')")
        expect(page.locator("iframe").first).to_have_css("height", f"{held}px")
