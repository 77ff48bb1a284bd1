"""A page's address pasted into WordPress becomes a live embed."""

from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.hosting import PUBLISHED, Host
from tests.browser.waiting import until
from tests.browser.wordpress import SECRET, pasted

SCRIPT = (Path(__file__).parent / "wordpress.js").read_text(encoding="utf-8")
FRAME = "iframe.wp-embedded-content"


def _post(host: Host, path: str, script: str = SCRIPT) -> str:
    def fetch(address: str) -> str:
        with urlopen(address.replace(PUBLISHED, host.site), timeout=10) as answer:
            return str(answer.read().decode())

    return host.show(f"{pasted(PUBLISHED + path, fetch)}<script>{script}</script>")


def _read(context: BrowserContext, address: str) -> Page:
    page = context.new_page()
    page.goto(address)
    return page


@pytest.mark.parametrize("kind", ["timeline", "round", "actor"])
def test_a_pasted_address_becomes_a_live_embed(
    context: BrowserContext, host: Host, kinds: dict[str, str], kind: str
) -> None:
    """The frame shows itself, as high as its content between 200 and 1000 pixels, in place of the quotation; it follows
    a reader who opens or closes something in it."""
    page = _read(context, _post(host, kinds[kind]))
    expect(page.locator(FRAME)).to_be_visible()
    expect(page.locator("blockquote")).to_be_hidden()
    inner = page.frame_locator(FRAME)
    told = inner.locator("html").evaluate("html => Math.ceil(html.getBoundingClientRect().height)")
    expect(page.locator(FRAME)).to_have_attribute("height", str(min(max(told, 200), 1000)))
    if kind == "timeline":
        inner.locator("summary").last.click()
        expect(page.locator(FRAME)).not_to_have_attribute("height", str(told))


def test_a_link_in_it_opens_the_full_page(context: BrowserContext, host: Host, kinds: dict[str, str]) -> None:
    """WordPress' sandbox lets no frame open anything; the embed tells it the link, and it goes there."""
    page = _read(context, _post(host, kinds["round"]))
    expect(page.locator(FRAME)).to_be_visible()
    page.frame_locator(FRAME).locator("h1 a").click()
    page.wait_for_url(f"{host.site}{kinds['round']}")


def test_only_with_its_secret(context: BrowserContext, host: Host, kinds: dict[str, str]) -> None:
    """The embed speaks WordPress only where it was given a secret, and repeats just that; it says its height again for
    some seconds, as a page that is slow to listen may have missed it."""
    context.clock.install()
    post = _post(host, kinds["round"], "addEventListener('message', ({data}) => (window.heard ??= []).push(data))")
    page = _read(context, post)
    until(page, "window.heard")
    assert {said["secret"] for said in page.evaluate("heard")} == {SECRET}
    assert {said["message"] for said in page.evaluate("heard")} == {"height"}
    before = page.evaluate("heard.length")
    context.clock.run_for(10_000)
    until(page, f"heard.length > {before}")
    before = page.evaluate("heard.length")
    send = "said => document.querySelector('iframe').contentWindow.postMessage(said, '*')"
    page.evaluate(send, {"message": "ready", "secret": "another"})
    page.evaluate(send, {"message": "ready", "secret": SECRET})
    until(page, f"heard.length > {before}")
    assert page.evaluate("heard.length") == before + 1
    plain = Path(host.folder, "index.html").read_text(encoding="utf-8").replace(f"#?secret={SECRET}", "#?secret=<b>")
    page = _read(context, host.show(plain))
    until(page, "window.heard")
    assert all("secret" not in said for said in page.evaluate("heard"))


@pytest.mark.parametrize("kind", ["timeline", "round", "actor"])
def test_without_scripts_the_quotation_is_read(browser: Browser, host: Host, kinds: dict[str, str], kind: str) -> None:
    """Where scripts are stripped the post has a sentence and a link to the full page."""
    with browser.new_context(java_script_enabled=False) as reader:
        page = reader.new_page()
        page.goto(_post(host, kinds[kind]))
        quotation = page.locator("blockquote")
        expect(quotation).to_be_visible()
        link = quotation.locator("a")
        assert link.get_attribute("href") == f"{host.site}{kinds[kind]}"
        assert len(quotation.inner_text()) > len(link.inner_text()) > 5
        expect(page.locator(FRAME)).to_be_hidden()
        link.click()
        expect(page.locator("h1")).to_be_visible()


def test_a_page_without_embed_stays_a_link(host: Host, kinds: dict[str, str]) -> None:
    """Where a page offers no embed its address is a link, as WordPress makes of any."""
    _post(host, kinds["sources"])
    post = (host.folder / "index.html").read_text(encoding="utf-8")
    assert f'<a href="{host.site}{kinds["sources"]}">' in post
    assert "<iframe" not in post
