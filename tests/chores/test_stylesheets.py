"""Style sheets stand in the pages: the engine's without what no page has, all others whole, and without blanks."""

import shutil
from pathlib import Path

import pytest

from generator.engine.css import compact
from generator.engine.stylesheets import inline_stylesheets
from generator.engine.trimming import trimmed, used, with_scripts
from generator.kept import Kept

PAGE = '<html><body dir="ltr" data-md-color-primary="custom"><p class="md-note md-note--loud lead"></p></body>'
SCRIPT = 'a("summary",{class:"md-note__title md-tag"})'
CASES = {
    "an element": ("p{margin:0}", "p{margin:0}"),
    "one that is not": ("p kbd{margin:0}", ""),
    "one that scripts make": ("summary::marker{margin:0}", "summary::marker{margin:0}"),
    "every element": ("*,:after{margin:0}", "*,:after{margin:0}"),
    "a class that is there": (".lead{color:red}", ".lead{color:red}"),
    "a class that is not": (".tabbed{color:red}", ""),
    "one of two selectors": (".tabbed a,.lead p{color:red}", ".lead p{color:red}"),
    "part of a block that scripts add": (".md-note__title{color:red}", ".md-note__title{color:red}"),
    "part of a block that nobody adds": (".md-note__icon{color:red}", ""),
    "a block that no page has": (".md-tag{color:red}", ""),
    "what scripts set": (".js .lead{color:red}", ".js .lead{color:red}"),
    "alternatives in brackets": (".lead:is(.tabbed,p:not(.b)),.tabbed{top:0}", ".lead:is(.tabbed,p:not(.b)){top:0}"),
    "an address": ('p[src$="#only-dark"],#main:target{top:0}', 'p[src$="#only-dark"],#main:target{top:0}'),
    "a group": ("@media print{.tabbed{top:0}.lead{top:0}}", "@media print{.lead{top:0}}"),
    "a group left empty": ("@media print{.tabbed{top:0}}", ""),
    "a movement in use": ("@keyframes x{0%{top:0}}p{animation:x 2s}", "@keyframes x{0%{top:0}}p{animation:x 2s}"),
    "a movement of nothing": ("@keyframes x{0%{top:0}}.tabbed{animation:x 2s}", ""),
    "braces in words": ('.lead:after{content:"}"}.tabbed{top:0}', '.lead:after{content:"}"}'),
    "a chosen colour": ("[data-md-color-primary=custom]{top:0}", "[data-md-color-primary=custom]{top:0}"),
    "another colour": ("[data-md-color-primary=red]{top:0}", ""),
    "the other direction": ("[dir=rtl] p{left:0}[dir=ltr] p{right:0}", "[dir=ltr] p{right:0}"),
    "drawings": (":root{--a:url('x;y');--b:url(z)}.lead{mask:var(--a)}", ":root{--a:url('x;y');}.lead{mask:var(--a)}"),
    "a name used by a name unused": (":root{--a:0;--b:var(--a)}p{top:0}", "p{top:0}"),
    "a name that is used elsewhere": (":root{--own:0}", ":root{--own:0}"),
}
TEXTS = {
    "blanks": (
        "a > b ,\n p:hover {\n  top : 0;\n  margin: 0  1px;\n}\n\n@media (x: 1) {\n}\n",
        "a > b,p:hover{top :0;margin:0 1px}@media (x:1){}",
    ),
    "comments": ('@charset "UTF-8";/* { */\n\n/* b */ p{top:0} /* } */\na{top:1px}', "p{top:0}a{top:1px}"),
    "words": (
        """a::after{content: "a;  b /* c */ }";mask:url(data:x;y,  z)}""",
        """a::after{content:"a;  b /* c */ }";mask:url(data:x;y,  z)}""",
    ),
    "a sum": ("a{top: calc(1px + var(--x))}", "a{top:calc(1px + var(--x))}"),
}
HEAD = '<head><link rel="stylesheet" href="{0}assets/stylesheets/main.css">{1}</head><body>{1}'
LINK = '<link rel="stylesheet" href="https://elsewhere.example/assets/site.css">'


@pytest.mark.parametrize(("given", "left"), CASES.values(), ids=CASES)
def test_what_is_left(given: str, left: str) -> None:
    """Of a sheet that leaves which some page can match, with or without what scripts add."""
    assert trimmed([given], with_scripts(used(PAGE), [SCRIPT]), "p{left:var(--own)}") == [left]


@pytest.mark.parametrize(("given", "left"), TEXTS.values(), ids=TEXTS)
def test_what_means_nothing(given: str, left: str) -> None:
    """Comments and blanks go, but none that stands in words or parts two values."""
    assert compact(given) == left
    assert compact(left) == left


def test_sheets_in_pages(tmp_path: Path) -> None:
    """Wherever a page lies, it holds the sheets in the order of their links, with addresses that lead to the same
    files; what comes from elsewhere stays a link, and so does what stands in no head."""
    sheets = {"assets/stylesheets/main.css": ".gone{top:0} p { top: 0 }", "assets/site.css": '.x{src:url("f/a.woff2")}'}
    pages = {"index.html": "", "a/b/index.html": "../../", "404.html": "/site/"}
    for name, text in sheets.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    for name, base in pages.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        own = f'<link rel="stylesheet" href="{base}assets/site.css">'
        (tmp_path / name).write_text(HEAD.format(base, own + LINK) + "<p>")
    inline_stylesheets(tmp_path)
    for name, base in pages.items():
        head, _, body = (tmp_path / name).read_text().partition("</head>")
        styles = f'<style>p{{top:0}}</style><style>.x{{src:url("{base}assets/f/a.woff2")}}</style>'
        assert head == f"<head>{styles}{LINK}"
        assert 'href="' in body


@pytest.mark.parametrize("left", ["as it was", "cut off", "of other code", "gone"])
def test_pages_that_stay_are_searched_once(left: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second build searches the page that is new alone, and leaves the same style as one from nothing; all, where
    nothing sound is remembered, or other code made the pages."""
    searched: list[str] = []

    def watched(page: str) -> frozenset[str]:
        searched.append(page)
        return used(page)

    monkeypatch.setattr("generator.engine.uses.used", watched)

    def build(made_by: str = "code", *words: str) -> str:
        site = tmp_path / "site"
        shutil.rmtree(site, ignore_errors=True)
        (site / "assets/stylesheets").mkdir(parents=True)
        (site / "assets/stylesheets/main.css").write_text("p{top:0}kbd{top:0}em{top:0}")
        for number, word in enumerate(words):
            (site / f"{number}.html").write_text(HEAD.format("", f"<{word}>"))
        inline_stylesheets(site, Kept(tmp_path / "kept.json", tmp_path / "made", made_by))
        return (site / "0.html").read_text()

    assert "<style>p{top:0}kbd{top:0}</style>" in build("code", "p", "kbd")
    remembered = tmp_path / "made.uses.json"
    if left == "gone":
        remembered.unlink()
    elif left == "cut off":
        remembered.write_bytes(remembered.read_bytes()[:-9])
    searched.clear()
    assert "<style>p{top:0}em{top:0}</style>" in build("other" if left == "of other code" else "code", "p", "em")
    assert len(searched) == (1 if left == "as it was" else 2)


def test_sheets_beside_many_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there are too many pages to hold them, the sheets stay files, as they would stand in the pages."""
    monkeypatch.setattr("generator.engine.stylesheets.MOST", 1)
    (tmp_path / "assets/stylesheets").mkdir(parents=True)
    (tmp_path / "assets/stylesheets/main.css").write_text(".gone { top: 0 } p { top: 0 }")
    for name in ("index.html", "a.html"):
        (tmp_path / name).write_text(HEAD.format("", "") + "<p>")
    inline_stylesheets(tmp_path)
    assert (tmp_path / "assets/stylesheets/main.css").read_text() == "p{top:0}"
    assert "<style" not in (tmp_path / "a.html").read_text()


def test_of_a_built_site(built_site: Path, tmp_path: Path) -> None:
    """On the real site no page waits for a sheet, each holds what its parts need in less than 70 kilobytes, and doing
    it again changes nothing."""
    page = (built_site / "index.html").read_text(encoding="utf-8")
    assert "stylesheet" not in page
    assert sum(map(len, page.split("<style>")[1:])) - len(page.rpartition("</style>")[2]) < 70_000
    for needed in (
        ".md-header__button",
        ".md-nav__link",
        ".md-search-result__item",
        ".md-typeset table",
        "@media print",
    ):
        assert needed in page
    site = shutil.copytree(built_site, tmp_path / "site")
    before = {path: path.read_bytes() for path in site.rglob("*.html")}
    inline_stylesheets(site)
    assert {path: path.read_bytes() for path in before} == before
