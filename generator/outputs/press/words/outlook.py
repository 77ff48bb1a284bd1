"""Outlook: what the first page says beyond the last event: what came since, what is announced, where the agenda is."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.edtf import first_day, last_day
from generator.model.story import Event, Mention
from generator.model.threads import Point, Stand
from generator.outputs.press.edition import Edition
from generator.outputs.press.words.sentences import latest_event


@dataclass(frozen=True)
class Standing:
    """How an agenda point stands: the last time that all sides settled it or left it open (None where no source tells
    of one), and the last position of each side on which a source reports, in the topic's order."""

    point: str
    joint: Stand | None
    stands: tuple[Stand, ...]

    @property
    def seeds(self) -> tuple[str, ...]:
        """The sources of all this, in the order in which they are shown."""
        shown = (self.joint, *self.stands) if self.joint else self.stands
        return tuple(dict.fromkeys(seed for stand in shown for seed in stand.seeds))


def since_then(edition: Edition) -> Event | None:
    """The last event of all, where it is later than the one that tells the state of the talks."""
    latest = latest_event(edition)
    last = next((event for event in reversed(edition.story.events) if event.date), None)
    return last if last is not latest and last not in coming_events(edition) else None


def coming_events(edition: Edition) -> tuple[Event, ...]:
    """Events that sources only announce, for a day that no source has reached."""
    today = _reached(edition)
    return tuple(
        event
        for event in edition.story.events
        if event.outcomes.first == "scheduled" and event.date and str(last_day(event.date_end or event.date)) >= today
    )


def coming_mentions(edition: Edition) -> tuple[Mention, ...]:
    """Announced rounds that are still ahead of all sources; one without a date is, when its source is not older than
    the last event held."""
    latest, today = latest_event(edition), _reached(edition)
    return tuple(one for one in edition.story.announced if _is_ahead(edition, one, latest, today))


def standings(edition: Edition) -> tuple[Standing, ...]:
    """The points of the agenda: first those settled or left open, the latest in front, then those only spoken of."""
    found = [_standing(edition, point) for point in edition.story.agenda]
    return tuple(sorted(found, key=_when, reverse=True))


def _standing(edition: Edition, point: Point) -> Standing:
    last = {stand.actor: stand for stand in sorted(point.stands, key=lambda stand: stand.date or "")}
    joint, order = last.pop(None, None), list(edition.parties)
    sides = sorted(filter(None, last), key=lambda side: (order.index(side) if side in order else len(order), side))
    return Standing(point.id, joint, tuple(last[side] for side in sides))


def _when(standing: Standing) -> tuple[bool, str]:
    return standing.joint is not None, (standing.joint and standing.joint.date) or ""


def _is_ahead(edition: Edition, mention: Mention, latest: Event | None, today: str) -> bool:
    if mention.date:
        return str(last_day(mention.date)) >= today
    told = edition.sources[mention.citation.seed].record.published
    if told is None or latest is None or latest.date is None:
        return latest is None or mention.citation.seed in latest.seeds
    return told >= str(first_day(latest.date))


def _reached(edition: Edition) -> str:
    """The last day on which a source was published or talks were held (ISO); empty where none is known."""
    return max(_days(edition), default="")


def _days(edition: Edition) -> Iterator[str]:
    yield from (source.record.published for source in edition.story.sources if source.record.published)
    latest = latest_event(edition)
    if latest and latest.date:
        yield str(first_day(latest.date))
