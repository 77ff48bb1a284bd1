"""What an HTML page states about its article in named places: JSON-LD, og: and article: properties, link, time.

A date counts only from a place that names the publication; a clock in the page or a date of change never does.
Its day is kept as written, in the time zone that it was written in."""

import html
import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from generator.model.article import Metadata
from generator.reading.forms.bounds import MOST_STATED
from generator.reading.forms.jsonld import article_items, text_of
from generator.reading.forms.pagedates import stated_day, time_element

_PUBLISHED = ("article:published_time", "og:article:published_time", "datepublished", "publishdate", "publish_date",
              "content_publisheddate", "parsely-pub-date", "dc.date.issued", "sailthru.date", "pubdate")  # fmt: skip


def page_data(root: HtmlElement) -> tuple[Metadata, ...]:
    """The first value of each field, from the most trusted place that states it: `title`, `published` (begins with an
    ISO day), `outlet`, `url`, `author`."""
    first: dict[str, Metadata] = {}
    for field, key, value in _stated(root):
        text = _clean(field, value)
        if text:
            first.setdefault(field, Metadata(field, key, text))
    title, outlet = first.get("title"), first.get("outlet")
    if title and outlet:
        first["title"] = Metadata("title", title.key, _without_outlet(title.value, outlet.value))
    return tuple(first.values())


def _stated(root: HtmlElement) -> Iterator[tuple[str, str, str | None]]:
    properties = _properties(root)
    items = article_items([script.text or "" for script in root.iter("script") if _is_json_ld(script)])
    for item in items:
        yield "title", "json-ld:headline", text_of(item.get("headline"))
    yield "title", "og:title", properties.get("og:title")
    yield "title", "html:h1", _only_heading(root)
    yield "title", "html:title", next((each.text_content() for each in root.iter("title")), None)
    for item in items:
        yield "published", "json-ld:datePublished", text_of(item.get("datePublished"))
    for name in _PUBLISHED:
        yield "published", name, properties.get(name)
    yield "published", "time:datetime", time_element(root)
    yield "outlet", "og:site_name", properties.get("og:site_name")
    for item in items:
        yield "outlet", "json-ld:publisher", text_of(item.get("publisher"), "name")
    yield "url", "link:canonical", next((each.get("href") for each in root.iter("link") if _is_canonical(each)), None)
    yield "url", "og:url", properties.get("og:url")
    for item in items:
        yield "url", "json-ld:url", text_of(item.get("url")) or text_of(item.get("mainEntityOfPage"), "@id")
        yield "author", "json-ld:author", text_of(item.get("author"), "name")
    yield "author", "author", properties.get("author")


def _properties(root: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        if name and meta.get("content"):
            found.setdefault(name.lower(), meta.get("content"))
    return found


def _clean(field: str, value: str | None) -> str | None:
    text = " ".join(html.unescape(value or "").split())
    if len(text) > MOST_STATED:
        return None
    if field == "published":
        return stated_day(text)
    if field == "url" and not text.startswith(("https://", "http://")):
        return None
    return text or None


def _is_json_ld(script: HtmlElement) -> bool:
    return (script.get("type") or "").split(";")[0].strip().lower() == "application/ld+json"


def _is_canonical(link: HtmlElement) -> bool:
    return "canonical" in (link.get("rel") or "").lower().split()


def _only_heading(root: HtmlElement) -> str | None:
    headings = list(root.iter("h1"))
    return headings[0].text_content() if len(headings) == 1 else None


def _without_outlet(title: str, outlet: str) -> str:
    bare = re.sub(rf"\s*[|–—-]\s*{re.escape(outlet)}$", "", title, flags=re.IGNORECASE)
    return bare or title
