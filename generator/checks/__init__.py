"""Checks: what a reviewer would otherwise look for by hand, each finding with file, line, severity and remedy.

`check` runs all of them, `as_text` and `as_json` print what they found. A module a check: `stale`, `actors`, `ids`,
`names`, `dates`, `quotes`, `notes`, `translations`, `written` (pages written by hand), `links` (of a built site)."""

from generator.checks.check import Checked, check
from generator.checks.finding import Finding, as_json, as_text, counts

__all__ = ["Checked", "Finding", "as_json", "as_text", "check", "counts"]
