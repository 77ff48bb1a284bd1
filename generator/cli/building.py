"""Commands that build: the site, once or anew after each edit, or the records alone."""

import argparse
import subprocess
import sys
from functools import partial
from pathlib import Path

from generator.build import keep
from generator.cli.hands import add_hands
from generator.engine import ENGINES
from generator.errors import BabakError
from generator.lock import alone
from generator.renewal import renew
from generator.serve import serve
from generator.settings import Settings
from generator.told import tell

PROGRAM = Path(__file__).parents[2]
"""The folder from which Python finds this program."""


def add_building(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `build`, `records` and `serve`."""
    command = commands.add_parser("build", help="read the seeds and build the site")
    command.add_argument("--strict", action="store_true", help="take warnings and stale corrections for errors")
    command.add_argument("--site-dir", default="site", help="where the site goes (default: site)")
    command.add_argument("--engine", choices=sorted(ENGINES), default="mkdocs", help="what renders the pages")
    command.add_argument("--site-url", help="the address at which the site will stand, instead of mkdocs.yml's")
    command.add_argument("--force", action="store_true", help="build even if nothing changed since the last build")
    add_hands(command)
    command.set_defaults(run=_build)
    command = commands.add_parser("records", help="read the seeds and write the records and schemas, no pages")
    add_hands(command)
    command.set_defaults(run=_records)
    command = commands.add_parser("serve", help="show the site at this machine and rebuild it after each edit")
    command.add_argument("--port", type=int, default=8000, help="the port to listen at (default: 8000)")
    command.set_defaults(run=_serve)


def _build(options: argparse.Namespace, settings: Settings) -> None:
    way = {"strict": options.strict, "force": options.force}
    lines = renew(settings, Path(options.site_dir), engine=options.engine, **way)
    print("\n".join(lines), file=sys.stderr)


def _records(options: argparse.Namespace, settings: Settings) -> None:
    with alone(settings.build):
        lines = keep(settings, tell(settings))
    print("\n".join(lines), file=sys.stderr)


def _serve(options: argparse.Namespace, settings: Settings) -> None:
    site_dir = settings.root / "site"
    serve(partial(_build_apart, settings.root, site_dir), settings, site_dir, port=options.port)


def _build_apart(root: Path, site_dir: Path) -> None:
    """Build by a process of its own: this one would go on with the templates, words and code that it once read, and
    leave pages made with them to later builds as if they were made with those on disk. Raises BabakError."""
    command = [sys.executable, "-m", "generator", "--root", str(root), "build", "--site-dir", str(site_dir)]
    done = subprocess.run(command, cwd=PROGRAM, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise BabakError(done.stderr.rstrip())
    print(done.stderr, end="")
