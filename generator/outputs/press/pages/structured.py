"""Structured data for search engines, as JSON-LD with the terms of https://schema.org: what a page is, and of what.

Only what is known is said: an event needs its day and its place, and neither disputed."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from generator.model.story import Actor, Event
from generator.outputs.press.addresses import HOME, member_page, section_page
from generator.outputs.press.edition import Edition
from generator.outputs.press.escaping import clean, is_web
from generator.outputs.press.whereabouts import place_of
from generator.outputs.press.words.describing import about_event, role_of
from generator.outputs.press.words.names import actor_name, event_full_title, in_language

Thing = dict[str, Any]

_DAY = len("2022-02-28")
_STATUS = {"scheduled": "EventScheduled", "postponed": "EventPostponed", "cancelled": "EventCancelled"}
_FORMATS = {"csv": "text/csv", "json": "application/json"}
_NO_EVENT = ("none", "proposed")


def article(edition: Edition, page: str, headline: str, description: str, **more: Any) -> Thing:
    """A page that explains, as https://schema.org/BackgroundNewsArticle."""
    thing: Thing = {
        "@type": "BackgroundNewsArticle",
        "headline": clean(headline),
        "description": clean(description),
        "inLanguage": edition.language.code,
        "url": address(edition, page),
        "isPartOf": {"@type": "WebSite", "name": _topic(edition), "url": edition.base_url},
    }
    if edition.story.updated:
        thing["dateModified"] = edition.story.updated
    return thing | more


def of_event(edition: Edition, event: Event) -> Thing:
    """The article on an event, with the articles that it rests on, and the event where day and place are known."""
    page = member_page(edition, "rounds", event.id)
    records = [edition.sources[seed].record for seed in event.seeds]
    more: Thing = {}
    if urls := [record.url for record in records if record.url and is_web(record.url)]:
        more["citation"] = urls
    if published := [record.published for record in records if record.published]:
        more["dateModified"] = max(published)
    if meeting := _meeting(edition, event):
        more["about"] = meeting
    return article(edition, page, event_full_title(edition, event), about_event(edition, event), **more)


def of_actor(edition: Edition, actor: Actor) -> Thing:
    """A person, with the other spellings of the name."""
    page = member_page(edition, "actors", actor.id)
    thing: Thing = {"@type": "Person", "name": clean(actor.name), "url": address(edition, page)}
    if spellings := [clean(claim.value) for claim in actor.spellings.claims if claim.value != actor.name]:
        thing["alternateName"] = spellings
    if role := role_of(edition, actor):
        thing["jobTitle"] = role
    if actor.party:
        thing["affiliation"] = {"@type": "Organization", "name": clean(actor_name(edition, actor.party))}
    return thing


def dataset(edition: Edition, page: str, description: str, version: str, files: Iterable[str]) -> Thing:
    """The data of the story, with the time that they are of and the addresses of their `files`."""
    days = sorted(event.date[:_DAY] for event in edition.story.events if event.date)
    base = f"{edition.settings.site_url}data/"
    downloads = [
        {"@type": "DataDownload", "contentUrl": base + file, "encodingFormat": _FORMATS[file.rpartition(".")[2]]}
        for file in files
    ]
    thing: Thing = {"@type": "Dataset", "name": _topic(edition), "description": clean(description)}
    thing |= {"inLanguage": edition.language.code, "url": address(edition, page), "isAccessibleForFree": True}
    thing |= {"temporalCoverage": f"{days[0]}/{days[-1]}"} if days else {}
    return thing | {"version": version, "distribution": downloads}


def trail(edition: Edition, section: str, page: str = "", name: str = "") -> Thing:
    """The way from the home page to a section, or to the `page` of it that is called `name`."""
    words = edition.language.interface
    called = getattr(words.navigation, section, None) or getattr(words, section).title
    steps = [(words.navigation.home, HOME), (called, section_page(edition, section))]
    steps += [(name, page)] if page else []
    items = [
        {"@type": "ListItem", "position": place, "name": clean(called), "item": address(edition, target)}
        for place, (called, target) in enumerate(steps, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def address(edition: Edition, page: str) -> str:
    """The absolute address of a page."""
    return edition.base_url + quote(page)


def _meeting(edition: Edition, event: Event) -> Thing | None:
    place, outcome = place_of(edition, event), event.outcomes.first or "none"
    disputed = event.dates.contested or event.venues.contested
    if not (place and place.at and event.date and len(event.date) == _DAY) or disputed or outcome in _NO_EVENT:
        return None
    where: Thing = {"@type": "Place", "name": in_language(edition, place.name)}
    if place.within:
        where["address"] = {"@type": "PostalAddress", "addressCountry": place.within}
    where["geo"] = {"@type": "GeoCoordinates", "latitude": place.at[0], "longitude": place.at[1]}
    meeting: Thing = {"@type": "Event", "name": clean(event_full_title(edition, event)), "startDate": event.date}
    meeting |= {"endDate": event.date_end} if event.date_end and len(event.date_end) == _DAY else {}
    status = _STATUS.get(outcome, "EventScheduled")
    return meeting | {"eventStatus": f"https://schema.org/{status}", "location": where}


def _topic(edition: Edition) -> str:
    return in_language(edition, edition.subject.topic.title)
