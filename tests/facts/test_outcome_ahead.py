"""Whether the main event lies ahead, for the facts found after its outcome."""

from dataclasses import replace

import pytest

from generator.facts import outcome
from tests.accuracy.examples import draft_before, made_up


@pytest.mark.parametrize("told", [True, False])
@pytest.mark.parametrize(("kind", "ahead"), [("no-agreement", False), ("scheduled", True), ("ongoing", None)])
def test_the_outcome_says_whether_talks_lie_ahead(kind: str, ahead: bool | None, told: bool) -> None:
    """Talks that settled nothing are over and those that are fixed lie ahead, whatever was `told` before; of talks that
    go on both can hold, so it stays."""
    tagged = next(tagged for tagged, case in made_up("outcome") if case["outcome"] == kind)
    draft = draft_before(outcome.find, tagged)
    found = outcome.find(tagged, replace(draft, focus=replace(draft.focus, ahead=told)))
    assert found.values["outcome"].kind == kind
    assert found.focus.ahead == (told if ahead is None else ahead)
