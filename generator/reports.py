"""Reports: what a person should know of the content and of a build, a line each."""

from collections.abc import Iterable

from generator.gathering import how_many, without
from generator.model.story import Story
from generator.told import Told


def _suggested(story: Story) -> Iterable[str]:
    """What merging leaves to the editor, a line each."""
    for pair in story.suggestions:
        names = f"{pair.one} and {pair.other}"
        yield f"content/actors.yml: {names} may be one person ({pair.reason}); if so, list one spelling as an alias"


def notes(told: Told) -> Iterable[str]:
    """What holds as long as nothing changes: corrections that do not fit, seeds left out, edits, people alike."""
    yield from map(str, told.stale)
    yield from without(told.left_out, told.standing)
    for stem in told.plan.edited:
        yield f"content/articles/{stem}.yml was edited by hand and stands as it is"
    yield from _suggested(told.story)


def report(told: Told) -> Iterable[str]:
    """What was removed and read anew, and how much there is."""
    for stem in told.plan.gone:
        yield f"content/articles/{stem}.yml was removed: its seed is gone"
    story, todo = told.story, told.plan
    left_out = f", {count} left out" if (count := how_many(told.left_out)) else ""
    yield (
        f"{len(todo.extract)} of {len(told.found)} seeds read anew{left_out}; "
        f"{len(story.events)} events, {len(story.actors)} actors, {len(story.sources)} sources"
    )
