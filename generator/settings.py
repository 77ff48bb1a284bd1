"""Where things are: the site's settings in mkdocs.yml, with the generator's own under `extra.generator`."""

from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from generator.actors import Actors, Places
from generator.topic import Topic
from generator.yamlfile import load_yaml

#: The templates that come with the generator: within it where it is installed, beside it in its repository.
OWN_THEME = next(place / "theme" for place in Path(__file__).parents if (place / "theme" / "pages").is_dir())


class _Generator(BaseModel):
    model_config = ConfigDict(extra="forbid")
    seeds: str = "seeds"
    content: str = "content"
    theme: str | None = None
    build: str = "build"


class _Extra(BaseModel):
    model_config = ConfigDict(extra="allow")
    generator: _Generator = _Generator()


class _SiteFile(BaseModel):
    model_config = ConfigDict(extra="allow")
    site_url: str
    extra: _Extra = _Extra()


@dataclass(frozen=True)
class Hands:
    """Who reads the seeds: at most `jobs` processes (None: as many as there are cores and work for them), or the
    workers of the Dask scheduler at the address `scheduler`. The records are the same."""

    jobs: int | None = None
    scheduler: str | None = None


HERE = Hands()
"""This machine with all its cores."""


@dataclass(frozen=True)
class Settings:
    """A microsite on disk. `site_url` is absolute and ends with a slash; the paths are absolute. `hands` read its
    seeds, and change nothing in what is built."""

    root: Path
    site_url: str
    seeds: Path
    content: Path
    theme: Path
    build: Path
    hands: Hands = HERE

    @property
    def records(self) -> Path:
        """The folder of the records, one YAML file for each seed."""
        return self.content / "articles"

    @property
    def parsed(self) -> Path:
        """The database of the records as they were parsed."""
        return self.build / "records.sqlite"


@dataclass(frozen=True, eq=False)
class Subject:
    """What people wrote about the topic: the topic itself, its actors and its places. One is another's equal only if
    it is the same one, so that what follows from it can be kept without all of it being compared."""

    topic: Topic
    actors: Actors
    places: Places


def load_settings(root: Path, site_url: str | None = None) -> Settings:
    """Read `root`/mkdocs.yml; `site_url` overrides the one in it. Raises ContentError with all faults."""
    root = root.resolve()
    site = load_yaml(root / "mkdocs.yml", _SiteFile, "mkdocs.yml")
    own = site.extra.generator
    url = (site_url or site.site_url).rstrip("/") + "/"
    theme = root / own.theme if own.theme else OWN_THEME
    return Settings(root, url, root / own.seeds, root / own.content, theme, root / own.build)
