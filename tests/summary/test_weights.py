"""What a page weighs: the files that its HTML and style sheets ask for, and no other."""

from pathlib import Path

import pytest

from generator.summary.files import fetched

PAGE = """<!doctype html><meta charset="utf-8"><title>x</title>
<link rel="stylesheet" href="../assets/site.css"><link rel="icon" href="../assets/icon.svg">
<link rel="preload" as="font" href="../assets/plain.woff2"><link rel="alternate " href="../feed.xml">
<script src="../assets/now.js" defer></script><template><script src="../assets/late.js"></script></template>
<script src="https://elsewhere.example/now.js"></script><img src="../assets/missing.png">
<img loading="lazy" src="../assets/lazy.png"><p>Perundingan di {place}</p>"""
SHEET = """@font-face { src: url("plain.woff2") format("woff2"); }
@font-face { src: url("accents.woff2") format("woff2"); unicode-range: U+C0-17F, U+218; }"""
FILES = ("icon.svg", "plain.woff2", "accents.woff2", "now.js", "late.js", "lazy.png")


LINK, STYLE = '<link rel="stylesheet" href="../assets/site.css">', SHEET.replace('url("', 'url("../assets/')


@pytest.mark.parametrize("inside", [False, True])
@pytest.mark.parametrize(("place", "accents"), [("Talun", False), ("Čelun", True), ("Ștal", True), ("たる", False)])
def test_what_a_page_asks_for(tmp_path: Path, place: str, accents: bool, inside: bool) -> None:
    """Styles, scripts, icons and fonts count, whether styles stand in the page or beside it; what waits in a template,
    comes when it is scrolled to or lies elsewhere does not; a font for some signs counts where the page has one."""
    (tmp_path / "assets").mkdir()
    (tmp_path / "tal").mkdir()
    for name in FILES:
        (tmp_path / "assets" / name).write_bytes(b"x")
    (tmp_path / "assets" / "site.css").write_text(SHEET, encoding="utf-8")
    page = tmp_path / "tal" / "index.html"
    text = PAGE.format(place=place)
    page.write_text(text.replace(LINK, f"<style>{STYLE}</style>") if inside else text, encoding="utf-8")
    found = {path.relative_to(tmp_path).as_posix() for path in fetched(tmp_path, page)}
    wanted = {"tal/index.html", *(f"assets/{name}" for name in ("site.css", "icon.svg", "plain.woff2", "now.js"))}
    assert found - {"assets/accents.woff2"} == wanted - ({"assets/site.css"} if inside else set())
    assert ("assets/accents.woff2" in found) == accents
