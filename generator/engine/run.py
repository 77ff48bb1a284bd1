"""A run of the engine over the pages of one language, and what it said."""

import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.engine.said import faults_of


@dataclass(frozen=True, slots=True)
class Run:
    """What became of the pages in `language`: the `lines` that the engine printed, and whether it `failed`."""

    language: str
    failed: bool
    lines: tuple[str, ...]

    @property
    def warnings(self) -> tuple[str, ...]:
        """The lines that warn."""
        return tuple(line for line in self.lines if line.startswith("WARNING"))

    def __str__(self) -> str:
        said = tuple(faults_of(self.lines)) or self.lines
        return "\n  ".join([f"the engine could not build the pages in {self.language!r}:", *said])


def run_engine(command: Sequence[str], environment: Mapping[str, str], config: Path, language: str) -> Run:
    """Run the `command` of an engine by the configuration file `config`, in whose folder it stands."""
    done = subprocess.run(
        [*command, str(config)], cwd=config.parent, env=environment, capture_output=True, text=True, check=False
    )
    lines = [line.rstrip() for line in (done.stdout + done.stderr).splitlines()]
    return Run(language, done.returncode != 0, tuple(filter(None, lines)))
