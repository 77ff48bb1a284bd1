"""What an engine said when it failed, without what only its makers would ask for."""

from collections.abc import Iterable, Iterator

_LEFT_OUT = ("INFO", "Traceback ")
_BETWEEN = (
    "During handling of the above exception, another exception occurred:",
    "The above exception was the direct cause of the following exception:",
)


def faults_of(lines: Iterable[str]) -> Iterator[str]:
    """The lines without notes and without the calls that led to an error, each with the lines indented below it; the
    error's own line, which follows the calls, stays."""
    within = False
    for line in lines:
        within = line.startswith(_LEFT_OUT) or (within and line.startswith(" "))
        if not within and line not in _BETWEEN:
            yield line
