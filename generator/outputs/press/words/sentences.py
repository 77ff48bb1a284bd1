"""Sentences in the site's own voice, put together from the data: what happened, and where things stand."""

from generator.model.claims import Stated
from generator.model.record import Stance
from generator.model.story import Event, Mention
from generator.outputs.press.edition import Edition
from generator.outputs.press.words.dates import date_words, on_date
from generator.outputs.press.words.names import (
    actor_in_text,
    actor_names,
    listing,
    mention_title,
    outlet_names,
    point_name,
    series_name,
)

HELD = ("agreement", "partial-agreement", "no-agreement", "ongoing")


def event_sentence(edition: Edition, event: Event) -> str:
    """Who met when and what came of it, in one sentence."""
    words = edition.language.interface.sentences
    kind = words.preparatory if event.kind == "preparatory" else words.meeting
    title = kind if event.number is None else words.round.format(number=event.number)
    parties = listing(edition, actor_names(edition, (claim.value for claim in event.parties.claims)))
    parts = [words.between.format(event=title, parties=parties) if parties else title]
    parts.append(on_date(edition, event.date, event.date_end))
    parts.append(words.outcome.get(event.outcomes.first or "none", ""))  # type: ignore[call-overload]
    return " ".join(filter(None, parts)) + _points(edition, event) + "."


def stance_sentence(edition: Edition, actor: str, stance: Stance, point: str) -> str:
    """What an actor (by id) wants on an agenda point, as a clause that begins with its name."""
    words = edition.language.interface.stances[stance]
    said = words.format(actor=actor_in_text(edition, actor), point=point_name(edition, point))
    return said[:1].upper() + said[1:]


def attribution(edition: Edition, event: Event) -> str:
    """According to whom: the sources of the event in the order of their numbers."""
    names = listing(edition, outlet_names(edition, event.seeds))
    return edition.language.interface.sentences.according_to.format(sources=names)


def mention_sentence(edition: Edition, mention: Mention) -> str:
    """What is said of a round that is only announced or remembered: its name, series and date."""
    parts = [mention_title(edition, mention)]
    if mention.series:
        parts.append(series_name(edition, mention.series))
    if mention.date:
        parts.append(date_words(edition, mention.date))
    return ", ".join(parts)


def latest_event(edition: Edition) -> Event | None:
    """The event that tells the state of the talks: the last one held, else the last one of any kind."""
    dated = [event for event in edition.story.events if event.date]
    held = [event for event in dated if event.outcomes.first in HELD]
    return next(reversed(held or dated or list(edition.story.events)), None)


def _points(edition: Edition, event: Event) -> str:
    words = edition.language.interface.sentences
    agreed, left = _names(edition, event.agreed), _names(edition, event.open)
    if event.outcomes.first == "no-agreement":  # what other sources say was agreed stands among the facts
        agreed = ""
    if agreed and left:
        return words.agreed_and_open.format(agreed=agreed, open=left)
    if agreed:
        return words.agreed.format(agreed=agreed)
    return words.open.format(open=left) if left else ""


def _names(edition: Edition, points: Stated) -> str:
    return listing(edition, (point_name(edition, claim.value) for claim in points.claims))
