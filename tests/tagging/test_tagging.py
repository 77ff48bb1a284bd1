"""Tagging: times, ages of the war, anchors of days, quotations, speakers, people, talks, places and counts in sentences
of our own; a case is a file in cases/."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.facts import find_facts
from generator.model.record import Statement
from generator.tagging.article import TaggedArticle
from generator.tagging.counts.mentions import find_counts
from generator.tagging.days.anchors import almanac_for
from generator.tagging.days.war_ages import days_of_that_age
from generator.tagging.people.mentions import find_people
from tests.articles import tagged_article

HERE = Path(__file__).parent

Find = Callable[[TaggedArticle], list[str]]


def _words(tagged: TaggedArticle, items: Any) -> list[str]:
    return [tagged.plain[item.span.start : item.span.end] for item in items]


def _said(item: Statement) -> str:
    """The first three words of a quotation and who says it."""
    ids = item.speaker if isinstance(item.speaker, tuple) else (item.speaker,)
    return f"{' '.join(item.quote.split()[:3])} = {'+'.join(speaker or 'null' for speaker in ids)}"


def _months(days: tuple[date, date] | None) -> list[str]:
    """The first and the last month of a time, if there is one."""
    return [f"{days[0]:%Y-%m}/{days[1]:%Y-%m}"] if days else []


FIND: dict[str, Find] = {
    "ages": lambda tagged: _months(days_of_that_age(tagged)),
    "anchors": lambda tagged: [str(near)] if (near := almanac_for(tagged, None).near) else [],
    "times": lambda tagged: _words(tagged, tagged.times),
    "quotations": lambda tagged: _words(tagged, tagged.quotations),
    "places": lambda tagged: _words(tagged, tagged.places),
    "people": lambda tagged: [f"{naming.form} = {naming.id}" for naming in find_people(tagged)],
    "speakers": lambda tagged: [_said(item) for item in find_facts(tagged).statements if not item.reported],
    "introduced": lambda tagged: [
        f"{person.as_written[0]}, {person.party or '-'}, {person.role or '-'}" for person in find_facts(tagged).people
    ],
    "talks": lambda tagged: [
        f"{tagged.plain[talk.span.start : talk.span.end]} = {talk.number}" for talk in tagged.talks if talk.named
    ],
    "counts": lambda tagged: [
        f"{count.measure} {count.bound} {count.value}"
        for count in find_counts(tagged.plain, tagged.article.sentences, tagged.tools.language)
    ],
}
CASES = [
    (path.stem, case)
    for path in sorted((HERE / "cases").glob("*.yml"))
    for case in yaml.safe_load(path.read_text("utf-8"))
]


@pytest.mark.parametrize(("kind", "case"), CASES, ids=[f"{kind}: {case['text'][:50]}" for kind, case in CASES])
def test_case(kind: str, case: dict[str, Any]) -> None:
    """What a kind of tagging finds in a sentence is what the case lists, in its order and nothing else."""
    assert FIND[kind](tagged_article(case["text"], case["language"])) == case["found"]
