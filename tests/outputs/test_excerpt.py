"""Excerpts: the page of a source is made from what concerns it, and is made again only where that has changed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.kept import Kept
from generator.model.story import OutputFile, Source, Story
from generator.model.threads import Correction
from generator.outputs import sources
from generator.outputs.press.addresses import member_page
from generator.outputs.press.edition import Edition
from generator.outputs.press.excerpt import excerpt, told_in
from generator.outputs.press.paging import page_file
from generator.outputs.press.reading_notes import ReadingNotes, reading_notes
from generator.outputs.press.same_text import NAMED


def test_an_excerpt_has_all_that_a_page_tells(indonesian: Edition, english: Edition) -> None:
    """A page that is made from its excerpt is byte for byte the one that is made from the whole story."""
    for edition in (indonesian, english):
        made = {file.path: file.content for file in sources.render(edition)}
        for source in edition.story.sources:
            page, notes = member_page(edition, "sources", source.id), reading_notes(edition, source)
            whole = page_file(edition, page, "source.md.jinja", source=source, notes=notes)
            assert made[whole.path] == whole.content


def test_of_a_copy_its_outlet_and_day_are_told(english: Edition) -> None:
    """What else is found in a copy changes nothing on the page of an article; its own facts, its outlet and day do."""
    first, second, *others = english.story.sources

    def told(title: str, outlet: str, own: str = "Round 1") -> str:
        record = second.record.model_copy(update={"title": title, "outlet": outlet})
        this = replace(first, record=first.record.model_copy(update={"title": own}))
        sources = (this, replace(second, record=record, copy_of=this.id), *others)
        return repr(told_in(excerpt(replace(english, story=replace(english.story, sources=sources)), this).story))

    assert told("Talks end", "Warta") == told("Talks over", "Warta")
    assert len({told("Talks end", "Warta"), told("Talks end", "Berita"), told("Talks end", "Warta", "Round 2")}) == 3


def test_few_of_many_copies_are_named(english: Edition) -> None:
    """Of a text in many outlets a page names the first ten others and says that there are more; its excerpt is as
    short."""
    first, *others = english.story.sources
    copies = tuple(
        replace(first, id=f"copy-{number:03}", record=first.record.model_copy(update={"seed": f"{number}.txt"}))
        for number in range(40)
    )
    told = (replace(first, copy_of="copy-000"), *(replace(one, copy_of="copy-000") for one in copies[1:]))
    edition = replace(english, story=replace(english.story, sources=(*told, *others, copies[0])))
    assert len(excerpt(edition, told[0]).story.sources) == NAMED + 2
    page = member_page(edition, "sources", told[0].id)
    text = next(file.content.decode() for file in sources.render(edition) if page in file.path)
    assert text.count('href="../copy-') == NAMED
    assert "</a> and others</p>" in text


def _other_name(story: Story) -> Story:
    return replace(story, actors=tuple(replace(actor, name=f"Dr {actor.name}") for actor in story.actors[:1]))


def _corrected(story: Story) -> Story:
    seed = story.sources[0].record.seed
    correction = Correction(seed, "venue", "Brest", "Minsk", "Said so elsewhere", "2022-05-01")
    return replace(story, corrections=(*story.corrections, correction))


def _one_more(story: Story) -> Story:
    source = story.sources[0]
    record = source.record.model_copy(update={"seed": "more.txt"})
    return replace(story, sources=(*story.sources, replace(source, id="more", record=record)))


def _other_number(story: Story) -> Story:
    events = (replace(event, number=event.number + 10) if event.number else event for event in story.events)
    return replace(story, events=tuple(events))


@pytest.mark.parametrize("change", [_other_name, _corrected, _one_more, _other_number, lambda story: story])
def test_what_has_changed_is_made_again_and_nothing_else(
    change: Callable[[Story], Story], english: Edition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After another name, a correction, one article more or another number, and after nothing at all, the pages are
    those of a build from nothing; just those are made that differ from before."""
    before = _written(english, tmp_path)
    after = replace(english, story=change(english.story))
    made: list[str] = []

    def watched(edition: Edition, source: Source) -> ReadingNotes:
        made.append(source.id)
        return reading_notes(edition, source)

    monkeypatch.setattr(sources, "reading_notes", watched)
    again = _written(after, tmp_path)
    kept = list(made)
    assert again == {file.path: file.content for file in sources.render(after)}
    differ = {path for path in again if again[path] != before.get(path)} - {"en/sources/index.md"}
    assert {f"en/sources/{one}/index.md" for one in kept} == differ


def _written(edition: Edition, folder: Path) -> dict[str, bytes]:
    """The pages, written and remembered as a build does it."""
    kept = Kept(folder / "kept.json", folder, "code")
    files: list[OutputFile] = [*sources.render(replace(edition, kept=kept))]
    for file in files:
        (folder / file.path).parent.mkdir(parents=True, exist_ok=True)
        (folder / file.path).write_bytes(file.content)
    kept.remember()
    return {file.path: file.content for file in files}
