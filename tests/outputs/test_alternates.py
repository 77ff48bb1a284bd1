"""The same page in the other language: the switcher, `hreflang`, and a site with one language."""

from dataclasses import replace

import yaml

from generator.outputs import actors, home, rounds, written
from generator.outputs.navigation import site_settings
from generator.outputs.press.edition import Edition
from generator.outputs.press.pages.alternates import alternates


def _pages(edition: Edition) -> dict[str, str]:
    files = (file for output in (actors, home, rounds, written) for file in output.render(edition))
    return {file.path: file.content.decode() for file in files}


def test_each_page_knows_its_counterpart(indonesian: Edition, english: Edition) -> None:
    """Paths follow the language, ids stay; links are relative, addresses whole, and each leads back to the other."""
    (there,) = alternates(indonesian, "tokoh/ioana-mares/")
    assert (there.lang, there.name, there.link) == ("en", "English", "../../en/people/ioana-mares/")
    assert there.address == f"{english.base_url}people/ioana-mares/"
    (back,) = alternates(english, "people/ioana-mares/")
    assert (back.link, back.address) == ("../../../tokoh/ioana-mares/", f"{indonesian.base_url}tokoh/ioana-mares/")
    assert [one.link for one in alternates(indonesian, "")] == ["en/"]
    assert [one.link for one in alternates(english, "")] == ["../"]


def test_every_counterpart_is_there(indonesian: Edition, english: Edition) -> None:
    """Every page that the generator makes has, in the other edition, the page that it names."""
    made = {path: text for edition in (indonesian, english) for path, text in _pages(edition).items()}
    named = [yaml.safe_load(text.split("---\n")[1]).get("alternate") for text in made.values()]
    found = [one["address"].removeprefix("https://uji.example/perundingan/") for held in named if held for one in held]
    files = {address if address.startswith("en/") else f"id/{address}" for address in found}
    assert len(found) == len(made) - 1  # the page about the site is written by hand, in one language
    assert {f"{address}index.md" for address in files} == {path for path in made if path != "id/tentang.md"}


def test_one_language_has_no_switcher(indonesian: Edition) -> None:
    """A site in one language says nothing of others."""
    topic = indonesian.subject.topic.model_copy(update={"languages": ("id",)})
    alone = replace(indonesian, subject=replace(indonesian.subject, topic=topic))
    assert alternates(alone, "tokoh/") == ()
    assert site_settings(alone)["extra"]["alternate"] is False  # type: ignore[index]
    assert site_settings(indonesian)["extra"]["alternate"] is True  # type: ignore[index]
    assert all("alternate:" not in text for text in _pages(alone).values())
