"""Commands for who reviews: what is at fault, and what a change does."""

import argparse

from generator.checks import as_json, as_text, check, counts
from generator.settings import Settings
from generator.summary import summary


def add_changes(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `check` and `summary`."""
    command = commands.add_parser("check", help="look for all that a reviewer would look for, write nothing")
    command.add_argument("--json", action="store_true", help="findings as JSON")
    command.add_argument("--strict", action="store_true", help="let warnings end with status 1 too")
    command.add_argument("--site-dir", metavar="DIR", default="site", help="a built site to look at (default: site)")
    command.set_defaults(run=_check)
    command = commands.add_parser("summary", help="print in Markdown what changed in the records since a commit")
    command.add_argument("--against", metavar="REF", default="HEAD", help="the commit to compare with (default: HEAD)")
    command.add_argument("--site-dir", metavar="DIR", default="site", help="a built site to weigh (default: site)")
    command.set_defaults(run=_summary)


def _check(options: argparse.Namespace, settings: Settings) -> int:
    checked = check(settings, settings.root / options.site_dir)
    print((as_json if options.json else as_text)(checked.findings, checked.records))
    many = counts(checked.findings)
    return 1 if many["error"] or (options.strict and many["warning"]) else 0


def _summary(options: argparse.Namespace, settings: Settings) -> int:
    told = summary(settings, options.against, settings.root / options.site_dir)
    print(told.text, end="")
    return 0 if told.sound else 1
