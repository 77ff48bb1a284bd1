"""Commands for the editor: what was edited, why a round is one."""

import argparse
import sys
from difflib import get_close_matches

from generator.adopt import adopt
from generator.errors import UsageError
from generator.merging.telling.explain import explain
from generator.records.adoption import Terms
from generator.settings import Settings
from generator.told import tell


def add_records(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `adopt` and `explain`."""
    command = commands.add_parser("adopt", help="turn edits of records into entries of corrections.yml")
    command.add_argument("articles", nargs="*", metavar="ARTICLE", help="names of records (default: all edited ones)")
    command.add_argument("--reason", help="why; asked for at a terminal when it is left out")
    command.add_argument("--date", required=True, help="the day of the correction, such as 2026-01-31")
    command.add_argument("--public", action="store_true", help="show them on the site")
    command.set_defaults(run=_adopt)
    command = commands.add_parser("explain", help="say which records tell of a round and why, and who states what")
    command.add_argument("round", nargs="?", metavar="ROUND", help="its id, as in its address (default: all)")
    command.set_defaults(run=_explain)


def _adopt(options: argparse.Namespace, settings: Settings) -> None:
    reason = options.reason or (input("why? ") if sys.stdin.isatty() else "")
    if not reason.strip():
        raise UsageError("say why, with --reason")
    terms = Terms(reason.strip(), options.date, options.public)
    print("\n".join(adopt(settings, terms, options.articles)), file=sys.stderr)


def _explain(options: argparse.Namespace, settings: Settings) -> None:
    told = tell(settings)
    events = {event.id: event for event in told.story.events}
    if options.round and options.round not in events:
        close = get_close_matches(options.round, events, n=1) or sorted(events)
        raise UsageError(f"there is no round {options.round}; use one of {', '.join(close)}")
    for event in [events[options.round]] if options.round else events.values():
        print("\n".join(explain(told.story, told.subject, event)))
