"""Search in a browser: words are typed, pages are found, whatever form of a word stands on them."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import WORDS


def _search(browser: Browser, address: str, typed: str) -> Page:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.goto(address)
    page.locator(".md-search__input").click()
    page.keyboard.type(typed)
    return page


@pytest.mark.parametrize(
    ("home", "typed", "marked"),
    [
        ("", "berunding", "perundingan"),
        ("", "dirundingkan", "perundingan"),
        ("", "menyepakati", "disepakati"),
        ("", "bersenjata", "senjata"),
        ("", "penuntutan", "menuntut"),
        ("en/", "agreeing", "agreed"),
        ("en/", "talking", "talks"),
        ("en/", "announcement", "announced"),
    ],
)
def test_other_forms_are_found(browser: Browser, address: str, home: str, typed: str, marked: str) -> None:
    """A word finds pages that have another form of it, in either language, and that form is marked in what is found."""
    page = _search(browser, address + home, typed)
    marks = page.locator(".md-search-result__list mark").get_by_text(marked)
    expect(marks.first).to_be_visible(timeout=30_000)
    page.close()


def test_a_found_page_opens(browser: Browser, address: str) -> None:
    """Typed at the keyboard, "berunding" leads to the page of a round, on which only "perundingan" stands."""
    page = _search(browser, address, "berunding")
    first = page.locator(f".md-search-result__link[href*='/{WORDS.paths.rounds}/']").first
    expect(first).to_be_visible(timeout=30_000)
    first.press("Enter")
    page.wait_for_url(f"**/{WORDS.paths.rounds}/**")
    expect(page.locator("article")).to_contain_text("erundingan")
    page.close()


def test_what_looks_alike_is_not_found(browser: Browser, address: str) -> None:
    """Nothing is found for a word that no page has in any form, and somebody who quotes a word gets just that word."""
    for typed in ("zirafah", '"dirundingkan"'):
        page = _search(browser, address, typed)
        expect(page.locator(".md-search-result__meta")).to_have_text("Tidak ada dokumen yang sesuai", timeout=30_000)
        page.close()


def test_search_without_its_words(browser: Browser, address: str) -> None:
    """Where the file of word forms does not come, words are looked up as typed."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.route("**/words.txt", lambda route: route.abort())
    page = context.new_page()
    page.goto(address)
    page.locator(".md-search__input").click()
    page.keyboard.type("perundingan")
    expect(page.locator(".md-search-result__item").first).to_be_visible(timeout=30_000)
    context.close()
