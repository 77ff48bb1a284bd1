"""Links to feeds from the pages that they belong to, for autodiscovery (WHATWG HTML, `rel=alternate`)."""

import json

from generator.outputs.press.channels.channels import channels_on
from generator.outputs.press.channels.files import FORMATS, feed_file
from generator.outputs.press.edition import Edition
from generator.outputs.press.escaping import clean


def feed_links(edition: Edition, page: str) -> str:
    """The line of front matter that names the feeds of `page`: path below the home, media type, title; may be empty."""
    told = [
        {"path": feed_file(channel.kind, channel.id, form), "type": media_type, "title": clean(channel.title)}
        for channel in channels_on(edition, page)
        for form, (_, media_type) in FORMATS.items()
    ]
    return f"feeds: {json.dumps(told, ensure_ascii=False)}\n" if told else ""
