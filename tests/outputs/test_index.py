"""The index finds whatever a part of the story names, however its seeds are called."""

from dataclasses import replace

import pytest

from generator.model.claims import Claim, Stated
from generator.outputs.press.edition import Edition
from generator.outputs.press.index import Index

NAMES = (
    "plain.txt",
    'quoted "so".md',
    "it's.txt",
    "back\\slash",
    "ends\\",
    'both \\".md',
    "sign\x01.txt",
    "half\udc80",
)


@pytest.mark.parametrize("beside", ["plain words", 'a "quotation"', "it's", "ends with \\", "half\udc80"])
@pytest.mark.parametrize("name", NAMES)
def test_a_seed_is_found_by_its_name(name: str, beside: str, english: Edition) -> None:
    """A seed that an event rests on is named by it, and another one is not, whatever signs stand around."""
    first, *others = english.story.sources
    source = replace(first, record=first.record.model_copy(update={"seed": name}))
    event = replace(english.story.events[0], seeds=(name,), venues=Stated((Claim(beside, (name,), ()),)))
    index = Index(replace(english.story, sources=(source, *others), events=(event,)))
    assert name in index.named_by(event)
    elsewhere = {one.record.seed for one in others} - set(english.story.events[0].seeds)
    assert elsewhere and not index.named_by(event) & elsewhere
