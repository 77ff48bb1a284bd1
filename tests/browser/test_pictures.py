"""Pictures in a browser: named, with a table behind them, and told by shapes."""

from playwright.sync_api import Browser, expect


def test_a_picture_is_named_and_has_its_table(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """Who does not see a picture hears what it counts; the table behind it opens by keyboard and holds every event."""
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(address + kinds["rounds"])
    for picture in page.locator("figure.picture").all():
        assert ": " in (picture.get_by_role("img").locator("title").text_content() or "")
        table = picture.locator("table")
        expect(table).to_be_hidden()
        picture.locator("summary").focus()
        page.keyboard.press("Enter")
        expect(table).to_be_visible()
        assert table.locator("tbody tr").count() == picture.locator(".picture__day").count() > 1
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.close()


def test_marks_differ_in_shape(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """No two outcomes are drawn alike when colour is taken away."""
    page = browser.new_page()
    page.goto(address + kinds["rounds"])
    shapes = page.locator(".picture__mark").evaluate_all(
        "all => Object.fromEntries(all.map(one => [one.getAttribute('class'), one.innerHTML]))"
    )
    assert len(set(shapes.values())) == len(shapes) > 2
    page.close()
