"""What WordPress makes of a pasted address: discovery by oEmbed, its filter for sites that it does not know, and the
frame that it puts into the post. After the documentation of its embeds, not its code."""

import json
from collections.abc import Callable
from html import escape
from html.parser import HTMLParser
from urllib.parse import urlencode

KEPT = {
    "a": {"href"},
    "blockquote": set[str](),
    "iframe": {"src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"},
}
SECRET = "aB3dE6gH9k"
ASKED = urlencode({"maxwidth": 600, "maxheight": 900, "dnt": 1, "format": "json"})


class _Discovery(HTMLParser):
    """The first link to an oEmbed description in a page's head."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.address = ""
        self.feed(html.partition("</head>")[0])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = dict(attrs)
        if tag == "link" and held.get("type") == "application/json+oembed" and not self.address:
            self.address = held.get("href") or ""


class _Filter(HTMLParser):
    """The elements that are let through; `hidden` frames wait for their first message where a quotation stands in."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.html = ""
        self._quoted = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in KEPT:
            return
        held = {name: value or "" for name, value in attrs if name in KEPT[tag]}
        if tag == "blockquote":
            self._quoted = True
        if tag in ("blockquote", "iframe"):
            held |= {"class": "wp-embedded-content", "data-secret": SECRET}
        if tag == "iframe":
            held |= {"src": f"{held['src']}#?secret={SECRET}", "sandbox": "allow-scripts", "security": "restricted"}
            held |= {"style": "position: absolute; visibility: hidden;"} if self._quoted else {}
        said = "".join(f' {name}="{escape(value)}"' for name, value in held.items())
        self.html += f"<{tag}{said}>"

    def handle_endtag(self, tag: str) -> None:
        self.html += f"</{tag}>" if tag in KEPT else ""

    def handle_data(self, data: str) -> None:
        self.html += escape(data)


def pasted(address: str, fetch: Callable[[str], str]) -> str:
    """The HTML of a post into which `address` was pasted; a plain link where nothing can be embedded."""
    described = _Discovery(fetch(address)).address
    if not described.startswith("http"):
        return f'<a href="{escape(address)}">{escape(address)}</a>'
    answer = json.loads(fetch(f"{described}?{ASKED}"))
    assert answer["version"] == "1.0"
    assert answer["type"] == "rich"
    return _Filter(answer["html"]).html
