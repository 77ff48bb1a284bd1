"""The language files: their examples are run, and all of them have the same sections."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.language import Language, languages, load_language
from generator.languages.rule import Examples
from generator.model.article import Span
from generator.tagging.counts.mentions import find_counts
from generator.tagging.names.places import find_places
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.talks.mentions import find_talks
from generator.tagging.times.expressions import find_times
from tests.articles import tools

ROOT = Path(__file__).resolve().parents[2]


def _found(section: str, text: str, language: Language) -> list[str]:
    """What the rules of a section find in a sentence, as written."""
    looking, whole = tools(language.code), (Span(0, len(text)),)
    spans: list[Span]
    if section == "calendar":
        spans = [time.span for time in find_times(text, language, looking.conflict_nouns)]
    elif section == "talks":
        spans = [mention.span for mention in find_talks(text, whole, language) if mention.number is not None]
    elif section == "venue":
        spans = [place.span for place in find_places(text, looking.tagger.tags(text), language)]
    elif section.startswith("figures"):
        spans = [count.span for count in find_counts(text, whole, language)]
    elif section.startswith("outcome."):
        looked = next(words for rule, words in looking.outcomes.all if rule.name == section.removeprefix("outcome."))
        spans = list(looked.finditer(text, 0, len(text)))
    else:
        spans = [Span(*match.span()) for match in _pattern(section, language).finditer(text)]
    return [text[span.start : span.end] for span in spans]


def _pattern(section: str, language: Language) -> Phrases:
    newsroom, verdicts = language.newsroom, language.verdicts
    phrases = {
        "newsroom": [
            phrase
            for lists in (newsroom.genres, newsroom.beats, newsroom.moves)
            for phrases in lists.values()
            for phrase in phrases
        ],
        "verdicts": [*verdicts.results, *verdicts.none, *verdicts.settled, *verdicts.unmoved],
        "sources": language.sources.reported_by,
        "speech": [*language.speech.verbs, *language.speech.own],
        "people": language.people.heads,
        "positions": [phrase for phrases in language.positions.verbs.values() for phrase in phrases],
    }
    return compile_phrases(phrases[section])


def _sections() -> Iterator[tuple[str, str, Examples]]:
    for code in languages():
        language = load_language(code)
        for section in (
            "calendar",
            "talks",
            "venue",
            "newsroom",
            "verdicts",
            "sources",
            "speech",
            "positions",
            "people",
        ):
            yield code, section, getattr(language, section).examples
        for rule in language.outcome:
            yield code, f"outcome.{rule.name}", rule.examples
        for measure in language.figures.measures:
            yield code, f"figures.{measure.id}", measure.examples


YES = [(code, section, text, words) for code, section, examples in _sections() for text, words in examples.yes.items()]
NO = [(code, section, text) for code, section, examples in _sections() for text in examples.no]


@pytest.mark.parametrize(("code", "section", "text", "words"), YES)
def test_each_example_is_found(code: str, section: str, text: str, words: str) -> None:
    """A rule finds, in each of its examples, just the words that stand beside it."""
    assert words in _found(section, text, load_language(code))


@pytest.mark.parametrize(("code", "section", "text"), NO)
def test_each_counter_example_is_left_alone(code: str, section: str, text: str) -> None:
    """A rule finds nothing in the sentences that only look like its case."""
    assert _found(section, text, load_language(code)) == []


def test_each_section_has_examples() -> None:
    """Every section of every language shows by an example what it is for."""
    sections = [f"{code}.{section}" for code, section, examples in _sections() if not examples.yes]
    assert [name for name in sections if ".figures." not in name] == []


def test_all_languages_say_the_same_things() -> None:
    """A list that one language fills is not empty in another; what is missing is named. (CLDR's plural `one` is no word
    of Indonesian, whose verbs have no tenses.)"""
    filled = {code: set(_filled(load_language(code).model_dump())) for code in languages()}
    everything = set().union(*filled.values())
    optional = {"venue.articles", "venue.nouns_follow", "calendar.beside_weekday", "calendar.before_clock"}
    optional |= {
        "people.closing",
        "speech.possessives",
        "people.placed",
        "talks.present",
        "calendar.now",
        "calendar.as_of",
        "calendar.months",
        "calendar.weekdays",
        "calendar.order_beside_am",
        "calendar.strict_order",
    }
    optional |= {"numbers.silent", "figures.persons", "figures.phrasal", "figures.singles", "search.prefixes"}
    missing = {code: sorted(everything - keys - optional) for code, keys in filled.items()}
    assert missing == {key: [] for key in languages()}


def _filled(data: dict[str, object], path: str = "") -> Iterator[str]:
    for key, value in data.items():
        name = f"{path}{key}"
        if isinstance(value, dict) and key not in {
            "examples",
            "relative",
            "relative_months",
            "weeks",
            "after_month",
            "units",
            "age_units",
            "months",
            "weekdays",
            "cardinals",
            "scales",
            "suffixes",
            "ordinals",
            "times",
        }:
            yield from _filled(value, f"{name}.")
        elif value and key not in {"examples", "code", "name", "one"}:
            yield name


@pytest.mark.parametrize("code", languages())
def test_every_measure_has_a_name(code: str) -> None:
    """What is counted has words on the page."""
    language = load_language(code)
    assert {measure.id for measure in language.figures.measures} <= language.interface.measures.keys()
