"""Lists that are too long for one page."""

import posixpath
import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby
from urllib.parse import unquote

import pytest

from generator.model.output_file import OutputFile
from generator.model.story import Story
from generator.model.threads import Correction, Count, Disagreement, Point, Stand, Tally
from generator.outputs import render
from generator.outputs.press.addresses import section_page
from generator.outputs.press.edition import Edition
from generator.outputs.press.embeds.embedding import series_embeds
from generator.outputs.press.lists import spread
from generator.outputs.press.lists.biography import biography
from generator.outputs.press.lists.parts import Part, part_name, part_of, part_title, parts

LINK = re.compile(r'href="(?!https?:|mailto:)([^"#]*)(?:#(?!k\d)([^"]*))?(?:#k\d+)?"')
ANCHOR = re.compile(r'\bid="([^"]*)"|\{:[^}]*?#([\w-]+)[^}]*\}')


SECTIONS = ("timeline", "rounds", "agenda", "figures", "disagreements", "sources", "corrections")


def _cut(days: Iterable[str], most: int = 2) -> list[tuple[str, int, tuple[str, ...]]]:
    return [(one.address, one.number, one.items) for one in parts(days, lambda day: day or None, most)]


def test_few_stay_together() -> None:
    """What fits on a page is one part, at the list's own address, whatever the years."""
    assert _cut(["2021-01", "2022-01"]) == [("", 0, ("2021-01", "2022-01"))]
    assert _cut([]) == [("", 0, ())]


def test_years_are_parts() -> None:
    """A year is a part, a full one has several; what bears no date stands in front; the last is the list's own page."""
    assert _cut(["", "2021-03-04", "2022-01", "2022-02", "2022-05~", "2023"]) == [
        ("xxxx/", 0, ("",)),
        ("2021/", 0, ("2021-03-04",)),
        ("2022/", 1, ("2022-01", "2022-02")),
        ("2022/2/", 2, ("2022-05~",)),
        ("", 0, ("2023",)),
    ]


def test_full_parts_stay() -> None:
    """What comes later changes no part before the last one but its address."""
    days = [f"2022-01-{day:02}" for day in range(1, 8)]
    before, after = _cut(days), _cut([*days, "2022-01-08", "2022-01-09"])
    assert after[:3] == before[:3]
    assert [address for address, _, _ in after] == ["2022/", "2022/2/", "2022/3/", "2022/4/", ""]


def test_weights_fill_parts() -> None:
    """A part holds what weighs as much as the limit, and always something, however much that weighs."""
    found = parts(["2022 aaa", "2022 a", "2022 bbbbbbbbb"], str, 12, len)
    assert [one.items for one in found] == [("2022 aaa",), ("2022 a",), ("2022 bbbbbbbbb",)]


def test_no_address_is_taken_twice() -> None:
    """A year whose name a page below the list already has, gives way to it."""
    found = parts(["2021", "2022", "2023"], str, 1, taken={"2021"})
    assert [one.address for one in found] == ["2021/1/", "2022/", ""]


def test_what_parts_are_called(english: Edition) -> None:
    """A part is called by its year, and by its number where the year has several; the list's own page by its title."""
    places = (("2022/", "2022", 0), ("2022/2/", "2022", 2), ("xxxx/", "", 0))
    alone, second, undated = (Part[str](*place, ()) for place in places)
    names = [part_name(english, one) for one in (alone, second, undated)]
    assert names == ["2022", "2022, part 2", english.language.interface.parts.undated]
    assert part_title(english, "Timeline", alone) == "Timeline, 2022"
    assert part_title(english, "Timeline", replace(alone, address="")) == "Timeline"
    assert part_of([replace(second, items=("a",)), undated], "a") == "2022/2/"
    assert part_of([undated], "b") == ""


@pytest.fixture
def lowered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages that hold very little."""
    monkeypatch.setattr(spread, "FULL", 1)


@pytest.fixture
def long(indonesian: Edition, english: Edition, story: Story) -> tuple[Edition, Edition]:
    """Both editions of a story with two years of everything."""
    claim = story.events[2].venues.claims[0]
    citation, events = claim.citations[0], story.events
    days, seed = ("2030-05-01", "2031-03-02"), citation.seed
    counts = tuple(Count("killed", 5, "exact", None, "talun", day, citation) for day in days)
    stands = tuple(Stand("talun", "ceasefire", "demands", day, None, (seed,), (citation,)) for day in days)
    differ = tuple(Disagreement("event", one.id, "venues", (claim,), one.id) for one in events)
    mended = tuple(Correction(seed, "date", "", day, "Misread.", day) for day in days[::-1])
    told = replace(
        story,
        figures=(Tally("killed", "talun", counts),),
        agenda=(Point("ceasefire", stands),),
        disagreements=differ,
        corrections=mended,
    )
    return replace(indonesian, story=told), replace(english, story=told)


@pytest.mark.usefixtures("lowered")
def test_everything_links_to_what_there_is(long: tuple[Edition, Edition]) -> None:
    """Where every list is in parts, each link between pages leads to a page, and each anchor stands on it; no list
    loses anything, and its parts have counterparts in the other language."""
    indonesian, english = long
    both = {edition.language.code: render(edition) for edition in (indonesian, english)}
    for files in both.values():
        assert _dead(files) == []
    assert len(_pages(both["id"], "linimasa")) == len(_pages(both["en"], "timeline")) > 1
    alternates = re.findall(r'"link": "([^"]*)"', "".join(_pages(both["en"], "timeline").values()))
    assert len(set(alternates)) == len(_pages(both["en"], "timeline"))
    for name in SECTIONS:
        here, there = (_pages(both[one.language.code], _folder(one, name)) for one in (indonesian, english))
        assert len(here) == len(there) > 1
    assert _linked(both["en"], english, "rounds", "index__title") == {event.id for event in english.story.events}
    assert _linked(both["en"], english, "sources", "index__title") == {one.id for one in english.story.sources}
    shown = re.findall(r'<article [^>]*id="([^"]*)"', "".join(_pages(both["en"], "timeline").values()))
    assert sorted(shown) == sorted(event.id for event in english.story.events)


@pytest.mark.parametrize("section", ["figures", "corrections"])
def test_pages_of_full_parts_stay(section: str, long: tuple[Edition, Edition], monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes into the last part changes the list's own page, which tells how long each part is, and no other."""
    monkeypatch.setattr(spread, "FULL", 17)
    pages = []
    for days in (("2030-04-01", "2030-05-01", "2031-03-02"), ("2030-04-01", "2030-05-01", "2031-03-02", "2031-04-02")):
        edition = _with_days(long[1], days)
        pages.append(_pages(render(edition), _folder(edition, section)))
    before, after = pages
    assert before.keys() == after.keys()
    assert [path for path in sorted(before) if before[path] != after[path]] == [f"en/{section}/index.md"]
    assert len(before) == 2
    told = re.compile(r'aria-current="page">2031</a> <span class="who">\((\d)\)</span>')
    assert [told.findall(page[f"en/{section}/index.md"]) for page in pages] == [["1"], ["2"]]


def _with_days(edition: Edition, days: Iterable[str]) -> Edition:
    """The edition with a count and a correction of each day."""
    (tally,), (mended, *_) = edition.story.figures, edition.story.corrections
    counts = tuple(replace(tally.counts[0], as_of=day) for day in days)
    corrections = tuple(replace(mended, date=day) for day in sorted(days, reverse=True))
    return replace(
        edition, story=replace(edition.story, figures=(replace(tally, counts=counts),), corrections=corrections)
    )


@pytest.mark.usefixtures("lowered")
def test_a_person_by_day(english: Edition) -> None:
    """A long page on a person tells nothing twice and leaves nothing out; its own page has roles and the last words."""
    actor = english.actors["ratna-wibisono"]
    found = biography(english, actor)
    assert [part.year for part, _ in found] == sorted(part.year for part, _ in found)
    assert sorted(event for _, one in found for event in one.events) == sorted(actor.events)
    assert [quote for _, one in found for quote in one.quotes] == list(actor.quotes)
    assert [bool(one.tenures) for _, one in found] == [False] * (len(found) - 1) + [True]
    pages = [page for path, page in _pages(render(english), "people").items() if f"/{actor.id}/" in path]
    assert len(pages) == len(found) > 1
    assert {card for page in pages for card in re.findall("^card: (.*)$", page, re.MULTILINE)} == {
        f"assets/cards/people/{actor.id}.png"
    }


@pytest.mark.usefixtures("lowered")
def test_runs_of_talks_lead_to_their_part(english: Edition) -> None:
    """The embed of a run leads to the part of the timeline on which it begins, at its heading."""
    pages = _pages(render(english), "timeline")
    for embed in series_embeds(english):
        assert f"{{: #{embed.anchor} }}" in pages[f"en/{embed.page}index.md"]


def _folder(edition: Edition, section: str) -> str:
    return section_page(edition, section).strip("/")


def _linked(files: Iterable[OutputFile], edition: Edition, section: str, marked: str) -> set[str]:
    """The pages of a section that the parts of its list link to."""
    folder = _folder(edition, section)
    lists = re.compile(rf"en/{folder}/(?:(?:\d{{4}}|xxxx)/(?:\d+/)?)?index\.md")
    told = "".join(page for path, page in _pages(files, folder).items() if lists.fullmatch(path))
    return set(re.findall(rf'class="{marked}" href="(?:\.\./)*([^"/]+)/"', told))


def _pages(files: Iterable[OutputFile], folder: str) -> dict[str, str]:
    return {file.path: file.content.decode() for file in files if file.path.split("/")[1] == folder}


def _dead(files: Iterable[OutputFile]) -> list[tuple[str, str]]:
    """Links in pages and embeds, with the file that they stand in, that lead nowhere; sentences, and the data that all
    languages share, are left out."""
    texts = {file.path: file.content for file in files}
    told = {path: text.decode() for path, text in texts.items() if path.endswith((".md", ".html"))}
    anchors = {path: {one or other for one, other in ANCHOR.findall(text)} for path, text in told.items()}
    found = []
    for path, text in told.items():
        here = posixpath.dirname(path)
        for (link, anchor), _ in groupby(sorted(LINK.findall(text))):
            if "/data/" in link:
                continue
            target = posixpath.normpath(posixpath.join(here, unquote(link))) if link else path
            page = next((one for one in (target, f"{target}/index.md") if one in texts), None)
            if page is None or (anchor and page in anchors and unquote(anchor) not in anchors[page]):
                found.append((path, f"{link}#{anchor}"))
    return found
