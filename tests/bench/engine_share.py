"""One run of MkDocs in a process of its own: `python -m tests.bench.engine_share CONFIG` says in JSON the seconds that
it took, and those of them that Markdown and Material's templates took."""

import json
import sys
from collections.abc import Callable
from time import process_time
from typing import Any
from unittest.mock import patch

from jinja2 import Template
from markdown import Markdown
from mkdocs.commands.build import build
from mkdocs.config import load_config


def _run(config: str) -> dict[str, float]:
    spent = {"Markdown": 0.0, "templates": 0.0}
    with (
        patch.object(Markdown, "convert", _timed(Markdown.convert, "Markdown", spent)),
        patch.object(Template, "render", _timed(Template.render, "templates", spent)),
    ):
        build(load_config(config))
        return {"all": process_time(), **spent}


def _timed(work: Callable[..., Any], name: str, spent: dict[str, float]) -> Callable[..., Any]:
    def timed(*given: Any, **named: Any) -> Any:
        start = process_time()
        try:
            return work(*given, **named)
        finally:
            spent[name] += process_time() - start

    return timed


if __name__ == "__main__":
    print(json.dumps(_run(sys.argv[1])))
