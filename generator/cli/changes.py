"""Commands for who reviews a change: what it does, against a commit."""

import argparse
from pathlib import Path

from generator.settings import Settings
from generator.summary import summary


def add_changes(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `summary`."""
    command = commands.add_parser("summary", help="print in Markdown what changed in the records since a commit")
    command.add_argument("--against", metavar="REF", default="HEAD", help="the commit to compare with (default: HEAD)")
    command.add_argument("--site-dir", metavar="DIR", default="site", help="a built site to weigh (default: site)")
    command.set_defaults(run=_summary)


def _summary(options: argparse.Namespace, settings: Settings) -> None:
    print(summary(settings, options.against, Path(options.site_dir)), end="")
