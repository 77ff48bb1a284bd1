"""The command that writes the review page."""

import argparse
import sys
from pathlib import Path

from generator.review import review
from generator.settings import Settings
from generator.writing import write_file


def add_review(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `review`."""
    command = commands.add_parser("review", help="show what the records say against a commit, as one HTML file")
    command.add_argument("--against", default="HEAD", metavar="REF", help="the commit to compare with (default: HEAD)")
    command.add_argument("--output", metavar="FILE", help="the file to write (default: build/review.html)")
    command.add_argument("--all", action="store_true", help="show all articles, not only new and changed ones")
    command.set_defaults(run=_review)


def _review(options: argparse.Namespace, settings: Settings) -> int:
    path = Path(options.output) if options.output else settings.build / "review.html"
    made = review(settings, options.against, options.all)
    write_file(path, made.html)
    told = f"articles to review: {made.articles}, flagged or disputed: {made.to_look_at}"
    print(f"{told if made.sound else 'the content is at fault'}: {path}", file=sys.stderr)
    return 0 if made.sound else 1
