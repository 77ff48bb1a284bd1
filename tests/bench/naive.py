"""The engine on our tree, whose navigation names sections alone, beside the naive one: all pages in it, tags on, and
Material as it comes."""

import shutil
from collections.abc import Generator
from pathlib import Path
from zlib import crc32

import yaml

from tests.bench.child import said
from tests.bench.tree import pages_of

#: A page of the naive tree bears so many of so many tags.
TAGS, EACH = 20, 3
#: What its settings are: no navigation, for which the engine takes all pages, and Material's own templates for it.
NAIVE = {"nav": None, "extra": {}, "theme": {"name": "material", "language": "id"}, "plugins": ["search", "tags"]}


def naive(build: Path) -> Generator[str, None, float]:
    """A line each for our tree, built before in `build`, and for the naive one of the same pages: seconds of a
    processor, and what Markdown and the templates take of them; and how many times as long the naive one takes.
    Returns the seconds of ours."""
    config = build / "mkdocs.id.yml"
    docs = build / "docs" / "id"
    count = f"{len(pages_of(docs)):,} pages"
    yield f"mkdocs build of the same {count}: seconds of a processor, shares of Markdown and of templates"
    ours = _share(_variant(config, docs, "ours"))
    yield f"  short navigation, no tags   {_line(ours)}"
    theirs = _share(_variant(config, tagged(docs), "naive", **NAIVE))
    yield f"  all pages in it, tags on    {_line(theirs)}"
    yield f"  times as long               {theirs['all'] / ours['all']:8.1f}"
    return ours["all"]


def _share(config: Path) -> dict[str, float]:
    found: dict[str, float] = said("tests.bench.engine_share", config, folder=config.parent)
    return found


def _line(found: dict[str, float]) -> str:
    whole = found["all"]
    return f"{whole:8.1f} {found['Markdown'] / whole:7.0%} {found['templates'] / whole:7.0%}"


def _variant(config: Path, docs: Path, name: str, **changed: object) -> Path:
    """The configuration for another tree; what is changed to None is left out."""
    given = yaml.load(config.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    given |= {"docs_dir": docs.relative_to(config.parent).as_posix(), "site_dir": f"bench-{name}", **changed}
    path = config.with_name(f"bench.{name}.yml")
    path.write_text(yaml.dump({key: value for key, value in given.items() if value is not None}), encoding="utf-8")
    return path


def tagged(docs: Path) -> Path:
    """A copy of a tree beside it, each page with tags."""
    copy = docs.with_name("naive")
    shutil.copytree(docs, copy)
    for path in pages_of(copy):
        tags = [f"tag {crc32(f'{path.name} {path.parent.name} {place}'.encode()) % TAGS}" for place in range(EACH)]
        head, mark, rest = path.read_text(encoding="utf-8").partition("---\n")
        path.write_text(f"{head}{mark}tags: {tags}\n{rest}", encoding="utf-8")
    return copy
