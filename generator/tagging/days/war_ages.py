"""War ages: when an article can have been written, by how long it says that the conflict has gone on."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import islice, pairwise

from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.numbers import NumberReader, figures, number_reader
from generator.tagging.patterns.part import Part, either, words
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.remembered import remembered

#: From how many units before to how many behind the age told the day of writing lies, by the kind of words.
AGES = {"nearly": (-0.6, 0.0), "over": (0.0, 1.0), "about": (-0.5, 1.0), "nth": (-1.1, 0.0), "eve": (-0.2, 0.0)}
#: A month has so many days.
MONTH = 30.44


@remembered
def days_of_that_age(tagged: TaggedArticle) -> tuple[date, date] | None:
    """The first and the last day on which the conflict was as old as the article says ("nearly four years of war",
    "the fourth year of the war", "days before the fourth anniversary of the invasion"); None where it does not say so,
    or says things that no day fits."""
    first, last = tagged.tools.subject.topic.first_and_last()
    for earliest, latest in _ages(tagged):
        first, last = max(first, earliest), min(last, latest)
    told = (first, last) != tagged.tools.subject.topic.first_and_last()
    return (first, last) if told and first <= last else None


def _ages(tagged: TaggedArticle) -> Iterator[tuple[date, date]]:
    """The first and the last day that each of the words on the conflict's age leaves."""
    language, reader = tagged.tools.language, number_reader(tagged.tools.language)
    units = language.calendar.age_units
    slots = {
        "number": either((figures(1, 2), reader.cardinal)),
        "ordinal": reader.ordinal,
        "unit": words(units),
        "war": compile_phrases(tagged.tools.conflict_nouns).part + Part(",?", frozenset({"", " "})),
    }
    began = date.fromisoformat(tagged.tools.subject.topic.conflict.first_day)
    for kind, phrases in language.calendar.ages.items():
        for match in compile_phrases(phrases, slots).finditer(tagged.plain):
            for age, unit in islice(_counted(reader, units, match.group()), 1):
                earliest, latest = (timedelta(days=(age + more) * unit * MONTH) for more in AGES[kind])
                yield began + earliest, began + latest


def _counted(reader: NumberReader, units: Mapping[str, int], text: str) -> Iterator[tuple[int, int]]:
    """Each number of `text` that a unit stands beside, and how many months that has."""
    for one, other in pairwise(text.lower().replace("-", " ").split()):
        for number, unit in ((one, other), (other, one)):
            if unit in units and (age := reader.value(number)):
                yield age, units[unit]
