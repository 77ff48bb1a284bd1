"""Words for what leaves the site: feeds, calendars and data. A part of the interface section of a language file."""

from generator.model.record import Frozen


class Feeds(Frozen):
    """Feeds of a run of talks, a side or a person: `title` and `about` have the slots `name` and `topic`."""

    title: str
    about: str


class DataPage(Frozen):
    """The page of data, feeds and calendars. `version` has a slot `version`."""

    title: str
    intro: str
    version: str
    file: str
    holds: str
    size: str
    follow: str
    follow_intro: str
    whole: str
    use: str
    use_intro: str
    columns: str
    columns_intro: str
    column: str
    type: str
    meaning: str
    outcomes: str
    outcomes_intro: str
    none: str
    stances: str
    stances_intro: str
    whole_story: str
    schema_of: str
    package: str
    tables: dict[str, str]
