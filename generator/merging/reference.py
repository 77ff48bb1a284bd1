"""What merging looks up in the subject, made ready once: credited media, venues, names of parties and points."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.merging.credits import Credits, Words, credits_of, fold
from generator.merging.dates import Days, days_of
from generator.merging.venue_names import venues_of
from generator.merging.venues import Venues
from generator.settings import Subject
from generator.tagging.gazetteer import party_names


@dataclass(frozen=True)
class Reference:
    """Whom articles credit, venues, every name of the parties and agenda points by their ids, parties by the words of
    their names, and the periods of the series."""

    credits: Credits
    venues: Venues
    names: dict[str, tuple[str, ...]]
    parties: dict[Words, str]
    periods: dict[str, Days]
    _named: dict[str, frozenset[str]] = field(default_factory=dict, compare=False, repr=False)

    def parties_in(self, text: str) -> frozenset[str]:
        """The parties that `text` names."""
        if text not in self._named:
            self._named[text] = frozenset(self.parties[part] for part in _parts(fold(text)) if part in self.parties)
        return self._named[text]


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
    return Reference(credits_of(subject.actors, copies or {}), venues_of(subject), names, parties, periods)


def _parts(words: Words) -> Iterable[Words]:
    places = range(len(words))
    return (words[start : end + 1] for start in places for end in places[start:])
