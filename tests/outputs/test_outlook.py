"""What the first page says beyond the last event."""

from dataclasses import replace

from generator.model.edtf import last_day
from generator.model.story import Event, Mention, Story
from generator.model.threads import Point, Stand
from generator.outputs import home
from generator.outputs.press.edition import Edition
from generator.outputs.press.words.outlook import coming_events, coming_mentions, since_then, standings


def _told(edition: Edition, *events: Event, **changes: object) -> Edition:
    story = edition.story
    changed = replace(story, events=(*story.events, *events), **changes)  # type: ignore[arg-type]
    return replace(edition, story=changed)


def _event(story: Story, identity: str, date: str | None, outcome: str) -> Event:
    offer = story.events[0]
    claim = replace(offer.outcomes.claims[0], value=outcome)
    return replace(offer, id=identity, date=date, outcomes=replace(offer.outcomes, claims=(claim,)))


def test_last_days() -> None:
    """A date ends with the last day that it can mean."""
    dates = ("2024-02", "2022-12~", "2022", "2022-03-01/2022-03-05", "2022-03-14~")
    assert [str(last_day(one)) for one in dates] == [
        "2024-02-29",
        "2022-12-31",
        "2022-12-31",
        "2022-03-05",
        "2022-03-14",
    ]


def test_what_came_since(indonesian: Edition, story: Story) -> None:
    """An offer after the last talks is told beside them; a round that is only scheduled is ahead and not past."""
    assert since_then(indonesian) is None
    offer = _event(story, "offer", "2031-03-20", "proposed")
    planned = _event(story, "planned", "2031-04", "scheduled")
    assert since_then(_told(indonesian, offer)) is offer
    assert since_then(_told(indonesian, planned)) is None
    assert coming_events(_told(indonesian, offer, planned)) == (planned,)
    assert coming_events(_told(indonesian, _event(story, "missed", "2031-03-01", "scheduled"))) == ()


def test_what_is_ahead(indonesian: Edition, story: Story) -> None:
    """A round announced for a day that sources have passed is not ahead, nor one announced before the last talks."""
    mention: Mention = story.announced[0]
    passed = replace(mention, date="2031-03-10")
    ahead = replace(mention, date="2031-03")
    old = replace(mention, citation=mention.citation._replace(seed="a_putaran-pertama.txt"))
    edition = _told(indonesian, announced=(mention, passed, ahead, old))
    assert coming_mentions(edition) == (mention, ahead)


def test_how_the_agenda_stands(indonesian: Edition) -> None:
    """Each point has its last joint state, an undated one only where there is no other, and the sides in the topic's
    order; points that were only spoken of stand last."""

    def stand(actor: str | None, stance: str, date: str | None) -> Stand:
        return Stand(actor, "ceasefire", stance, date, None, ("b_putaran-kedua.txt",), ())

    first, last, undated = stand(None, "open", "2031-03-04"), stand(None, "agreed", "2031-03-12"), None
    spoken = Point("withdrawal", (stand("talun", "rejects", None), stand("karsia", "demands", None)))
    settled = Point("ceasefire", (first, last, stand(None, "open", undated)))
    edition = _told(indonesian, agenda=(spoken, settled))
    shown = standings(edition)
    assert [(one.point, one.joint, tuple(stand.actor for stand in one.stands)) for one in shown] == [
        ("ceasefire", last, ()),
        ("withdrawal", None, ("karsia", "talun")),
    ]
    page = next(home.render(edition)).content.decode()
    assert 'href="agenda/#ceasefire"' in page
    assert page.index("gencatan senjata") < page.index("penarikan pasukan")


def test_a_position_on_the_agenda_opens_its_sentence(indonesian: Edition) -> None:
    """The sides named at a point lead to the sentences of their last positions."""
    mention = indonesian.story.announced[0]
    old, new = (
        Stand("karsia", "ceasefire", stance, date, None, (mention.citation.seed,), (mention.citation,))
        for stance, date in (("demands", "2031-03-04"), ("accepts", "2031-03-12"))
    )
    edition = _told(indonesian, agenda=(Point("ceasefire", (new, old)),))
    (shown,) = standings(edition)
    assert (shown.stands, shown.seeds) == ((new,), (mention.citation.seed,))
    page = next(home.render(edition)).content.decode()
    assert '<a class="cite"' in page.partition('class="glance__sides"')[2].partition("</li>")[0]
