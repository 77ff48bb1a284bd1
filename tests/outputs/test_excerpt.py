"""Excerpts: a file is made from what concerns it, and is made again where anything of that has changed, not else."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.kept import Kept
from generator.model.claims import Citation, Claim
from generator.model.story import Presence, Story
from generator.model.threads import Correction, Disagreement, Point, Stage, Stand
from generator.outputs import actors, calendar, embeds, feeds, home, rounds, sources
from generator.outputs.press.addresses import member_page
from generator.outputs.press.edition import Edition
from generator.outputs.press.excerpt import Excerpt, excerpt
from generator.outputs.press.same_text import NAMED
from tests.outputs.variants import variants

#: All outputs that make files from excerpts, or keep those that they made, and the one that shows what they leave out.
KEEPING: tuple[ModuleType, ...] = (home, sources, rounds, actors, embeds, feeds, calendar)
PARTS = ("events", "actors", "sources", "agenda", "corrections", "disagreements", "announced")


@pytest.fixture(scope="module")
def told(english: Edition) -> Edition:
    """The small story with something in all of its parts."""
    story = english.story
    offer, first, second = story.events
    actor, *others = story.actors
    cited = second.outcomes.claims[0]
    stands = tuple(Stand(who, "ceasefire", "demands", None, second.id, *cited_by(cited)) for who in ("talun", actor.id))
    seeds = ("c_tanpa-hasil.md", "b_putaran-kedua.txt", "c_tanpa-hasil.md")
    days = ("2031-04-03", "2031-04-02", "2031-04-01")
    corrections = tuple(Correction(seed, "venue", "A", "B", "C", day) for seed, day in zip(seeds, days, strict=True))
    venues = tuple(Claim(claim.value, claim.seeds[:1], claim.citations[:1]) for claim in second.venues.claims)
    stages = tuple(Stage(kind, first.date, None, "2031-03-01", *cited_by(cited)) for kind in ("announced", "held"))
    person = replace(actor, attended=(Presence(second.id, cited.citations),), stands=stands[1:])
    return replace(
        english,
        story=replace(
            story,
            events=(offer, first, replace(second, history=stages)),
            actors=(person, *others),
            sources=(*story.sources[:-1], replace(story.sources[-1], copy_of=story.sources[0].id)),
            agenda=(Point("ceasefire", stands), Point("withdrawal", stands[:1])),
            disagreements=(Disagreement("event", second.id, "venues", venues, second.id),),
            corrections=corrections,
        ),
    )


def cited_by(claim: Claim) -> tuple[tuple[str, ...], tuple[Citation, ...]]:
    """The sources of a claim, and what they say."""
    return claim.seeds, claim.citations


@pytest.mark.parametrize("part", PARTS)
def test_whatever_changes_is_shown(part: str, told: Edition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is changed in the story, each field of each part of it, one at a time: what a build makes that
    knows the last one is byte for byte what a build makes from nothing, and what is made from the whole story."""
    before = _written(told, tmp_path)
    assert before == _from_all(told, monkeypatch)
    shown = 0
    for changed in _changed(told.story, part):
        other = replace(told, story=changed)
        try:
            wanted = _from_all(other, monkeypatch)
        except Exception:  # what no page can show, such as a citation of no source
            continue
        shown += wanted != before
        assert _files(replace(other, kept=Kept(tmp_path / "kept.json", tmp_path, "code"))) == wanted
    assert shown


def _changed(story: Story, part: str) -> Iterator[Story]:
    words = tuple(tuple(one.id for one in kind) for kind in (story.events, story.actors))
    words = (*words, tuple(one.record.seed for one in story.sources), ("ceasefire", "aid-corridor", "withdrawal"))
    found: dict[str, list[Any]] = {}
    for where, new in variants(getattr(story, part), words):
        found.setdefault(where, []).append(new)
    for place, several in enumerate(found.values()):
        yield replace(story, **{part: several[place % len(several)]})


def test_few_of_many_copies_are_named(english: Edition) -> None:
    """Of a text in many outlets a page names the first ten others and says that there are more; its excerpt is as
    short."""
    first, *others = english.story.sources
    copies = tuple(
        replace(first, id=f"copy-{number:03}", record=first.record.model_copy(update={"seed": f"{number}.txt"}))
        for number in range(40)
    )
    same = (replace(first, copy_of="copy-000"), *(replace(one, copy_of="copy-000") for one in copies[1:]))
    edition = replace(english, story=replace(english.story, sources=(*same, *others, copies[0])))
    assert len(excerpt(edition, sources=same[:1]).edition.story.sources) == NAMED + 2
    page = member_page(edition, "sources", same[0].id)
    text = next(file.content.decode() for file in sources.render(edition) if page in file.path)
    assert text.count('href="../copy-') == NAMED
    assert "</a> and others</p>" in text


def _other_name(story: Story) -> Story:
    return replace(story, actors=tuple(replace(actor, name=f"Dr {actor.name}") for actor in story.actors[:1]))


def _corrected(story: Story) -> Story:
    one = Correction(story.sources[0].record.seed, "venue", "Brest", "Minsk", "Said so elsewhere", "2031-05-01")
    return replace(story, corrections=(*story.corrections, one))


def _one_more(story: Story) -> Story:
    record = story.sources[0].record.model_copy(update={"seed": "more.txt", "published": "2031-04-01"})
    more = replace(story.sources[0], id="more", record=record)
    return replace(story, sources=(*story.sources, more), updated="2031-04-01")


@pytest.mark.parametrize("change", [lambda story: story, _one_more, _other_name, _corrected])
def test_what_tells_nothing_of_a_change_stays(
    change: Callable[[Story], Story], english: Edition, tmp_path: Path
) -> None:
    """After nothing at all no file is made, after an article of no event its own page alone; after another name or a
    correction none that tells of other people and articles."""
    _written(english, tmp_path)
    kept = _Watched(tmp_path / "kept.json", tmp_path, "code")
    _files(replace(english, story=change(english.story), kept=kept))
    if change in (_other_name, _corrected):
        assert kept.made
        assert not [name for name in kept.made if "offer" in name or "tawaran" in name or "ioana" in name]
    else:
        assert kept.made == ["en/sources/more/index.md"] * (change is _one_more)


class _Watched(Kept):
    """Notes the names of the files that are made."""

    def __init__(self, path: Path, folder: Path, made_by: str) -> None:
        super().__init__(path, folder, made_by)
        self.made: list[str] = []

    def file(self, name: str, made_from: object, make: Callable[[], bytes]) -> bytes:
        """As ever."""

        def noted() -> bytes:
            self.made.append(name)
            return make()

        return super().file(name, made_from, noted)


def _files(edition: Edition) -> dict[str, bytes]:
    return {file.path: file.content for module in KEEPING for file in module.render(edition)}


def _from_all(edition: Edition, monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    """The same files made from the whole story, but for its last day, which an excerpt has for itself."""

    def whole(edition: Edition, **about: Iterable[object]) -> Excerpt:
        updated = excerpt(edition, **about).edition.story.updated  # type: ignore[arg-type]
        return Excerpt(replace(edition, story=replace(edition.story, updated=updated)), None)

    with monkeypatch.context() as patched:
        for module in (sources, rounds, actors, embeds, feeds):
            patched.setattr(module, "excerpt", whole)
        return _files(edition)


def _written(edition: Edition, folder: Path) -> dict[str, bytes]:
    """The files, written and remembered as a build does it."""
    kept = Kept(folder / "kept.json", folder, "code")
    files = _files(replace(edition, kept=kept))
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    kept.remember()
    return files
