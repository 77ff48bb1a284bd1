"""The engine's style sheets: rules for what no page has go, all others stay as they were."""

from pathlib import Path

import pytest

from generator.engine.stylesheets import trim_stylesheets, trimmed, used

PAGE = '<body data-md-color-primary="custom"><p class="md-note md-note--loud lead"></p></body>'
CASES = {
    "an element": ("p{margin:0}", "p{margin:0}"),
    "a class that is there": (".lead{color:red}", ".lead{color:red}"),
    "one that is not": (".tabbed{color:red}", ""),
    "one of two selectors": (".tabbed a,.lead a{color:red}", ".lead a{color:red}"),
    "part of a block that is there": (".md-note__title{color:red}", ".md-note__title{color:red}"),
    "part of one that is not": (".md-tag__title{color:red}", ""),
    "what scripts set": (".js .lead{color:red}", ".js .lead{color:red}"),
    "alternatives in brackets": (".lead:is(.tabbed,p:not(.b)),.tabbed{top:0}", ".lead:is(.tabbed,p:not(.b)){top:0}"),
    "a group": ("@media print{.tabbed{top:0}.lead{top:0}}", "@media print{.lead{top:0}}"),
    "a group left empty": ("@media print{.tabbed{top:0}}", ""),
    "frames of a movement": ("@keyframes x{0%{top:0}to{top:1px}}", "@keyframes x{0%{top:0}to{top:1px}}"),
    "braces in words": ('.lead:after{content:"}"}.tabbed{top:0}', '.lead:after{content:"}"}'),
    "a chosen colour": ("[data-md-color-primary=custom]{top:0}", "[data-md-color-primary=custom]{top:0}"),
    "another colour": ("[data-md-color-primary=red]{top:0}", ""),
    "a drawing in use": (
        ":root{--a:url('x;y');--b:url(z)}.lead{mask:var(--a)}",
        ":root{--a:url('x;y');}.lead{mask:var(--a)}",
    ),
    "comments": ('@charset "UTF-8";/* { */p{top:0}', "p{top:0}"),
}


@pytest.mark.parametrize(("given", "left"), CASES.values(), ids=CASES)
def test_what_is_left(given: str, left: str) -> None:
    """Of a sheet that leaves which the page can match."""
    assert trimmed(given, used([PAGE])) == left


def test_of_a_built_site(built_site: Path) -> None:
    """On the real site every class of a page that the theme styles is still styled, at less than half of the bytes, and
    trimming again changes nothing."""
    (sheet,) = built_site.glob("assets/stylesheets/main.*.css")
    before = sheet.read_bytes()
    assert len(before) < 70_000
    for needed in (
        b".md-header__button",
        b".md-nav__link",
        b".md-search-result__item",
        b".md-typeset table",
        b"@media print",
    ):
        assert needed in before
    trim_stylesheets(built_site)
    assert sheet.read_bytes() == before
