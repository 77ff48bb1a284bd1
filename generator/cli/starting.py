"""The command that starts another microsite."""

import argparse
import sys
from pathlib import Path

from generator.starter import start


def add_starting(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `new`."""
    command = commands.add_parser("new", help="start another microsite in a folder of its own")
    command.add_argument("dir", metavar="DIR", help="an empty or a new folder")
    command.add_argument("--languages", default="en", help="the site's languages, the first at its root (default: en)")
    command.add_argument("--topic", help="what the site is about, in a few words")
    command.set_defaults(begin=_new)


def _new(options: argparse.Namespace) -> None:
    folder = Path(options.dir)
    languages = [code.strip() for code in options.languages.split(",") if code.strip()]
    for name in start(folder, languages, options.topic):
        print(f"{folder}/{name}")
    there = "" if folder == Path() else f"cd {folder} && "
    print(f"next: {there}make site", file=sys.stderr)
