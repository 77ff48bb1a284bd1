"""Code that puts an embed into another page, and the words that stand for it where no frame may."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.outputs.press.addresses import Addresses
from generator.outputs.press.edition import Edition
from generator.outputs.press.embeds.embedding import Embed
from generator.outputs.press.escaping import clean
from generator.outputs.press.words.describing import about_actor, about_event
from generator.outputs.press.words.names import count_words, in_language

SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox"
"""What a frame may do (WHATWG HTML): tell its height, and open links in windows of their own. Without
`allow-same-origin` it can store nothing on the reader's machine."""
_FRAME = Markup(
    '<iframe src="{src}" title="{title}" width="{width}" height="{height}" style="border:0" loading="lazy"'
    ' sandbox="{sandbox}"></iframe>'
)
_COMPONENT = Markup('<babak-embed src="{src}" height="{height}"><a href="{page}">{title}</a></babak-embed>')
_SCRIPT = Markup('<script src="{src}" async></script>')


@dataclass(frozen=True)
class EmbedCode:
    """The code of an embed by its ways in: a `frame`, and a web `component` with a link as its fallback; both are sized
    by `script`. `quotation` is what reads well without any of them."""

    frame: str
    component: str
    script: str
    quotation: str


def embed_code(edition: Edition, embed: Embed, width: int | str = "100%") -> EmbedCode:
    """The code of `embed`, HTML in lines of their own, with absolute addresses."""
    there, title = Addresses(edition, absolute=True), clean(embed.title)
    src, page = str(there.to(embed.file)), str(there.to(embed.page, embed.anchor))
    quotation = Markup('<blockquote>{told} <a href="{page}">{title}</a></blockquote>')
    return EmbedCode(
        _FRAME.format(src=src, title=title, width=width, height=embed.height, sandbox=SANDBOX),
        _COMPONENT.format(src=src, height=embed.height, page=page, title=title),
        _SCRIPT.format(src=f"{edition.settings.site_url}assets/embed.js"),
        quotation.format(told=told(edition, embed), page=page, title=title),
    )


def told(edition: Edition, embed: Embed) -> str:
    """What the embed shows, in a sentence or a few words."""
    if embed.kind == "timeline":
        return clean(in_language(edition, edition.subject.topic.description))
    if embed.kind == "series":
        return count_words(edition, "events", sum(event.series == embed.id for event in edition.story.events))
    if embed.kind == "rounds":
        return clean(about_event(edition, edition.events[embed.id]))
    return clean(about_actor(edition, edition.actors[embed.id]))
