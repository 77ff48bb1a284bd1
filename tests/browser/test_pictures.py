"""Pictures in a browser: named, with a table behind them, and told by shapes."""

import pytest
from playwright.sync_api import Browser, Locator, expect


def test_a_picture_is_named_and_has_its_table(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """Who does not see a picture hears what it counts; the table behind it opens by keyboard and holds every event."""
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(address + kinds["rounds"])
    for picture in page.locator("figure.picture:has(.picture__drawing)").all():
        assert ": " in (picture.get_by_role("img").locator("title").text_content() or "")
        table = picture.locator("table")
        expect(table).to_be_hidden()
        picture.locator("summary").focus()
        page.keyboard.press("Enter")
        expect(table).to_be_visible()
        assert table.locator("tbody tr").count() == picture.locator(".picture__day").count() > 1
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.close()


def test_a_long_picture_is_scrolled(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """A picture wider than a phone keeps its size, opens at its end, the latest, and scrolls; the page does not."""
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(address + kinds["rounds"])
    drawing = page.locator(".picture__drawing").first
    drawing.evaluate("drawing => drawing.setAttribute('width', 1900)")
    box, last = drawing.bounding_box(), drawing.locator(".picture__day").last.bounding_box()
    assert box
    assert last
    assert box["width"] == 1900
    assert box["x"] + box["width"] <= 360
    assert 0 < last["x"] < 360
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.close()


@pytest.mark.parametrize("scripts", [True, False])
def test_a_picture_of_few_events_fills_its_room(
    browser: Browser, address: str, kinds: dict[str, str], scripts: bool
) -> None:
    """At a desk it is as wide as a paragraph may be, no higher than on a phone, its marks above their dates."""
    sizes = []
    for width in (360, 1440):
        page = browser.new_page(viewport={"width": width, "height": 900}, java_script_enabled=scripts)
        page.goto(address + kinds["rounds"])
        drawing = page.locator(".picture__drawing").first
        box, measure = drawing.bounding_box(), page.locator("ul.index").bounding_box()
        assert box
        assert measure
        assert abs(box["width"] - measure["width"]) <= 1
        marks, days = (drawing.locator(one) for one in (".picture__mark", ".picture__day"))
        assert middles(marks) == pytest.approx(middles(days), abs=2)
        sizes.append(box["height"])
        page.close()
    assert sizes[0] == sizes[1]


def middles(places: Locator) -> list[float]:
    """Where the middles of elements stand across the page, from left to right."""
    boxes = [place.bounding_box() for place in places.all()]
    return sorted(box["x"] + box["width"] / 2 for box in boxes if box)


def test_marks_differ_in_shape(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """No two outcomes are drawn alike when colour is taken away."""
    page = browser.new_page()
    page.goto(address + kinds["rounds"])
    shapes = page.locator(".picture__mark").evaluate_all(
        "all => Object.fromEntries(all.map(one => [one.getAttribute('class'), one.innerHTML]))"
    )
    assert len(set(shapes.values())) == len(shapes) > 2
    page.close()


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_the_map_is_named_and_has_its_table(browser: Browser, address: str, kinds: dict[str, str], prefix: str) -> None:
    """The map says its places to those who do not see it, shows each with a dot, and its table leads to the rounds."""
    page = browser.new_page(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    page.goto(address + kinds[f"{prefix}rounds"])
    picture = page.locator("figure.picture:has(.map)")
    assert ": " in (picture.get_by_role("img").locator("title").text_content() or "")
    picture.locator("summary").focus()
    page.keyboard.press("Enter")
    rows = picture.locator("tbody tr")
    expect(rows.first).to_be_visible()
    assert rows.count() == picture.locator(".map__dot").count() >= 1
    assert rows.count() == rows.locator("a[href]").first.count() * rows.count()
    box = picture.locator(".map").bounding_box()
    assert box
    assert 250 < box["width"] <= 360
    page.close()


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_counts_are_drawn_above_their_table(browser: Browser, address: str, kinds: dict[str, str], prefix: str) -> None:
    """A measure with several counts has a picture, named, with a mark for each count that its table dates."""
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(address + kinds[f"{prefix}figures"])
    pictures = page.locator("figure.picture")
    assert pictures.count() >= 1
    for picture in pictures.all():
        assert ": " in (picture.get_by_role("img").locator("title").text_content() or "")
        table = picture.locator("xpath=following::table[1]")
        dated = table.locator("tbody tr:has(time)").count()
        assert picture.locator(".picture__drawing .picture__mark").count() == dated > 1
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.close()
