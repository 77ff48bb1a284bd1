"""Words for what leaves the site: feeds, calendars and data. A part of the interface section of a language file."""

from generator.model.record import Frozen


class Feeds(Frozen):
    """Feeds of a run of talks, a side or a person: `title` and `about` have the slots `name` and `topic`."""

    title: str
    about: str
