"""Output: embeds, one self-contained HTML file each, for other sites' frames, and what oEmbed tells of them."""

from base64 import b64encode
from collections.abc import Iterator, Mapping
from functools import partial
from hashlib import sha256
from typing import Any

from markupsafe import Markup

from generator.model.output_file import OutputFile
from generator.model.story import Event
from generator.outputs.press.addresses import Addresses
from generator.outputs.press.attendance import seeds_of
from generator.outputs.press.edition import Edition
from generator.outputs.press.embeds.embedding import Embed, embeds
from generator.outputs.press.excerpt import Excerpt, excerpt
from generator.outputs.press.lists.eras import eras
from generator.outputs.press.templates.filled import fill

POLICY = "default-src 'none'; style-src '{style}'; script-src '{script}'; base-uri 'none'; form-action 'none'"
"""What an embed may load and run: its own style and script, known by their hashes (CSP level 3), and nothing else."""

MOST = 50
"""So many events an embed shows, the last ones; the page that it is a part of has all."""


def render(edition: Edition) -> Iterator[OutputFile]:
    """Every embed of the edition."""
    folder = edition.settings.theme / "embeds"
    style, script = ((folder / name).read_text(encoding="utf-8").strip() for name in ("embed.css", "embed.js"))
    policy = Markup(POLICY).format(style=Markup(_hash(style)), script=Markup(_hash(script)))
    frame = {"style": Markup(style), "script": Markup(script), "policy": policy}
    for embed in embeds(edition):
        make = partial(_made, embed, frame)
        if embed.kind == "timeline":
            yield OutputFile(f"{edition.language.code}/{embed.file}", make(edition))
        else:
            yield _excerpt(edition, embed).file(embed.file, make, embed)


def _made(embed: Embed, frame: Mapping[str, Markup], edition: Edition) -> bytes:
    here, body = Addresses(edition, embed.folder, bare=True), f"embeds/{embed.kind}.html.jinja"
    return fill("embeds/frame.html.jinja", here, body=body, embed=embed, **frame, **_shown(edition, embed)).encode()


def _excerpt(edition: Edition, embed: Embed) -> Excerpt:
    if embed.kind == "actors":
        return excerpt(edition, actors=[edition.actors[embed.id]])
    return excerpt(edition, events=_events(edition, embed))


def _shown(edition: Edition, embed: Embed) -> dict[str, Any]:
    if embed.kind == "timeline":
        events = edition.story.events[-MOST:]
        return {"eras": eras(edition, events), "events": events}
    if embed.kind == "series":
        held = _events(edition, embed)
        return {"events": held[-MOST:], "held": len(held)}
    if embed.kind == "rounds":
        return {"event": edition.events[embed.id]}
    actor = edition.actors[embed.id]
    return {"actor": actor, "seeds": seeds_of(edition, actor)}


def _events(edition: Edition, embed: Embed) -> tuple[Event, ...]:
    if embed.kind == "rounds":
        return (edition.events[embed.id],)
    return tuple(event for event in edition.story.events if event.series == embed.id)


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
