"""What a reader's browser does with the real site: every kind of page, phone and desk, light and dark."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import KINDS, WORDS
from tests.browser.waiting import until

LOOKS = [(kind, scheme) for kind in KINDS for scheme in ("light", "dark")] + [(f"en/{kind}", "light") for kind in KINDS]
"""Colours do not depend on the language, so that one scheme is enough for the second."""
PHONE, DESK = {"width": 360, "height": 740}, {"width": 1440, "height": 900}

CONTRAST = """() => {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const rgba = colour => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
    .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  const faint = [];
  for (const element of document.querySelectorAll('article *, .md-tabs__link, .md-copyright, .md-header__topic')) {
    const says = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
    if (!says || !element.getClientRects().length) continue;
    const [a, b] = [light(rgba(getComputedStyle(element).color)), light(behind(element))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) faint.push(`${element.className || element.tagName} ${ratio.toFixed(2)}`);
  }
  return [...new Set(faint)];
}"""

SHIFTS = """new PerformanceObserver(list => {
  for (const shift of list.getEntries()) window.shifted = (window.shifted ?? 0) + shift.value;
}).observe({type: 'layout-shift', buffered: true})"""
"""Adds up what moved while the page came (https://web.dev/articles/cls)."""


def _open(browser: Browser, window: dict[str, int], scheme: str = "light", scripts: bool = True) -> Page:
    return browser.new_context(
        viewport={"width": window["width"], "height": window["height"]},
        color_scheme="dark" if scheme == "dark" else "light",
        java_script_enabled=scripts,
    ).new_page()


@pytest.mark.parametrize(("kind", "scheme"), LOOKS)
def test_every_kind_of_page(browser: Browser, address: str, kinds: dict[str, str], kind: str, scheme: str) -> None:
    """No request leaves the site, nothing fails or is complained of, nothing moves or scrolls sideways, all text has
    the contrast of WCAG 1.4.3, on a phone and at a desk."""
    page, asked, complaints = _open(browser, PHONE, scheme), list[str](), list[str]()
    page.add_init_script(SHIFTS)
    page.on("request", lambda request: asked.append(request.url))
    page.on("requestfailed", lambda request: complaints.append(request.url))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda message: complaints.append(message.text) if message.type != "log" else None)
    for window in (PHONE, DESK):
        page.goto("about:blank")  # or the page of the phone begins to load what only a desk shows, and is left
        page.set_viewport_size({"width": window["width"], "height": window["height"]})
        page.goto(address + kinds[kind], wait_until="networkidle")
        assert page.evaluate("document.documentElement.scrollWidth") <= window["width"]
        assert page.evaluate(CONTRAST) == []
        assert page.evaluate("window.shifted ?? 0") <= 0.02
    assert [url for url in asked if not url.startswith((address, "data:", "blob:"))] == []
    assert complaints == []
    page.context.close()


@pytest.mark.parametrize("kind", [*KINDS, *(f"en/{kind}" for kind in KINDS)])
def test_pages_fit_without_our_fonts(browser: Browser, address: str, kinds: dict[str, str], kind: str) -> None:
    """Where a slow line leaves a page in a font of the reader's own, nothing scrolls sideways, nor at 320 pixels (WCAG
    1.4.10)."""
    page = _open(browser, PHONE)
    page.route("**/*.woff2", lambda route: route.abort())
    for width in (PHONE["width"], 320):
        page.set_viewport_size({"width": width, "height": PHONE["height"]})
        page.goto(address + kinds[kind])
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.context.close()


@pytest.mark.parametrize("window", [PHONE, DESK])
def test_the_footer_stays_while_it_comes(
    browser: Browser, address: str, kinds: dict[str, str], window: dict[str, int]
) -> None:
    """A short page that a slow line cuts within its footer has that at the place where it will stay, in the window."""
    page = _open(browser, window)
    page.goto(address + kinds["corrections"])
    footer = "document.querySelector('.md-footer')"
    whole = page.evaluate(f"{footer}.getBoundingClientRect().bottom")
    place = page.evaluate(f"{footer}.getBoundingClientRect().top")
    page.evaluate(f"{footer}.replaceChildren()")
    assert page.evaluate(f"{footer}.getBoundingClientRect().top") == place
    assert abs(whole - window["height"]) < 30
    page.context.close()


@pytest.mark.parametrize("kind", KINDS)
def test_complete_without_scripts(browser: Browser, address: str, kinds: dict[str, str], kind: str) -> None:
    """A page says the same words with and without JavaScript, but for the filter and buttons to copy, which need it,
    and every link in it is a plain one."""
    texts = []
    for scripts in (True, False):
        page = _open(browser, PHONE, scripts=scripts)
        page.goto(address + kinds[kind])
        if scripts and kind == "timeline":
            page.locator("form.filter").evaluate("form => form.remove()")
        page.locator("button.copy").evaluate_all("buttons => buttons.forEach((button) => button.remove())")
        texts.append(page.locator("article.md-content__inner").inner_text())
        assert page.locator("article.md-content__inner a:not([href])").count() == 0
        page.context.close()
    assert texts[0] == texts[1]
    assert texts[0].strip()


def test_dark_follows_the_reader_without_scripts(browser: Browser, address: str) -> None:
    """The reader's own dark setting holds where no script can ask for it."""
    colours = []
    for scheme, scripts in (("light", False), ("dark", False), ("dark", True)):
        page = _open(browser, PHONE, scheme, scripts)
        page.goto(address)
        found = page.locator("body").evaluate("element => getComputedStyle(element).backgroundColor")
        colours.append(tuple(map(int, re.findall(r"\d+", found)))[:3])
        page.context.close()
    light, dark, scripted = colours
    assert min(light) > 200
    assert max(dark) < 60
    assert dark == scripted


def test_a_mark_leads_to_its_sentence(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """Without JavaScript, a fact's mark is a link to the page of the source at the sentence, with the evidence marked:
    large enough to touch (WCAG 2.5.8), reachable by keyboard with a visible focus, named for those who hear it."""
    page = _open(browser, PHONE, scripts=False)
    page.goto(address + kinds["round"])
    mark = page.locator(".facts .cite").first
    box = mark.bounding_box()
    assert box
    assert min(box["width"], box["height"]) >= 24
    assert re.search(r"\w+ .*1", mark.get_attribute("aria-label") or "")
    mark.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    expect(mark).to_be_focused()
    assert mark.evaluate("element => parseFloat(getComputedStyle(element).outlineWidth)") >= 2
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"#k\d+$"))
    extract = page.locator(":target")
    expect(extract).to_be_in_viewport()
    assert extract.locator("mark").count() >= 1
    expect(extract.locator("details code").first).to_be_hidden()
    extract.locator("summary").click()
    expect(extract.locator("details code").first).to_be_visible()
    page.context.close()


def test_marks_stay_together(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """Two or three marks behind a fact are never parted by the end of a line, and are set as the text around them is,
    whether our own fonts came or not."""
    page = _open(browser, PHONE)
    for kind in ("home", "timeline", "round"):
        page.goto(address + kinds[kind])
        few = page.locator(".cites:has(> :nth-child(2)):not(:has(> :nth-child(4)))")
        lines = few.evaluate_all("all => all.map(one => new Set([...one.children].map(mark => mark.offsetTop)).size)")
        assert set(lines) == {1}, kind
        fonts = page.locator("article p, .cite, .picture__drawing").evaluate_all(
            "all => all.map(one => getComputedStyle(one).fontFamily)"
        )
        assert len(set(fonts)) == 1, kind
    page.context.close()


def test_outcomes_do_not_rest_on_colour(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """Every outcome is a word, and different outcomes have different shapes."""
    page = _open(browser, DESK)
    page.goto(address + kinds["timeline"])
    outcomes = page.locator(".outcome")
    assert all(outcomes.all_inner_texts())
    shapes = outcomes.evaluate_all(
        """all => Object.fromEntries(all.map(one => {
             const style = getComputedStyle(one, '::before');
             return [one.className, style.borderStyle + style.backgroundImage.replace(/rgba?\\([^)]*\\)/g, '')];
           }))"""
    )
    assert len(shapes) > 1
    assert len(set(shapes.values())) == len(shapes)
    page.context.close()


def test_fonts_are_our_own(browser: Browser, address: str) -> None:
    """Text is set in the site's own fonts, from the site's own address."""
    page = _open(browser, DESK)
    page.goto(address, wait_until="networkidle")
    loaded = page.evaluate("[...document.fonts].filter(font => font.status === 'loaded').map(font => font.family)")
    assert {name.strip('"') for name in loaded} == {"Babak Heading", "Babak Text"}
    page.context.close()


def test_fonts_hold_up_no_page(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """Where a first page comes over a slow line it asks for no font before it is shown, and the pages that follow do;
    where no script can tell, each does."""
    page = _open(browser, PHONE)
    devtools = page.context.new_cdp_session(page)
    devtools.send("Network.enable")
    line = {"offline": False, "latency": 250, "downloadThroughput": 200_000, "uploadThroughput": 200_000}
    devtools.send("Network.emulateNetworkConditions", line)
    early = page.locator("head link[rel=preload][as=font]")
    page.goto(address + kinds["timeline"])
    assert early.count() == 0
    page.locator(".event__title a").first.click()
    page.wait_for_url(re.compile(kinds["rounds"]))
    assert early.count() == 2
    page.context.close()
    plain = _open(browser, PHONE, scripts=False)
    plain.goto(address + kinds["timeline"])
    assert plain.locator("head link[rel=preload][as=font]").count() == 2
    plain.context.close()


def test_search_finds_a_person(browser: Browser, address: str) -> None:
    """Search works from the site's own files and finds a page by a name on it."""
    page = _open(browser, DESK)
    page.goto(address, wait_until="networkidle")
    page.locator(".md-search__input").click()
    page.keyboard.type("Medinsky")
    expect(page.locator(".md-search-result__item").first).to_be_visible(timeout=30_000)
    page.context.close()


def test_home_tells_how_things_stand(browser: Browser, address: str) -> None:
    """On a phone, the state of the talks stands in the first window; what comes next and the agenda follow, and each
    point of the agenda says its state in a word, with a mark to its sentence and a link to the agenda."""
    page = _open(browser, PHONE)
    page.goto(address)
    expect(page.locator(".lead")).to_be_in_viewport(ratio=1)
    expect(page.locator("#next")).to_be_in_viewport()
    points = page.locator(".glance > li")
    assert points.count() > 1
    for point in points.all():
        assert point.locator(".state").inner_text()
        assert point.locator("a").first.get_attribute("href")
    assert points.filter(has=page.locator(".state--agreed .cite, .state--agreed ~ .cites .cite")).count() >= 1
    page.context.close()


def test_the_method_tells_its_errors(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """The page on the method has a rate for each kind of fact, below a hundred, and leads to the corrections."""
    page = _open(browser, PHONE)
    page.goto(address + kinds["method"])
    rates = page.locator("table.rates td").all_inner_texts()
    assert len(rates) >= 10
    assert all(0 <= int(rate) < 100 for rate in rates)
    page.locator("article").get_by_role("link", name=WORDS.navigation.corrections).click()
    expect(page.locator("h1")).to_have_text(WORDS.navigation.corrections)
    page.context.close()


def test_pages_begin_at_one_edge(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """On a desk every kind of page begins below the site's sign, with or without headings beside it; and on a phone no
    name of a file is broken."""
    page = _open(browser, DESK)
    for kind in KINDS:
        page.goto(address + kinds[kind])
        sign, title = page.locator(".md-header .md-logo img").bounding_box(), page.locator("h1").bounding_box()
        assert sign
        assert title
        assert abs(sign["x"] - title["x"]) <= 1, kind
    page.set_viewport_size({"width": PHONE["width"], "height": PHONE["height"]})
    page.goto(address + kinds["data"])
    lines = page.locator(".files a").evaluate_all("all => all.map(one => one.getClientRects().length)")
    assert set(lines) == {1}
    page.context.close()


def test_the_keyboard_is_never_out_of_sight(browser: Browser, address: str) -> None:
    """On a phone, too, Tab leads only to what is seen, the menu comes when it is entered, and Space on the switch gives
    the scheme that it names."""
    page = browser.new_page(viewport={"width": 360, "height": 740}, color_scheme="dark")
    page.goto(address, wait_until="networkidle")
    seen = "() => { const at = document.activeElement.getBoundingClientRect(); return at.right > 0 && at.bottom > 0; }"
    for _ in range(20):
        page.keyboard.press("Tab")
        until(page, seen)
        assert page.evaluate("!document.activeElement.matches('.md-search__scrollwrap')")
    page.locator(".md-option:checked").focus()
    page.keyboard.press("Space")
    assert page.evaluate("document.body.dataset.mdColorScheme") == "default"
    page.keyboard.press("Enter")
    assert page.evaluate("document.body.dataset.mdColorScheme") == "slate"
    ring = page.locator(".md-header__option .md-header__button:visible")
    assert ring.evaluate("button => getComputedStyle(button).outlineStyle") == "solid"
    page.close()
