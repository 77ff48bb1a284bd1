"""What the tests of renewal share: a small microsite, and builds of it that leave out the pages and the engine."""

import json
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.engine.place import Place
from generator.model.output_file import OutputFile
from generator.outputs.press.edition import Edition
from generator.records.schemas import schemas
from generator.renewal import UNCHANGED, renew
from generator.settings import Settings, load_settings
from generator.standing import inputs

schemas_once = cache(schemas)
ASHUNE = Path(__file__).parents[1] / "topics" / "ashune"


@dataclass
class Microsite:
    """A microsite on disk, and how often an engine built it; `during` is called once while the next one does."""

    settings: Settings
    site: Path
    built: int = 0
    during: list[Any] = field(default_factory=list)

    def renew(self, **how: Any) -> bool:
        """Renew the site; says whether it was built."""
        before = self.built
        lines = renew(self.settings, self.site, **how)
        assert (UNCHANGED in lines) == (self.built == before)
        return self.built > before

    def render(self, edition: Edition) -> tuple[OutputFile, ...]:
        """In place of the pages: what the story holds, and one file for each source."""
        story = {"events": [event.id for event in edition.story.events]}
        files = [("index.md", json.dumps(story))]
        for source in edition.story.sources:
            record = source.record.model_dump(mode="json")
            files.append((f"sources/{source.id}.md", json.dumps(record, sort_keys=True)))
        return tuple(OutputFile(f"{edition.language.code}/{path}", text.encode()) for path, text in files)

    def engine(self, settings: Settings, runs: Iterable[Any], site_dir: Path, **_: Any) -> tuple[str, ...]:
        """In place of the engine: the files as they are, exchanged as a real site is."""
        self.built += 1
        while self.during:
            self.during.pop()()
        languages = [run.language for run in runs]
        with Place(site_dir, settings) as place:
            for language in languages:
                shutil.copytree(settings.build / "docs" / language, place.draft(language))
            (place.draft(languages[0]) / "sitemap.xml").write_text("<urlset/>")
            place.replace(languages)
        return ()


@pytest.fixture
def microsite_root(tmp_path: Path) -> Path:
    """A folder with three articles on made-up talks, not yet built."""
    root = tmp_path / "ashune"
    shutil.copytree(ASHUNE / "content", root / "content", ignore=shutil.ignore_patterns("articles", "schemas"))
    (root / "seeds").mkdir()
    for seed in sorted((ASHUNE / "seeds").iterdir())[:3]:
        shutil.copy(seed, root / "seeds")
    (root / "theme" / "pages").mkdir(parents=True)
    (root / "theme" / "pages" / "home.md.jinja").write_text("# Home\n")
    (root / "hooks").mkdir()
    (root / "hooks" / "hook.py").write_text("WORD = 1\n")
    settings = (ASHUNE / "mkdocs.yml").read_text(encoding="utf-8")
    own = settings.replace("    content: content\n", "    content: content\n    theme: theme\n")
    assert own != settings
    (root / "mkdocs.yml").write_text(own + "hooks:\n  - hooks/hook.py\n", encoding="utf-8")
    return root


@pytest.fixture
def microsite(microsite_root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Microsite]:
    """The microsite with builds of its own, by code that is a small folder."""
    code = tmp_path / "generator"
    (code / "languages").mkdir(parents=True)
    (code / "build.py").write_text("STEPS = 3\n")
    (code / "languages" / "en.yml").write_text("code: en\n")
    (code / "__pycache__").mkdir()
    monkeypatch.setattr(inputs, "CODE", code)
    inputs.running_code.cache_clear()
    microsite = Microsite(load_settings(microsite_root), tmp_path / "site")
    monkeypatch.setattr("generator.rendering.render", microsite.render)
    monkeypatch.setattr("generator.build.build_site", microsite.engine)
    monkeypatch.setattr("generator.build.site_settings", lambda edition: {})
    monkeypatch.setattr("generator.build.schemas", schemas_once)
    yield microsite
    inputs.running_code.cache_clear()


def tree(*folders: Path) -> dict[str, bytes]:
    """Every file of `folders` by its path in them, links and hidden files too."""
    paths = ((folder, path) for folder in folders for path in sorted(folder.rglob("*")))
    return {f"{folder.name}/{path.relative_to(folder)}": path.read_bytes() for folder, path in paths if path.is_file()}
