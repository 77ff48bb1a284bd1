"""What can be chosen on the timeline."""

from dataclasses import replace

from generator.model.threads import Point, Stand
from generator.outputs import timeline
from generator.outputs.press.edition import Edition
from generator.outputs.press.events.choices import choices, points_of


def test_what_can_be_chosen(indonesian: Edition) -> None:
    """The filter offers what events bear, in the order of topic and language, and each event bears its own."""
    found = choices(indonesian, indonesian.story.events)
    assert found["party"] == ("karsia", "talun")
    assert found["outcome"] == ("partial-agreement", "no-agreement", "proposed")
    assert found["point"] == ("ceasefire", "aid-corridor")
    assert found["actor"] == ("bram-tolvan", "ioana-mares", "ratna-wibisono")
    page = next(file.content.decode() for file in timeline.render(indonesian) if file.path == "id/linimasa/index.md")
    assert '<option value="no&#45;agreement">' in page or '<option value="no-agreement">' in page
    assert page.count("data-party=") == page.count("data-actor=") == len(indonesian.story.events)
    assert page.count('class="permalink"') == len(indonesian.story.events)


def test_points_are_also_what_was_wanted(indonesian: Edition) -> None:
    """An event has the points that it settled or left open, and those on which a side took a stand at it."""
    event = indonesian.story.events[2]
    stand = Stand("karsia", "withdrawal", "demands", event.date, event.id, event.seeds, ())
    story = replace(indonesian.story, agenda=(Point("withdrawal", (stand,)),))
    edition = replace(indonesian, story=story)
    assert points_of(edition, event) == ("ceasefire", "aid-corridor", "withdrawal")
    assert points_of(edition, story.events[0]) == ()
