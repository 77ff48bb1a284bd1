"""What merging looks up in the subject, made ready once: credited media, venues, names of parties and points."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.language import load_language
from generator.merging.credits import Credits, credits_of, fold
from generator.merging.dates import Days, days_of
from generator.merging.people.roles import Roles
from generator.merging.places.venue_names import venues_of
from generator.merging.places.venues import Venues
from generator.settings import Subject
from generator.tagging.names.gazetteer import party_names


@dataclass(frozen=True)
class Reference:
    """Whom articles credit, venues, every name of the parties and agenda points by their ids, what roles say, and the
    periods of the series."""

    credits: Credits
    venues: Venues
    names: dict[str, tuple[str, ...]]
    roles: Roles
    periods: dict[str, Days]


def reference(subject: Subject, copies: Mapping[str, str] | None = None) -> Reference:
    """The names of `subject`, in all languages that its articles are read in; `copies` are seeds that have the text of
    another, by that other's."""
    topic = subject.topic
    names = {
        party.id: tuple(name for language in topic.reads for name in party_names(party, language))
        for party in topic.parties
    }
    parties = {fold(name): id_ for id_, spelled in names.items() for name in spelled}
    for point in topic.agenda:
        phrases = (phrase for language in topic.reads for phrase in point.phrases.get(language, ()))
        names[point.id] = (*point.name.values(), *phrases)
    periods = {series.id: days_of(series.period) for series in topic.series}
    roles = Roles((load_language(code).posts for code in topic.reads), parties)
    return Reference(credits_of(subject.actors, copies or {}), venues_of(subject), names, roles, periods)
