"""A mark in a browser: it opens its sentence in place, by mouse, touch and keyboard, and stays a link besides."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from generator.language import load_language
from tests.browser.test_reading import SHIFTS

ORIGINAL = '<p class="original"><a href="https://outlet.example/a#:~:text=words">original</a></p>'


@pytest.fixture(params=[("round", 360), ("en/timeline", 1440)], ids=["phone", "desk"])
def page(request: pytest.FixtureRequest, browser: Browser, address: str, kinds: dict[str, str]) -> Iterator[Page]:
    """A round on a phone, the English timeline at a desk."""
    kind, width = request.param
    context = browser.new_context(viewport={"width": width, "height": 800}, has_touch=True)
    page = context.new_page()
    page.add_init_script(SHIFTS)
    page.goto(address + kinds[kind], wait_until="networkidle")
    yield page
    context.close()


def _mark(page: Page) -> Locator:
    return page.locator("article a.cite[href*='#k']").first


def _sheet(page: Page) -> Locator:
    return page.locator(".sentence:popover-open")


def test_opens_by_mouse_and_touch(page: Page) -> None:
    """The sentence stands in view with its evidence marked, its language, outlet and day and a link to its source's
    page; nothing moves, the address stays; a second press, or one elsewhere, closes it."""
    mark, before = _mark(page), (page.url, page.evaluate("window.shifted"))
    mark.click()
    expect(_sheet(page)).to_be_in_viewport(ratio=1)
    assert _sheet(page).locator("blockquote[lang=id] mark").count() >= 1
    assert re.search(r"^\w.*, \w", _sheet(page).locator(".sentence__from").inner_text())
    assert _sheet(page).get_by_role("link").last.evaluate("link => link.href") == mark.evaluate("mark => mark.href")
    assert (page.url, page.evaluate("window.shifted")) == before
    mark.click()
    expect(_sheet(page)).to_have_count(0)
    mark.tap()
    expect(_sheet(page)).to_be_visible()
    page.mouse.click(5, 5)
    expect(_sheet(page)).to_have_count(0)


def test_has_the_width_of_the_sheet(page: Page) -> None:
    """Wherever its mark stands, the sentence takes the sheet's width and its outlet stands above it."""
    for place in (".lead", "dd", ".stands", "figcaption"):
        mark = page.locator(f"{place} a.cite[href*='#k']:visible").first
        if not mark.count():
            continue
        mark.click()
        outlet, words = (_sheet(page).locator(part).bounding_box() for part in (".sentence__from", "blockquote"))
        sheet = _sheet(page).bounding_box()
        assert outlet
        assert words
        assert sheet
        assert words["width"] > 0.8 * sheet["width"]
        assert outlet["y"] + outlet["height"] <= words["y"]
        page.keyboard.press("Escape")


def test_opens_by_keyboard_and_is_announced(page: Page) -> None:
    """The mark says that it opens a dialog and whether it is open; the dialog is named by outlet and day, described by
    the sentence and has the focus; Tab goes through it, Escape leads back to the mark."""
    mark = _mark(page)
    expect(mark).to_have_attribute("aria-expanded", "false")
    mark.focus()
    page.keyboard.press("Enter")
    sheet = page.get_by_role("dialog", name=re.compile(r", "), description=re.compile(r"\w+ \w+ \w+"))
    expect(sheet).to_be_focused()
    expect(mark).to_have_attribute("aria-expanded", "true")
    expect(mark).to_have_attribute("aria-haspopup", "dialog")
    page.keyboard.press("Tab")
    language = page.locator("html").get_attribute("lang") or ""
    expect(sheet.get_by_role("button", name=load_language(language).interface.source.close)).to_be_focused()
    page.keyboard.press("Tab")
    expect(sheet.get_by_role("link").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(mark).to_be_focused()
    expect(mark).to_have_attribute("aria-expanded", "false")


def test_shows_the_way_into_the_original(page: Page) -> None:
    """Where the page of the source links the sentence in the original article, so does the sentence in place."""

    def with_original(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace("</blockquote>", f"</blockquote>{ORIGINAL}"))

    page.route(re.compile(r"/(sumber|sources)/.+"), with_original)
    _mark(page).click()
    link = _sheet(page).get_by_role("link", name="original")
    expect(link).to_have_attribute("href", "https://outlet.example/a#:~:text=words")


def test_where_the_page_does_not_come_the_mark_is_a_link(page: Page) -> None:
    """When the sentence cannot be had in place, the mark leads to it."""
    mark = _mark(page)
    target = str(mark.evaluate("mark => mark.href"))
    page.evaluate("() => { window.fetch = () => Promise.reject(new Error('away')); }")
    mark.click()
    page.wait_for_url(target)


def test_a_mark_in_another_tab(page: Page) -> None:
    """With a modifier key the mark opens its source's page in another tab, as any link."""
    with page.context.expect_page() as other:
        _mark(page).click(modifiers=["ControlOrMeta"])
    assert "#k" in other.value.url
    expect(_sheet(page)).to_have_count(0)


def test_marks_the_words_of_its_own_fact(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """Two facts from one sentence open it with different words marked."""
    page = browser.new_page(viewport={"width": 1440, "height": 800})
    page.goto(address + kinds["round"])
    found = page.locator(".facts a.cite[data-at]").evaluate_all("all => all.map(one => [one.hash, one.dataset.at])")
    first, second = next(
        (here, there)
        for here, (hash, at) in enumerate(found)
        for there, (other, elsewhere) in enumerate(found)
        if hash == other and not set(at.split()) & set(elsewhere.split())
    )
    marked = []
    for number in (first, second):
        page.locator(".facts a.cite[data-at]").nth(number).click()
        expect(_sheet(page)).to_be_visible()
        marked.append(_sheet(page).locator("mark").all_inner_texts())
        page.keyboard.press("Escape")
    assert all(marked)
    assert not set(marked[0]) & set(marked[1])
    page.close()
