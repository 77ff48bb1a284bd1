"""What merging looks up in the subject, made ready once: credited media, venues, names of parties and points."""

from dataclasses import dataclass

from generator.merging.credits import Credits, credits_of
from generator.merging.venues import Venues, venues_of
from generator.settings import Subject
from generator.tagging.gazetteer import party_names


@dataclass(frozen=True)
class Reference:
    """Whom articles credit, venues, and every name of the parties and agenda points, by their ids."""

    credits: Credits
    venues: Venues
    names: dict[str, tuple[str, ...]]


def reference(subject: Subject) -> Reference:
    """The names of `subject`, in all languages that its articles are read in."""
    topic = subject.topic
    names = {
        party.id: tuple(name for language in topic.reads for name in party_names(party, language))
        for party in topic.parties
    }
    for point in topic.agenda:
        phrases = (phrase for language in topic.reads for phrase in point.phrases.get(language, ()))
        names[point.id] = (*point.name.values(), *phrases)
    return Reference(credits_of(subject.actors), venues_of(subject), names)
