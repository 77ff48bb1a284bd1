"""Output: oEmbed (https://oembed.com), a description of each embed for sites that turn a pasted address into it.

A static file cannot heed `maxwidth` and `maxheight`: the frame takes the width that it is given."""

import json
from collections.abc import Iterator

from generator.model.output_file import OutputFile
from generator.outputs.press.addresses import HOME
from generator.outputs.press.cards import card
from generator.outputs.press.edition import Edition
from generator.outputs.press.embeds.code import embed_code
from generator.outputs.press.embeds.embedding import Embed, embeds
from generator.outputs.press.escaping import clean
from generator.outputs.press.pages.sharing import card_file
from generator.outputs.press.words.names import in_language

WIDTH = 600
DAY = 86400


def render(edition: Edition) -> Iterator[OutputFile]:
    """The description of every embed of the edition."""
    for embed in embeds(edition):
        text = json.dumps(_described(edition, embed), ensure_ascii=False, indent=1)
        yield OutputFile(f"{edition.language.code}/{embed.oembed}", f"{text}\n".encode())


def _described(edition: Edition, embed: Embed) -> dict[str, str | int]:
    code = embed_code(edition, embed, width=WIDTH)
    return {
        "version": "1.0",
        "type": "rich",
        "title": clean(embed.title),
        "provider_name": clean(in_language(edition, edition.subject.topic.title)),
        "provider_url": edition.base_url,
        "cache_age": DAY,
        "width": WIDTH,
        "height": embed.height,
        "thumbnail_url": edition.base_url + card_file(embed.page if embed.kind in ("rounds", "actors") else HOME),
        "thumbnail_width": card.WIDTH,
        "thumbnail_height": card.HEIGHT,
        "html": f"{code.quotation}\n{code.frame}",
    }
