"""Output: a social card for the home page, each event and each person (see press/cards/)."""

from collections.abc import Iterator

from generator.model.output_file import OutputFile
from generator.model.story import Actor, Event
from generator.outputs.press.addresses import HOME, member_page
from generator.outputs.press.cards.card import card
from generator.outputs.press.edition import Edition
from generator.outputs.press.pages.sharing import card_file
from generator.outputs.press.words.dates import date_words
from generator.outputs.press.words.describing import about_actor, role_of
from generator.outputs.press.words.names import actor_name, count_words, event_full_title, in_language
from generator.outputs.press.words.sentences import attribution, event_sentence, latest_event


def render(edition: Edition) -> Iterator[OutputFile]:
    """The edition's cards."""
    yield _home(edition)
    for event in edition.story.events:
        yield _event(edition, event)
    for actor in edition.story.actors:
        yield _actor(edition, actor)


def _home(edition: Edition) -> OutputFile:
    topic, words, latest = edition.subject.topic, edition.language.interface, latest_event(edition)
    text = event_sentence(edition, latest) if latest else in_language(edition, topic.description)
    notes = [count_words(edition, "events", len(edition.story.events))]
    notes.append(count_words(edition, "sources", len(edition.story.sources)))
    if edition.story.updated:
        notes.append(words.home.updated.format(date=date_words(edition, edition.story.updated)))
    return _file(edition, HOME, in_language(edition, topic.title), text, " · ".join(notes))


def _event(edition: Edition, event: Event) -> OutputFile:
    outcome = edition.language.interface.outcomes[event.outcomes.first or "none"]  # type: ignore[index]
    foot = " · ".join([date_words(edition, event.date, event.date_end), outcome, attribution(edition, event)])
    page = member_page(edition, "rounds", event.id)
    return _file(edition, page, event_full_title(edition, event), event_sentence(edition, event), foot)


def _actor(edition: Edition, actor: Actor) -> OutputFile:
    foot = " · ".join(filter(None, [actor_name(edition, actor.party) if actor.party else "", role_of(edition, actor)]))
    page = member_page(edition, "actors", actor.id)
    return _file(edition, page, actor.name, about_actor(edition, actor), foot)


def _file(edition: Edition, page: str, title: str, text: str, foot: str) -> OutputFile:
    kicker = in_language(edition, edition.subject.topic.title) if page != HOME else ""
    path, shown = f"{edition.language.code}/{card_file(page)}", (kicker, title, text, foot)
    return OutputFile(path, edition.kept.file(path, shown, lambda: card(*shown)))
