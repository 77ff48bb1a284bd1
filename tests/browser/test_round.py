"""A round's page in a browser: disputed facts, each side's words, and what is behind a touch."""

from playwright.sync_api import Browser, expect


def test_disputed_facts_stand_with_their_sentences(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """Each version of a disputed fact has a sentence with its evidence marked and a link to its source."""
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(address + kinds["round"])
    versions = page.locator(".dispute .versions > li")
    assert versions.count() >= 2
    for version in versions.all():
        assert version.locator("blockquote mark").first.inner_text()
        assert version.locator("blockquote a[href]").count() >= 1
    page.close()


def test_sides_stand_beside_each_other(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """The sides' words are columns at a desk and follow each other on a phone."""
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.goto(address + kinds["round"])
    for width, same in ((1440, True), (360, False)):
        page.set_viewport_size({"width": width, "height": 800})
        first, second = (page.locator(".side").nth(number).bounding_box() for number in (0, 1))
        assert first
        assert second
        assert (first["y"] == second["y"]) is same
    page.close()


def test_more_words_open_by_keyboard_and_touch(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """What is behind a touch opens by keyboard and by touch, without JavaScript too, and stands open on paper."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, java_script_enabled=False)
    page = context.new_page()
    page.goto(address + kinds["round"])
    more = page.locator("details.behind").first
    hidden = more.locator("blockquote").first
    summary = more.locator("summary")
    box = summary.bounding_box()
    assert box
    assert box["height"] >= 24
    expect(hidden).to_be_hidden()
    summary.focus()
    page.keyboard.press("Enter")
    expect(hidden).to_be_visible()
    summary.tap()
    expect(hidden).to_be_hidden()
    page.emulate_media(media="print")
    expect(hidden).to_be_visible()
    context.close()
