"""Hostile texts: read to the end, in a time that grows with their length and not with its square."""

import pytest

from tests.bench.growth import run
from tests.bench.hostile import FORMS, HOSTILE

LENGTH = 30_000
#: What grows with the square of the length takes far longer than this, in seconds; what does not takes one at most.
SECONDS = 8
CASES = {**{name: (".txt", make) for name, make in HOSTILE.items()}, **FORMS}


@pytest.mark.parametrize("name", CASES)
def test_a_hostile_text_is_read_to_its_end(name: str) -> None:
    """No text makes a stage run away or raise; what cannot be read is refused in words."""
    ending, make = CASES[name]
    done = run("hostile" + ending, make(LENGTH), SECONDS)
    assert list(done)[-1] in ("record", "refused"), done
