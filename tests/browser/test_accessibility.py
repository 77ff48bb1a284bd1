"""Every kind of page under axe-core (https://github.com/dequelabs/axe-core), whose rules are those of WCAG 2.2 and of
good practice: no violation, in both languages, light and dark, on a phone and at a desk."""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import KINDS, LANGUAGES
from tests.browser.tools import tool
from tests.browser.waiting import until

WIDTHS = (360, 1440)
RUN = """async rules => {
  document.getAnimations().forEach(one => one.finish());
  return (await axe.run(rules.length ? {runOnly: rules} : {rules: {'target-size': {enabled: true}}})).violations.map(
    fault => `${fault.id} (${fault.help}): ${fault.nodes.map(node => node.target.join(' ')).slice(0, 5).join(', ')}`
  );
}"""
SCHEMES = {"light": "default", "dark": "slate"}
COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules that look at colours: only their findings can differ in the dark."""
LOOKS: tuple[tuple[Literal["light", "dark"], list[str]], ...] = (("light", []), ("dark", COLOURS))


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """One page for all: the browser goes from address to address."""
    page = browser.new_page()
    yield page
    page.close()


@pytest.mark.parametrize("kind", [f"{code}{kind}" for code in LANGUAGES for kind in KINDS])
def test_no_violation(page: Page, address: str, kinds: dict[str, str], kind: str) -> None:
    """axe-core finds nothing to object to."""
    found = {}
    page.emulate_media(color_scheme="light")
    page.goto(address + kinds[kind])
    page.add_script_tag(path=tool("checks", "axe-core/axe.min.js"))
    for scheme, rules in LOOKS:
        page.emulate_media(color_scheme=scheme)
        until(page, "scheme => document.body.dataset.mdColorScheme === scheme", SCHEMES[scheme])
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            found[scheme, width] = page.evaluate(RUN, rules)
    assert {seen: faults for seen, faults in found.items() if faults} == {}


def test_a_violation_is_seen(browser: Browser) -> None:
    """The same call finds what is wrong on a page that is wrong."""
    page = browser.new_page()
    page.set_content("<img src='data:,'><p style='color:#aaa;background:#fff'>faint</p>")
    page.add_script_tag(path=tool("checks", "axe-core/axe.min.js"))
    faults = " ".join(page.evaluate(RUN, []))
    for rule in ("image-alt", "color-contrast", "html-has-lang"):
        assert rule in faults
    page.close()
