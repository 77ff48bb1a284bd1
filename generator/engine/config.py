"""The engine's configuration for one language: the repository's mkdocs.yml, completed, written to build/."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from os.path import relpath
from pathlib import Path
from typing import Any

import yaml

from generator.kept import Kept
from generator.settings import Settings


@dataclass(frozen=True)
class EngineRun:
    """One language of the site, whose pages stand in build/docs/<language>; `settings` are what mkdocs.yml says
    otherwise in this language (nav, site_name, site_description, extra), merged into it key by key. `kept` has what
    the engine made of them last time."""

    language: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    kept: Kept = field(default_factory=Kept)


def engine_config(settings: Settings, run: EngineRun, target: Path, first: bool) -> dict[str, Any]:
    """The configuration by which the engine builds `run` into `target`.

    The `first` language stands at the site's root. Paths in it are relative to build/, as Zensical demands."""
    base = yaml.load((settings.root / "mkdocs.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    if isinstance(base.get("theme"), str):
        base["theme"] = {"name": base["theme"]}
    config = _merge(_merge(base, run.settings), _generated(settings, run, target, first))
    config["extra"].pop("generator", None)
    overrides = settings.root / config["theme"].get("custom_dir", settings.theme / "overrides")
    if overrides.is_dir() or "custom_dir" in config["theme"]:
        config["theme"]["custom_dir"] = relpath(overrides, settings.build)
    return config


def write_config(settings: Settings, run: EngineRun, config: Mapping[str, Any]) -> Path:
    """Write `config` as build/mkdocs.<language>.yml; returns its path."""
    path = settings.build / f"mkdocs.{run.language}.yml"
    text = yaml.dump(dict(config), Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)
    path.write_text(text, encoding="utf-8")
    return path


def _generated(settings: Settings, run: EngineRun, target: Path, first: bool) -> dict[str, Any]:
    return {
        "docs_dir": f"docs/{run.language}",
        "site_dir": relpath(target, settings.build),
        "site_url": settings.site_url if first else f"{settings.site_url}{run.language}/",
        "theme": {"language": run.language},
        "extra": {},
    }


def _merge(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(below)
    for key, value in above.items():
        both = isinstance(value, Mapping) and isinstance(merged.get(key), Mapping)
        merged[key] = _merge(merged[key], value) if both else value
    return merged
