"""Templates: theme/pages/*.md.jinja, filled for one page of an edition.

Everything that a template prints is escaped for Markdown and HTML together (see escaping.py)."""

from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined

from generator.outputs.press import attendance, escaping, same_text
from generator.outputs.press.addresses import Addresses
from generator.outputs.press.channels import following
from generator.outputs.press.differing import corrected
from generator.outputs.press.embeds import code, embedding
from generator.outputs.press.events import choices, counted, foretold, sides
from generator.outputs.press.extracts import citing, fragments, quotations, said
from generator.outputs.press.findings import in_lists
from generator.outputs.press.lists import parts
from generator.outputs.press.templates.straight import Straight
from generator.outputs.press.words import dates, describing, names, sentences, tongues

_SPEAKERS: tuple[Callable[..., object], ...] = (
    attendance.attendances,
    choices.points_of,
    corrected.corrected,
    counted.counted,
    dates.date_words,
    dates.left_open,
    code.embed_code,
    embedding.page_embed,
    embedding.series_embeds,
    describing.about_actor,
    describing.about_event,
    describing.about_source,
    following.followed_on,
    foretold.other_rounds,
    in_lists.number_words,
    names.actor_in_text,
    names.actor_name,
    names.actor_names,
    names.count_words,
    names.event_full_title,
    names.event_title,
    names.few_outlets,
    names.in_language,
    names.listing,
    names.mention_title,
    names.outlet_name,
    names.outlet_names,
    names.point_name,
    names.series_name,
    names.source_title,
    parts.part_name,
    parts.part_title,
    said.said,
    same_text.same_text,
    sentences.attribution,
    sentences.event_sentence,
    sentences.mention_sentence,
    sentences.stance_sentence,
    sides.sides,
    tongues.located,
    tongues.titled,
    tongues.worded,
)


def fill(template: str, here: Addresses, **values: Any) -> str:
    """The page that `template` (a file of theme/pages) makes at `here`.

    Besides `values` a template knows `edition`, `story`, `topic`, `words` (the interface section), `here` (addresses),
    `marker` (marks for given sources) and the functions listed above, bound to the edition."""
    edition = here.edition
    speakers = {speak.__name__: partial(speak, edition) for speak in _SPEAKERS}
    page = templates(edition.settings.theme).get_template(template)
    return page.render(
        edition=edition,
        story=edition.story,
        topic=edition.subject.topic,
        words=edition.language.interface,
        here=here,
        marker=partial(citing.Marker, here),
        **speakers,
        **values,
    )


def read_templates(theme: Path) -> None:
    """Read all templates that pages and embeds are filled into, once for this process and its copies."""
    for folder, place in (("pages", ""), ("parts", "parts/"), ("embeds", "embeds/")):
        for path in sorted((theme / folder).glob("*.jinja")):
            templates(theme).get_template(f"{place}{path.name}")


@cache
def templates(theme: Path) -> Straight:
    """The templates of `theme` and what they may call."""
    environment = Straight(
        loader=FileSystemLoader([theme / "pages", theme]),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=escaping.plain,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters.update(
        code=escaping.code,
        fragment_link=fragments.fragment_link,
        front_matter=escaping.front_matter,
        is_web=escaping.is_web,
        machine_date=dates.machine_date,
        name=lambda identity, name_of: name_of(identity),
        say=escaping.say,
        shorten=quotations.shorten,
        spaced=escaping.spaced,
        unbroken=escaping.unbroken,
    )
    return environment
