"""What a record found, as the page of its source lists it: each fact with its label, its words and its evidence."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.model.record import Evidence, Record
from generator.outputs.press.edition import Edition
from generator.outputs.press.extracts.quoting import WIDE
from generator.outputs.press.words.dates import date_words
from generator.outputs.press.words.names import actor_names, listing, point_name, series_name

_EVENT_KINDS = ("negotiation", "preparatory")


class Finding(NamedTuple):
    """A fact of one source: the field it fills, its value in words, what it rests on, and how wide to quote that.
    Where it is about a person, `actor` is the id of the page to link to, `note` the role as written, `aside` the side;
    `quote` is where somebody's words stand."""

    field: str
    value: str
    evidence: tuple[Evidence, ...]
    width: int = WIDE
    actor: str | None = None
    note: str = ""
    aside: str = ""
    quote: Evidence | None = None


def article_findings(edition: Edition, record: Record) -> Iterator[Finding]:
    """The facts about the article itself and about its main event, in the order of the record's fields."""
    values = {**_about_article(edition, record), **_about_event(edition, record)}
    for name, value in values.items():
        evidence = record.evidence.get(name, ()) + record.evidence.get(f"{name}_end", ())
        if value:
            yield Finding(name, value, evidence)
    yield from _outcome(edition, record)


def missing(record: Record) -> tuple[str, ...]:
    """The fields that an article of this kind could state and that this one leaves unknown, by name."""
    fields: dict[str, object] = {"outlet": record.outlet, "published": record.published}
    if record.kind in _EVENT_KINDS:
        outcome = record.outcome.kind != "none"
        fields |= {"date": record.date, "round": record.round, "parties": record.parties}
        fields |= {"venue": record.venue, "outcome": outcome}
    return tuple(name for name, value in fields.items() if not value)


def _about_article(edition: Edition, record: Record) -> dict[str, str]:
    return {
        "title": record.title or "",
        "outlet": record.outlet or "",
        "agencies": listing(edition, record.agencies),
        "published": date_words(edition, record.published, style="full") if record.published else "",
        "kind": edition.language.interface.kinds[record.kind],
    }


def _about_event(edition: Edition, record: Record) -> dict[str, str]:
    titles = edition.language.interface.titles
    return {
        "date": date_words(edition, record.date, record.date_end, "full") if record.date else "",
        "series": series_name(edition, record.series) if record.series else "",
        "round": titles.round.format(number=record.round) if record.round is not None else "",
        "parties": listing(edition, actor_names(edition, record.parties)),
        "mediators": listing(edition, actor_names(edition, record.mediators)),
        "venue": "; ".join(record.venue),
    }


def _outcome(edition: Edition, record: Record) -> Iterator[Finding]:
    outcome = record.outcome
    if outcome.kind != "none":
        evidence = outcome.evidence.get("kind", ()) or record.evidence.get("outcome", ())
        yield Finding("outcome", edition.language.interface.outcomes[outcome.kind], evidence)
    for name, points in (("agreed", outcome.agreed), ("open", outcome.open)):
        if points:
            shown = listing(edition, (point_name(edition, point) for point in points))
            yield Finding(name, shown, outcome.evidence.get(name, ()))
