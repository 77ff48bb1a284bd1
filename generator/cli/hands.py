"""Who reads the seeds, as the command line says it."""

import argparse

from generator.settings import Hands


def add_hands(command: argparse.ArgumentParser) -> None:
    """Add `--jobs` and `--scheduler` to a command that reads seeds."""
    command.add_argument(
        "--jobs", type=_count, metavar="N", help="at most N processes read seeds (default: a core each)"
    )
    command.add_argument("--scheduler", metavar="ADDRESS", help="a Dask cluster reads seeds, such as tcp://host:8786")


def hands_of(options: argparse.Namespace) -> Hands:
    """What was said of it; the default for commands that do not ask."""
    return Hands(getattr(options, "jobs", None), getattr(options, "scheduler", None))


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is no number of processes; use 1 or more")
    return int(text)
