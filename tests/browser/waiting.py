"""Waiting for a page that forbids `eval`: Playwright itself evaluates its condition in the page, time and again."""

import time

from playwright.sync_api import Frame, Page

PATIENCE = 20.0
"""Seconds that a loaded machine may take; one that is not takes what it needs."""
PAUSE = 0.02


def until(page: Page | Frame, condition: str, arg: object = None) -> None:
    """Wait until `condition`, an expression or a function of `arg`, holds in the page; TimeoutError names it where it
    never does."""
    end = time.monotonic() + PATIENCE
    while not page.evaluate(condition, arg):
        if time.monotonic() > end:
            raise TimeoutError(f"never came true: {condition}")
        time.sleep(PAUSE)
