"""The timeline in a browser: links to one event, the filter and what the address remembers, and paper."""

import re
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

A4 = {"width": 794, "height": 1123}
SHOWN = ".timeline__item[data-party]:visible"


def _timeline(browser: Browser, address: str, path: str, scripts: bool = True, query: str = "") -> Page:
    context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=scripts)
    page = context.new_page()
    page.goto(f"{address}{path}{query}")
    return page


def test_each_event_has_a_link_of_its_own(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """The sign beside an event's date is large enough to touch, is named after the event, and leads to it; without
    JavaScript too."""
    page = _timeline(browser, address, kinds["timeline"], scripts=False)
    links = page.locator(".permalink")
    assert links.count() == page.locator(".timeline .event").count() > 0
    link = links.last
    box = link.bounding_box()
    assert box
    assert min(box["width"], box["height"]) >= 24
    assert re.search(r": \w", link.get_attribute("aria-label") or "")
    link.click()
    expect(page.locator(".event:target")).to_be_in_viewport()
    page.context.close()


def test_the_filter_is_remembered_by_the_address(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """Chosen by keyboard, an outcome leaves only its events and says how many; the address holds the choice and opens
    with it again, and an address with a choice that does not exist shows everything."""
    page = _timeline(browser, address, kinds["timeline"])
    every = page.locator(SHOWN).count()
    choice = page.locator("select[name=outcome]")
    expect(choice).to_be_hidden()
    page.locator(".filter summary").press("Enter")
    wanted = choice.locator("option").nth(1).get_attribute("value") or ""
    choice.focus()
    page.keyboard.press("ArrowDown")
    expect(choice).to_have_value(wanted)
    few = page.locator(SHOWN)
    assert 0 < few.count() < every
    assert {item.get_attribute("data-outcome") for item in few.all()} == {wanted}
    expect(page.get_by_role("status")).to_contain_text(str(few.count()))
    assert page.url.endswith(f"?outcome={wanted}")
    shown = few.count()
    page.reload()
    assert page.locator(SHOWN).count() == shown
    expect(choice).to_have_value(wanted)
    page.context.close()
    page = _timeline(browser, address, kinds["timeline"], query="?outcome=none-such&party=nobody")
    assert page.locator(SHOWN).count() == every
    page.context.close()


def test_choices_meet_and_empty_lanes_go(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """Two choices hold together; where nothing fits the page says so, and no lane stands without events."""
    page = _timeline(browser, address, kinds["timeline"])
    outcomes = page.locator("select[name=outcome] option")
    page.locator(".filter summary").click()
    page.evaluate("document.querySelectorAll('.timeline__item').forEach(item => { item.dataset.point = 'other'; })")
    page.locator("select[name=outcome]").select_option(index=outcomes.count() - 1)
    page.locator("select[name=point]").select_option(index=1)
    assert page.locator(SHOWN).count() == 0
    assert page.locator(".lane:visible").count() == 0
    assert page.get_by_role("status").inner_text()
    page.context.close()


def test_the_filter_makes_way_for_events(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """On a phone the filter is one line, so that the first event stands in the first window; at a desk it is open, and
    has no button to open it."""
    page = _timeline(browser, address, kinds["timeline"])
    expect(page.locator(".event__title").first).to_be_in_viewport(ratio=1)
    expect(page.locator(".filter summary")).to_be_visible()
    page.set_viewport_size({"width": 1440, "height": 900})
    expect(page.locator(".filter summary")).to_be_hidden()
    expect(page.locator(".filter legend")).to_be_visible()
    for choice in page.locator(".filter select").all():
        expect(choice).to_be_in_viewport()
    page.context.close()


def test_no_filter_without_scripts(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """Where no script runs nothing stands that would not work, and all events do."""
    page = _timeline(browser, address, kinds["timeline"], scripts=False, query="?outcome=proposed")
    expect(page.locator("form.filter")).to_be_hidden()
    assert page.locator(SHOWN).count() == page.locator(".timeline__item[data-party]").count() > 0
    page.context.close()


def test_timeline_on_paper(browser: Browser, address: str, kinds: dict[str, str], tmp_path: Path) -> None:
    """Printed on A4, the timeline is there in full width without the site's frame, and no event breaks over pages."""
    page = _timeline(browser, address, kinds["timeline"])
    page.set_viewport_size({"width": A4["width"], "height": A4["height"]})
    page.emulate_media(media="print")
    expect(page.locator(".timeline .event").first).to_be_visible()
    for left_out in (".md-header", ".md-footer", "form.filter", ".permalink >> nth=0"):
        expect(page.locator(left_out)).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= A4["width"]
    assert page.locator(".event").first.evaluate("event => getComputedStyle(event).breakInside") == "avoid"
    assert page.pdf(path=tmp_path / "timeline.pdf", format="A4").startswith(b"%PDF")
    page.context.close()
