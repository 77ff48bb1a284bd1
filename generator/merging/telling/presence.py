"""Who was at the talks, not only named beside them: whom a sentence on the event has lead or represent a delegation.

The words are those that tell sides and owners of a role when articles are read (people.leading, people.led_by,
talks.delegations of a language)."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from generator.language import load_language
from generator.merging.grouping.particulars import is_ahead
from generator.model.record import Evidence, Person, Record, Sentence
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases

#: Between a name, the verb and the delegation stand at most so many code points: a role, an article, the side.
NEAR = 60
#: Between a name and its verb at most so many words, unless a comma sets off what he is.
WORDS = 2
#: What ends a clause; a comma may set off a role and does not.
_STOPS = frozenset(".;:!?")


class _Words(NamedTuple):
    """Verbs of who leads, of whom a delegation is led by, delegations, and what is still to come."""

    leads: Phrases
    led_by: Phrases
    delegation: Phrases
    ahead: Phrases


def present(record: Record) -> dict[str, tuple[Evidence, ...]]:
    """The people whom a record has at its event, by id, each with the slices of their names that show it.

    Only those of the sides that talked or mediated, at talks that took place, and in sentences in which nothing is
    still to come and no other round is told of."""
    found: dict[str, list[Evidence]] = defaultdict(list)
    if record.kind == "negotiation" and not is_ahead(record) and record.people:
        for sentence in _of_the_event(record):
            names = [name for person in record.people for name in person.evidence.get("as_written", ())]
            for person in record.people:
                if person.party in (*record.parties, *record.mediators):
                    found[person.id] += _leading(sentence, person, names, _words(record.language))
    return {id_: tuple(slices) for id_, slices in found.items() if slices}


def _of_the_event(record: Record) -> Iterator[Sentence]:
    others = [slice_ for other in record.other_rounds for slices in other.evidence.values() for slice_ in slices]
    for sentence in record.sentences:
        elsewhere = any(sentence.start <= one.start < sentence.end for one in others)
        if not elsewhere and not _words(record.language).ahead.search(sentence.text):
            yield sentence


def _leading(sentence: Sentence, person: Person, names: list[Evidence], words: _Words) -> Iterator[Evidence]:
    """The slices of a person's names in `sentence` that have him lead or represent a delegation; no other of the
    article's `names` stands between the name and the verb, nor in front of it in words on what that other is."""
    text = sentence.text
    places = [(name.start - sentence.start, name.end - sentence.start) for name in names]
    for name in person.evidence.get("as_written", ()):
        start, end = name.start - sentence.start, name.end - sentence.start
        if start < 0 or text[start:end] != name.text:
            continue
        owned = any(last <= start and _in_apposition(text[last:start]) for first, last in places if first >= 0)
        spans = (*(() if owned else _behind(text, end, words)), *_in_front(text, start, words))
        if any(
            _STOPS.isdisjoint(text[first:last]) and not any(first <= place < last for place, _ in places)
            for first, last in spans
        ):
            yield name


def _behind(text: str, end: int, words: _Words) -> Iterator[tuple[int, int]]:
    """From the name to the verb behind it: "Medinsky, who led the Russian delegation"."""
    verb = words.leads.search(text, end, end + NEAR)
    if verb and not words.led_by.match(text, verb.start()):
        between = text[end : verb.start()]
        apposed = between.lstrip().startswith(",") or len(between.split()) <= WORDS
        if apposed and words.delegation.search(text, verb.end(), verb.end() + NEAR):
            yield end, verb.start()


def _in_front(text: str, start: int, words: _Words) -> Iterator[tuple[int, int]]:
    """From the verb to the name behind it: "a delegation led by the president's aide Medinsky"."""
    for verb in words.led_by.finditer(text, max(0, start - NEAR), start):
        if words.delegation.search(text, max(0, verb.start() - NEAR), verb.start()):
            yield verb.end(), start


def _in_apposition(between: str) -> bool:
    """Whether words between two names tell what the first one is: "Medinsky, the aide to President Putin"."""
    return between.lstrip().startswith(",") and between.count(",") == 1


@cache
def _words(code: str) -> _Words:
    language = load_language(code)
    people, talks = language.people, language.talks
    called = (*people.given_only, *people.given_as)
    led_by = (words for words in people.led_by if not any(words in other for other in called))
    return _Words(*map(compile_phrases, (people.leading, led_by, talks.delegations, talks.ahead)))
