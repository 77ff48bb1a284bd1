"""Where the files of channels stand: the site's as feed.* and calendar.ics, others' in folders."""

SITE = "site"
#: The formats with the endings of their files and their media types.
FORMATS = {
    "rss": ("xml", "application/rss+xml"),
    "atom": ("atom", "application/atom+xml"),
    "json": ("json", "application/feed+json"),
}


def feed_file(kind: str, identity: str, form: str) -> str:
    """The file of one feed: `kind` is site, series, parties or actors, `form` one of FORMATS."""
    ending, _ = FORMATS[form]
    return f"feed.{ending}" if kind == SITE else f"feeds/{kind}/{identity}.{ending}"


def calendar_file(kind: str, identity: str) -> str:
    """The file of one calendar."""
    return "calendar.ics" if kind == SITE else f"calendars/{kind}/{identity}.ics"
