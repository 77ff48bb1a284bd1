"""Main: the command that was asked for is run, and what it raises becomes an exit status."""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from generator.cli.building import add_building
from generator.cli.changes import add_changes
from generator.cli.hands import hands_of
from generator.cli.reading import add_reading
from generator.cli.records import add_records
from generator.cli.review import add_review
from generator.cli.starting import add_starting
from generator.errors import BabakError, UsageError, disk_fault
from generator.settings import Settings, load_settings

AT_FAULT, USAGE = 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 when done, 1 when the content is at fault, 2 when the command line is."""
    options = parser().parse_args(arguments)
    try:
        return _run(options) or 0
    except UsageError as error:
        print(error, file=sys.stderr)
        return USAGE
    except BabakError as error:
        print(error, file=sys.stderr)
        return AT_FAULT
    except (KeyboardInterrupt, BrokenPipeError):
        sys.stderr.close()
        return AT_FAULT
    except OSError as error:
        print(disk_fault(error), file=sys.stderr)
        return AT_FAULT


def _run(options: argparse.Namespace) -> int | None:
    if "begin" in options:
        begin: Callable[[argparse.Namespace], int | None] = options.begin
        return begin(options)
    run: Callable[[argparse.Namespace, Settings], int | None] = options.run
    settings = load_settings(Path(options.root), getattr(options, "site_url", None))
    return run(options, replace(settings, hands=hands_of(options)))


def parser() -> argparse.ArgumentParser:
    """The parser of all commands and their options."""
    top = argparse.ArgumentParser(prog="python -m generator", description="Builds an explainer site from articles.")
    top.add_argument("--root", default=".", help="the folder with mkdocs.yml (default: this one)")
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    for add in (add_building, add_records, add_changes, add_review, add_reading, add_starting):
        add(commands)
    return top
