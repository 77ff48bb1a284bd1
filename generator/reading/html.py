"""HTML seeds: the main text of a page, and what the page states about it."""

import re

import trafilatura
from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from generator.reading.pagedata import page_data
from generator.reading.source import Source, fail

#: Parts of a page that never are its article, taken out before the main text is looked for.
_OUTSIDE = ["//nav", "//aside", "//footer", "//figcaption", "//form", "//dialog", "//button"]
_REMEDY = "save the whole page, or put the article's text into a .txt file"
_XML_SIGNS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def read_html(text: str, file: str) -> Source:
    """The source of a `.html` seed: its main text, one paragraph a line, and the metadata that the page names.

    Raises ContentError when the page cannot be parsed or has no main text."""
    markup = _XML_SIGNS.sub(" ", text)
    try:
        root: HtmlElement = document_fromstring(markup.encode("utf-8", "replace"), parser=HTMLParser(encoding="utf-8"))
        stated, hint = page_data(root), root.get("lang")
        main = trafilatura.extract(
            root,
            include_comments=False,
            include_tables=False,
            with_metadata=False,
            prune_xpath=_OUTSIDE,
        )
    except (etree.LxmlError, ValueError, RecursionError) as error:
        raise fail(file, f"the page cannot be parsed ({error})", _REMEDY) from None
    if not main or not main.strip():
        raise fail(file, "no main text was found in the page", _REMEDY)
    return Source(main, stated, hint=hint)
