"""HTML seeds: the main text of a page, and what the page states about it."""

import re
from collections.abc import Iterable

import trafilatura
from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from generator.reading.forms.bounds import check_page
from generator.reading.forms.pagedata import page_data
from generator.reading.source import Source, fail

#: Parts of a page that never are its article, taken out before the main text is looked for.
_OUTSIDE = ["//nav", "//aside", "//footer", "//figcaption", "//form", "//dialog", "//button"]
#: Words of classes: those of a caption, those of a picture's box and those of a box of links (both short).
_CAPTIONS = ("caption", "captions", "figcaption", "ket", "keterangan")
_BOXES = {"[.//img]": ("foto", "photo", "gambar", "image", "picture"), "[.//a]": ("related", "terkait", "bacajuga")}
_LONGEST_BOX = 600
_REMEDY = "save the whole page, or put the article's text into a .txt file"
_XML_SIGNS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def _of_class(words: Iterable[str]) -> str:
    """A condition of XPath: one of `words` stands in the class of an element, by itself or joined to others."""
    class_words = "concat(' ', translate(@class, '_-', '  '), ' ')"
    return "[" + " or ".join(f"contains({class_words}, ' {word} ')" for word in words) + "]"


def _outside() -> list[str]:
    short = f"[string-length(normalize-space(.)) < {_LONGEST_BOX}]"
    boxes = [f"//*{_of_class(words)}{holding}{short}" for holding, words in _BOXES.items()]
    return [*_OUTSIDE, f"//*{_of_class(_CAPTIONS)}{short}", *boxes]


def read_html(text: str, file: str) -> Source:
    """The source of a `.html` seed: its main text, one paragraph a line, and the metadata that the page names.

    Raises ContentError when the page cannot be parsed or has no main text."""
    markup = _XML_SIGNS.sub(" ", text)
    data = markup.encode("utf-8", "replace")
    try:
        check_page(data, file)
        root: HtmlElement = document_fromstring(data, parser=HTMLParser(encoding="utf-8"))
        stated, hint = page_data(root), root.get("lang")
        main = trafilatura.extract(
            root,
            include_comments=False,
            include_tables=False,
            with_metadata=False,
            prune_xpath=_outside(),
        )
    except (etree.LxmlError, ValueError, RecursionError) as error:
        raise fail(file, f"the page cannot be parsed ({error})", _REMEDY) from None
    if not main or not main.strip():
        raise fail(file, "no main text was found in the page", _REMEDY)
    return Source(main, stated, hint=hint)
