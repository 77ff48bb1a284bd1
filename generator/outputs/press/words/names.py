"""What things are called on the page: parties, people, series, agenda points, outlets, events."""

from collections.abc import Iterable, Mapping

from babel.lists import format_list

from generator.model.story import Event, Mention, Source
from generator.outputs.press.edition import Edition
from generator.outputs.press.words.dates import date_words
from generator.topic import Words

FEW = 3
"""How many outlets, and how many marks, stand behind a fact where there is not room for all."""


def in_language(edition: Edition, words: Words) -> str:
    """The text in the edition's language, else in the first language that has it."""
    order = (edition.language.code, *edition.subject.topic.languages, *sorted(words))
    return next((words[code] for code in order if code in words), "")


def actor_name(edition: Edition, identity: str) -> str:
    """The name of a person, a party or an organisation by its id; the id's own words where nobody names it."""
    if identity in edition.actors:
        return edition.actors[identity].name
    if identity in edition.parties:
        party = edition.parties[identity]
        return in_language(edition, party.name) or edition.locale.territories.get(party.territory or "", identity)
    organisations = edition.subject.actors.organisations
    return next((known.name for known in organisations if known.id == identity), _spelled_out(identity))


def actor_in_text(edition: Edition, identity: str) -> str:
    """What a sentence calls a person, a party or an organisation: `the United States`."""
    known = edition.parties.get(identity)
    return (known and known.in_text.get(edition.language.code)) or actor_name(edition, identity)


def actor_names(edition: Edition, identities: Iterable[str]) -> list[str]:
    """The names of several people or parties within a text."""
    return [actor_in_text(edition, identity) for identity in identities]


def series_name(edition: Edition, identity: str) -> str:
    """The name of a run of talks by its id."""
    known = edition.series.get(identity)
    return (known and in_language(edition, known.name)) or _spelled_out(identity)


def point_name(edition: Edition, identity: str) -> str:
    """The name of an agenda point by its id."""
    known = edition.points.get(identity)
    return (known and in_language(edition, known.name)) or _spelled_out(identity)


def listing(edition: Edition, items: Iterable[str]) -> str:
    """The items as CLDR lists them: `a, b and c`; empty for none."""
    names = list(items)
    return format_list(names, locale=edition.locale) if names else ""


def outlet_name(edition: Edition, source: Source) -> str:
    """The outlet of a source, or the words for one that names none."""
    return source.record.outlet or edition.language.interface.titles.unnamed


def outlet_names(edition: Edition, seeds: Iterable[str]) -> list[str]:
    """The outlets of several sources by their seeds, each once, and last how many name none, for use within a text."""
    outlets = [edition.sources[seed].record.outlet for seed in seeds]
    unnamed = outlets.count(None)
    one = edition.language.interface.titles.unnamed_in_text
    others = [one if unnamed == 1 else count_words(edition, "unnamed", unnamed)] if unnamed else []
    return [*dict.fromkeys(filter(None, outlets)), *others]


def few_outlets(edition: Edition, seeds: Iterable[str]) -> list[str]:
    """The same where there is room for a few of them: the first, and how many more there are."""
    names = outlet_names(edition, seeds)
    more = len(names) - FEW
    return names if more < 2 else [*names[:FEW], count_words(edition, "more", more)]


def event_title(edition: Edition, event: Event) -> str:
    """The short title: `Round 2`, or what kind of event it is."""
    titles = edition.language.interface.titles
    if event.number is not None:
        return titles.round.format(number=event.number)
    return titles.preparatory if event.kind == "preparatory" else titles.meeting


def event_full_title(edition: Edition, event: Event) -> str:
    """The title that stands alone: with the series of a numbered round, with the date of any other event."""
    titles, title = edition.language.interface.titles, event_title(edition, event)
    if event.series and event.number is not None:
        return titles.in_series.format(title=title, series=series_name(edition, event.series))
    return titles.dated.format(title=title, date=date_words(edition, event.date, event.date_end))


def mention_title(edition: Edition, mention: Mention) -> str:
    """What another round is called where an article mentions it."""
    titles = edition.language.interface.titles
    if mention.number is not None:
        return titles.round.format(number=mention.number)
    return titles.next if mention.relation == "next" else titles.earlier


def source_title(edition: Edition, source: Source) -> str:
    """The headline of a source, else its outlet and date."""
    if source.record.title:
        return source.record.title
    titles, name = edition.language.interface.titles, outlet_name(edition, source)
    if source.record.published is None:
        return name
    return titles.dated.format(title=name, date=date_words(edition, source.record.published))


def count_words(edition: Edition, what: str, count: int) -> str:
    """`count` things with CLDR's plural form; `what` is a key of the interface's `counts`."""
    forms: Mapping[str, str] = edition.language.interface.counts[what]
    return forms.get(edition.locale.plural_form(count), forms["other"]).format(count=count)


def _spelled_out(identity: str) -> str:
    return identity.replace("-", " ")
