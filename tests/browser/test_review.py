"""The review page in a browser, opened from disk: keys, copied entries, nothing loaded or run, readable by all."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.cli import main
from generator.model.record import Record
from generator.records.correct import apply_corrections
from generator.records.corrections import load_corrections, parse_corrections
from generator.settings import load_settings
from generator.told import tell
from tests.browser.test_accessibility import LOOKS, RUN, WIDTHS
from tests.browser.test_valid_html import html_faults
from tests.browser.tools import tool
from tests.review.repository import EDITED, NEW, repository, with_changes
from tests.review.test_review import HOSTILE, TITLED

PLACE = "Kyiv\u00a0#1 \"'{{ \U0001f600"
REASON = "sumber: \"bukan\" 'itu' # {{ 1 }} \\ \u00a0\U0001f600"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site with articles new, changed and gone since the last commit; the new ones are hostile."""
    root = with_changes(repository(tmp_path_factory.mktemp("review")), HOSTILE)
    (root / "seeds" / "judul.md").write_text(TITLED, encoding="utf-8")
    assert main(["--root", str(root), "review"]) == 0
    return root


@pytest.fixture
def page(browser: Browser, site: Path) -> Iterator[Page]:
    """Its review page at a desk."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto((site / "build" / "review.html").as_uri())
    yield page
    context.close()


def test_nothing_is_loaded_and_nothing_else_runs(browser: Browser, site: Path) -> None:
    """The page asks for nothing but itself and reports no error; its policy lets no other script run and nothing be
    fetched; and the document has no element that the template did not write."""
    context = browser.new_context()
    page = context.new_page()
    asked, said = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: said.append(dialog.message))
    address = (site / "build" / "review.html").as_uri()
    page.goto(address)
    page.mouse.wheel(0, 100_000)
    assert (asked, said) == ([address], [])
    assert page.locator("x-evil, img, article script, article style, article a:not([href^='#'])").count() == 0
    assert page.locator("script, style").count() == 2
    page.evaluate("""() => {
      const more = document.createElement("script");
      more.textContent = "window.ran = true";
      document.body.append(more);
      const picture = new Image();
      picture.src = "http://127.0.0.1:9/x.png";
      document.body.append(picture);
    }""")
    assert page.evaluate("window.ran") is None
    assert len([line for line in said if "Content Security Policy" in line]) == 2
    context.close()


def test_keys(page: Page) -> None:
    """`j` and `k` go from heading to heading, `f` to the next that is flagged; in a field they are letters, and they
    can be turned off."""
    articles = page.locator("article h3")
    assert articles.count() == 3
    for key, place in (("j", 0), ("j", 1), ("j", 2), ("j", 2), ("k", 1), ("k", 0), ("f", 1)):
        page.keyboard.press(key)
        expect(articles.nth(place)).to_be_focused()
        expect(articles.nth(place)).to_be_in_viewport()
    page.locator("#keys").uncheck()
    page.keyboard.press("j")
    expect(page.locator("#keys")).to_be_focused()
    page.locator("#keys").check()
    page.locator("article button").first.click()
    page.locator("#reason").press_sequentially("jk")
    expect(page.locator("#reason")).to_have_value("jk")


def test_focus_is_seen_and_comes_back(page: Page) -> None:
    """Tab begins at the link past the head, every stop has an outline; Escape leads back to the button."""
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="To the articles")).to_be_focused()
    for _ in range(12):
        page.keyboard.press("Tab")
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    button = page.get_by_role("button", name="Correct round").first
    button.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="Correct")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(button).to_be_focused()


def test_marks_and_facts_lead_to_each_other(page: Page) -> None:
    """The words of a fact lead to their place in the text, which is marked; a click on a mark leads to its fact."""
    article = page.locator(f"article[data-stem*='{NEW}']")
    link = article.locator("li.figures a[data-end]").first
    link.click()
    words = article.locator("mark.lit")
    assert "".join(words.all_inner_texts()) == link.inner_text()
    article.locator(".text mark.people").first.click()
    assert page.evaluate("document.activeElement.closest('li').className").startswith("people")


def test_marks_of_a_kind_can_be_hidden(page: Page) -> None:
    """A box in the legend takes the colour from the marks of its kind, and gives it back."""
    mark, colour = page.locator(".text mark.people").first, "mark => getComputedStyle(mark).backgroundColor"
    coloured = mark.evaluate(colour)
    page.get_by_role("checkbox", name="people").uncheck()
    assert mark.evaluate(colour) == "rgba(0, 0, 0, 0)" != coloured
    page.get_by_role("checkbox", name="people").check()
    assert mark.evaluate(colour) == coloured


def _correct(page: Page, stem: str, fact: str, field: str, now: str) -> str:
    """Make an entry in the dialog; what was copied."""
    page.locator(f"article[data-stem*='{stem}']").get_by_role("button", name=fact, exact=True).click()
    page.locator("#which").select_option(field)
    if page.locator("#choice").is_visible():
        page.locator("#choice").select_option(now)
    elif page.locator("#now").is_visible():
        page.locator("#now").fill(now)
    page.locator("#reason").fill(REASON)
    page.locator("#day").fill("2026-01-31")
    page.get_by_role("button", name="Copy the entry").click()
    expect(page.locator("#said")).to_have_text("Copied.")
    return str(page.evaluate("navigator.clipboard.readText()"))


CORRECTIONS: tuple[tuple[str, str, str, str, Any], ...] = (
    (EDITED, "round", "round", "3", 3),
    (EDITED, "venue", "venue", f"Brest, Belarus\n  {PLACE}", ["Brest, Belarus", PLACE]),
    (EDITED, "outcome.kind", "kind", "no-agreement", "no-agreement"),
    (EDITED, "what was not found", "mediators", "turkey", ["turkey"]),
    (EDITED, "date", "date_basis", "inferred", "inferred"),
    (NEW, "people[budi-oetomo]", "role", "", None),
    (NEW, "statements[0]", "speaker", "budi-oetomo\nukraine", ["budi-oetomo", "ukraine"]),
    (NEW, "statements[0]", "reported", "true", True),
    (NEW, "figures[0]", "", "", None),
)


def test_copied_entries_apply(page: Page, site: Path, tmp_path: Path) -> None:
    """Each entry, as it was copied, is pasted at the end of corrections.yml: the file loads, no entry is stale or at
    fault, and the records say what was typed. The page keeps them all together."""
    copied = [_correct(page, stem, f"Correct {fact}", field, now) for stem, fact, field, now, _ in CORRECTIONS]
    assert page.locator("#made").input_value() == "".join(copied)
    page.get_by_role("button", name="Copy all entries").click()
    path = tmp_path / "corrections.yml"
    stands = (site / "content" / "corrections.yml").read_text(encoding="utf-8")
    path.write_text(stands + str(page.evaluate("navigator.clipboard.readText()")), encoding="utf-8")
    placed = load_corrections(path)
    assert [one.correction.now for one in placed] == [now for *_, now in CORRECTIONS]
    assert {one.correction.reason for one in placed} == {REASON}
    corrected = apply_corrections(tell(load_settings(site)).found, placed)
    assert (corrected.stale, corrected.faults, len(corrected.applied)) == ((), (), len(CORRECTIONS))
    record: Record = corrected.records[NEW]
    assert (record.figures, record.statements[0].reported) == ((), True)
    assert corrected.records[EDITED].venue == ("Brest, Belarus", PLACE)


ADDED: tuple[tuple[str, dict[str, str]], ...] = (
    ("people", {"id": "sari-dewi", "name": "Sari Dewi", "as_written": "Sari Dewi\nDewi", "role": "duta"}),
    ("figures", {"measure": "injured", "value": "3", "bound": "about"}),
    ("figures", {"measure": "killed", "value": "4", "unit": "tentara"}),
    ("positions", {"actor": "ukraine", "point": "ceasefire", "stance": "demands"}),
)


def test_items_that_were_missed(page: Page, site: Path) -> None:
    """A person, two counts and a position are added: the entries apply, each at a place of its own."""
    article = page.locator(f"article[data-stem*='{NEW}']")
    for name, said in ADDED:
        article.get_by_role("button", name="Add a person").click()
        page.locator("#which").select_option(name)
        for field, value in said.items():
            control = page.locator(f"#item [name={field}]")
            control.select_option(value) if field in ("bound", "stance") else control.fill(value)
        page.locator("#reason").fill(REASON)
        page.get_by_role("button", name="Copy the entry").click()
        expect(page.get_by_role("dialog")).to_have_count(0)
    placed = parse_corrections("corrections:\n" + page.locator("#made").input_value())
    corrected = apply_corrections(tell(load_settings(site)).found, placed)
    assert (corrected.stale, corrected.faults) == ((), ())
    record = corrected.records[NEW]
    assert record.people[-1].as_written == ("Sari Dewi", "Dewi")
    assert [(one.value, one.bound, one.unit) for one in record.figures[-2:]] == [
        (3, "about", None),
        (4, "exact", "tentara"),
    ]
    assert record.positions[-1].stance == "demands"


def test_what_is_no_correction_is_not_copied(page: Page) -> None:
    """What was found already, no number where one belongs, or no reason: the dialog stays and says so."""
    page.locator(f"article[data-stem*='{EDITED}']").get_by_role("button", name="Correct round", exact=True).click()
    page.get_by_role("button", name="Copy the entry").click()
    assert page.locator("#reason").evaluate("field => field.validity.valueMissing")
    page.locator("#reason").fill("x")
    for typed, message in (("2", "This is what was found"), ("dua", "Write a whole number")):
        page.locator("#now").fill(typed)
        page.get_by_role("button", name="Copy the entry").click()
        assert message in str(page.locator("#now").evaluate("field => field.validationMessage"))
    expect(page.locator("#entries")).to_be_hidden()


def test_where_the_page_may_not_copy(page: Page) -> None:
    """Without a clipboard the entries stand marked, to be copied by hand."""
    page.evaluate("() => Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    page.get_by_role("button", name="Correct round", exact=True).first.click()
    page.locator("#now").fill("9")
    page.locator("#reason").fill("x")
    page.get_by_role("button", name="Copy the entry").click()
    expect(page.locator("#made")).to_be_focused()
    assert page.evaluate("getSelection().toString()").startswith("  - article: ")


def test_without_javascript(browser: Browser, site: Path) -> None:
    """Text, facts, rules and what changes are there; links lead from fact to text; no idle button stands there."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 800})
    page = context.new_page()
    page.goto((site / "build" / "review.html").as_uri())
    expect(page.get_by_role("heading", name="What changes on the site")).to_be_visible()
    expect(page.get_by_role("button")).to_have_count(0)
    link = page.locator("li.figures a").first
    link.click()
    expect(page.locator("mark:target")).to_be_in_viewport()
    context.close()


@pytest.mark.parametrize("dialog", [False, True], ids=["page", "dialog"])
def test_no_violation(page: Page, dialog: bool) -> None:
    """axe-core finds nothing to object to, on a phone and at a desk, light and dark, and nothing is cut off. It sees
    all articles laid out, also those that the browser leaves for later."""
    found: dict[Any, Any] = {}
    page.evaluate(tool("checks", "axe-core/axe.min.js").read_text(encoding="utf-8"))
    page.evaluate("document.querySelectorAll('article').forEach(one => (one.style.contentVisibility = 'visible'))")
    if dialog:
        page.locator("article button").first.click()
    for scheme, rules in LOOKS:
        page.emulate_media(color_scheme=scheme)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            found[scheme, width] = page.evaluate(RUN, rules)
            assert page.evaluate("document.documentElement.scrollWidth") == width
    assert {seen: faults for seen, faults in found.items() if faults} == {}


def test_valid_html(site: Path) -> None:
    """The Nu checker has nothing to say on the page."""
    assert html_faults([site / "build" / "review.html"]) == []
