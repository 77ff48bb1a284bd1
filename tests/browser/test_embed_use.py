"""Embeds on another site: the code to copy, the ways out of the frame, and what is left without scripts."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.browser.conftest import WORDS
from tests.browser.framing import frame_of, height_of, wait_until_sized
from tests.browser.hosting import PUBLISHED, Host, code_of
from tests.browser.waiting import until

DOCS = {"id": "sematkan", "en": "en/embed"}
BLOCKED = "**/assets/embed.js"


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
    wait_until_sized(page)
    assert frame_of(page).locator("html").get_attribute("lang") == language
    assert page.locator("iframe").first.get_attribute("title") == frame_of(page).locator("h1").inner_text()
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
    until(page, "!!customElements.get('babak-embed')")
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
        frame_of(page).locator(link).first.click()
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
        assert height_of(page) == 480
