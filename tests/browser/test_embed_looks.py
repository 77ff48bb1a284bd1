"""Embeds as readers see them: light and dark, narrow and wide, and with assistive technology."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.tools import tool

KINDS = ("timeline", "series/", "rounds/", "actors/")


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
