"""Growth: the time that hostile texts take at one, two and four times a length, stage by stage."""

import math
import signal
from collections.abc import Iterator
from types import FrameType

from tests.bench.hostile import FORMS, HOSTILE
from tests.bench.stages import stages

STEPS = (1, 2, 4)
#: A stage grows badly when the exponent of its time is above this, and its time worth speaking of (seconds).
STEEP, LEAST = 1.35, 0.1


class _TooLong(Exception):
    pass


def growth(length: int, seconds: int, only: str = "") -> Iterator[str]:
    """A line for each hostile text whose name holds `only`: seconds at `length`, 2 and 4 times it, the exponent of the
    growth, and the stages that grow faster than the length. What takes more than `seconds` is broken off."""
    yield f"seconds at {length:,}, {2 * length:,} and {4 * length:,} code points; growth 1.0 is linear"
    texts = {**{name: (".txt", make) for name, make in HOSTILE.items()}, **FORMS}
    for name, (ending, make) in texts.items():
        if only in name:
            runs = [run("hostile" + ending, make(length * step), seconds) for step in STEPS]
            yield _line(name, runs)


def run(seed: str, text: str, seconds: int) -> dict[str, float]:
    """The seconds of each stage; the last one is infinite when it was broken off after `seconds`, or broke."""
    found: dict[str, float] = {}
    signal.signal(signal.SIGPROF, _stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)  # of the processor: what else the machine does is not counted
    try:
        for name, spent in stages(seed, text):
            found[name] = spent
    except _TooLong:
        found["broken off"] = math.inf
    except Exception as error:  # what breaks is what is looked for
        found[f"{type(error).__name__}: {str(error)[:60]}"] = math.inf
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return found


def _stop(number: int, frame: FrameType | None) -> None:
    raise _TooLong


def _line(name: str, runs: list[dict[str, float]]) -> str:
    totals = [sum(run.values()) for run in runs]
    shown = " ".join(f"{total:8.2f}" for total in totals)
    steep = [f"{stage} {exponent:.1f}" for stage in runs[-1] if (exponent := _exponent(stage, runs)) > STEEP]
    ends = [list(found)[-2:] for found in runs if math.inf in found.values() or "refused" in found]
    said = [*steep, *(" done, then ".join(end) for end in ends[:1])]
    return f"  {name:<34}{shown}  {_growth(totals):4.1f}  {'; '.join(said)}"


def _exponent(stage: str, runs: list[dict[str, float]]) -> float:
    times = [run.get(stage, 0.0) for run in runs]
    return _growth(times) if times[-1] >= LEAST else 0.0


def _growth(times: list[float]) -> float:
    if math.inf in times:
        return math.inf
    return math.log(max(times[-1], 1e-6) / max(times[0], 1e-6)) / math.log(STEPS[-1])
