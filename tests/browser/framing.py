"""The frame that a page of another site shows an embed in."""

from playwright.sync_api import Frame, Page

from tests.browser.waiting import until


def frame_of(page: Page) -> Frame:
    """The document inside the first frame of a page, loaded."""
    frame = page.locator("iframe").first.element_handle()
    assert frame
    content = frame.content_frame()
    assert content
    content.wait_for_load_state()
    return content


def height_of(page: Page) -> float:
    """How high the first frame of a page stands, in CSS pixels."""
    box = page.locator("iframe").first.bounding_box()
    assert box
    return box["height"]


def wait_until_sized(page: Page) -> None:
    """Wait until the frame is as high as what it shows."""
    until(frame_of(page), "Math.abs(innerHeight - document.documentElement.getBoundingClientRect().height) <= 1")
