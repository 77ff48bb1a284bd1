"""Marks: one for each source, how many a card has, and which words they stand for."""

from dataclasses import replace

from generator.outputs.press.addresses import Addresses
from generator.outputs.press.edition import Edition
from generator.outputs.press.extracts.citing import Marker
from generator.outputs.press.words.names import FEW


def test_a_card_has_few_marks(english: Edition) -> None:
    """Where there is little room, three marks stand and one that leads to the rest and says how many; one mark is never
    exchanged for another."""
    seeds = tuple(english.sources)
    assert len(seeds) == FEW + 1
    (event,) = (event for event in english.story.events if event.number == 1)
    claim = replace(event.parties.claims[0], seeds=(*seeds, "more.txt"), citations=())
    source = replace(english.sources[seeds[0]], id="more")
    source = replace(source, record=source.record.model_copy(update={"seed": "more.txt"}))
    edition = replace(english, story=replace(english.story, sources=(*english.story.sources, source)))
    here = Addresses(edition)
    every = (*seeds, "more.txt")
    assert [mark.number for mark in Marker(here, every).claims(claim)] == [1, 2, 3, 4, 5]
    *few, last = Marker(here, every, "rounds/x/", "Round 1").claims(claim)
    assert [mark.number for mark in few] == [1, 2, 3]
    assert (last.more, last.href, last.label) == (2, "rounds/x/", "Round 1: 2 more")
    bare = replace(claim, seeds=seeds)
    assert [mark.more for mark in Marker(here, seeds, "rounds/x/", "Round 1").claims(bare)] == [0, 0, 0, 0]


def test_a_mark_stands_for_all_words_in_its_sentence(english: Edition) -> None:
    """Values that are shown together have one mark a source, which knows where in the sentence each of them stands."""
    (event,) = (event for event in english.story.events if event.number == 1)
    seed = event.seeds[0]
    cited = [one.evidence for claim in event.parties.claims for one in claim.citations if one.seed == seed]
    (mark,) = Marker(Addresses(english), (seed,)).claims(*event.parties.claims)
    assert set(mark.at.split()) == {f"{one.start}-{one.end}" for one in cited}
    assert len(cited) > 1
