"""The command line: thin commands over the pipeline, and the only place where faults become an exit status."""

from generator.cli.main import main, parser

__all__ = ["main", "parser"]
