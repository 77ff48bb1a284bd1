"""Following: where the feeds and the calendar of a channel stand, for the pages that offer them to readers."""

from dataclasses import dataclass

from generator.outputs.press.channels.appointments import has_appointments
from generator.outputs.press.channels.channels import Channel, channels, channels_on
from generator.outputs.press.channels.files import FORMATS, calendar_file, feed_file
from generator.outputs.press.edition import Edition


@dataclass(frozen=True)
class Followed:
    """A channel with the paths of its feeds by format, below the edition's home, and of its calendar if it has one."""

    kind: str
    title: str
    feeds: dict[str, str]
    calendar: str | None


def followed_on(edition: Edition, page: str) -> tuple[Followed, ...]:
    """What can be followed on the page at the path `page`."""
    return tuple(_followed(edition, channel) for channel in channels_on(edition, page))


def followed_together(edition: Edition) -> tuple[Followed, ...]:
    """What can be followed but persons: they are many, and their own pages offer them."""
    return tuple(_followed(edition, channel) for channel in channels(edition, persons=False))


def _followed(edition: Edition, channel: Channel) -> Followed:
    feeds = {form: feed_file(channel.kind, channel.id, form) for form in FORMATS}
    calendar = calendar_file(channel.kind, channel.id) if has_appointments(edition, channel) else None
    return Followed(channel.kind, channel.title, feeds, calendar)
