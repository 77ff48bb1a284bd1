"""The five articles of the first topic, by their hand labels: two rounds, one offer, people with one identity."""

from pathlib import Path
from typing import Any

import pytest

from generator.merging.story import merge
from generator.model.record import Frozen, Record
from generator.model.story import Event, Story
from generator.yamlfile import load_yaml
from tests.merging.compact import SUBJECT, record

GOLD = Path(__file__).parents[1] / "gold"
SEEDS = (
    "000_28f65c721f688886",
    "001_634e84c237ad3c22",
    "002_7bb666b7240ce36b",
    "003_86f43b5cfb7fa804",
    "004_90e4ce909a9d3916",
)


class _Label(Frozen, extra="allow"):
    """A hand label as it stands."""


def labelled(seed: str) -> Record:
    """The record that the label of `seed` describes; what only names the start of a quote or a number is left out."""
    given: dict[str, Any] = load_yaml(GOLD / f"{seed}.yml", _Label).model_dump()
    for key in ("seed", "alt", "statements", "figures"):
        given.pop(key, None)
    given["outcome"] = given["outcome"]["kind"]
    given["series"] = "belarus-2022" if given["round"] else None
    return record(seed, given)


@pytest.fixture(scope="module")
def story() -> Story:
    """The story of the five labels."""
    return merge([labelled(seed) for seed in SEEDS], SUBJECT)


def test_two_rounds_and_one_offer(story: Story) -> None:
    """Two articles each tell of the rounds of 28 February and 3 March 2022, one of the offer of 25 February."""
    events = {event.id: (event.kind, event.date, len(event.seeds)) for event in story.events}
    assert list(events.items()) == [
        ("preparatory-2022-02-25", ("preparatory", "2022-02-25", 1)),
        ("belarus-2022-1", ("negotiation", "2022-02-28", 2)),
        ("belarus-2022-2", ("negotiation", "2022-03-03", 2)),
    ]


def test_versions_of_the_fields(story: Story) -> None:
    """Spellings of one border are one venue; Brest and Moscow in one sentence are a contradiction; outcomes agree."""
    _, first, second = story.events
    assert [claim.value for claim in first.venues.claims] == ["perbatasan Belarus"]
    assert (first.venues.contested, second.venues.contested) == (False, True)
    assert second.venues.first == "Brest, Belarus"
    assert [(event.outcomes.first, event.outcomes.contested) for event in (first, second)] == [
        ("no-agreement", False),
        ("partial-agreement", False),
    ]


def test_the_rounds_are_tied(story: Story) -> None:
    """The second round that articles on the first announce is found; the third is announced and not yet told."""
    _, first, _ = story.events
    assert {mention.event for mention in first.mentions} == {"belarus-2022-2"}
    assert [(mention.number, mention.when) for mention in story.announced] == [(3, "sesegera mungkin")]


def test_one_identity_over_spellings(story: Story) -> None:
    """All spellings of a name are one person, who stands in both rounds."""
    people = {actor.id: actor for actor in story.actors}
    podolyak = people["mykhailo-podolyak"]
    spellings = {claim.value for claim in podolyak.spellings.claims}
    assert spellings == {"Mykhailo Podolyak", "Mikhaylo Podolyak", "Mikhail Podolyak", "Podolyak"}
    assert (podolyak.party, podolyak.events) == ("ukraine", ("belarus-2022-1", "belarus-2022-2"))
    assert {claim.value for claim in people["volodymyr-zelenskyy"].spellings.claims} >= {"Zelenskyy", "Zelensky"}


def test_every_value_is_cited(story: Story) -> None:
    """Every claim of a round names its articles and a slice in each of them."""
    for event in story.events:
        for claim in all_claims(event):
            assert claim.seeds and {citation.seed for citation in claim.citations} == set(claim.seeds)


def all_claims(event: Event) -> list[Any]:
    """The claims of the fields that the labels fill."""
    fields = (event.dates, event.numbers, event.parties, event.venues, event.outcomes)
    return [claim for field in fields for claim in field.claims]
