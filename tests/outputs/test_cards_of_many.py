"""Events that many articles tell of: what is the same stands once, and a card names a few sources."""

from dataclasses import replace
from html import unescape

from generator.model.claims import Stated
from generator.outputs import home, rounds
from generator.outputs.press.edition import Edition
from generator.outputs.press.events.foretold import other_rounds


def test_the_same_other_round_stands_once(indonesian: Edition) -> None:
    """A round that several sources mention in the same words is one line with all of them; other words are another."""
    event = next(event for event in indonesian.story.events if event.mentions)
    said = event.mentions[0]
    again = replace(said, citation=said.citation._replace(seed=event.seeds[-1]), when=(said.when or "").upper())
    other = replace(said, when="lusa")
    told = replace(event, mentions=(said, again, other))
    first, second = other_rounds(indonesian, told, said.relation)
    assert [one.seed for one in first.citations] == [said.citation.seed, event.seeds[-1]]
    assert second.mention is other
    assert other_rounds(indonesian, told, "none such") == ()


def test_a_card_names_a_few_sources(indonesian: Edition) -> None:
    """Of more than four sources a card names three and leads to the list of all; of four it names each."""
    seeds = [source.record.seed for source in indonesian.story.sources]
    assert len(seeds) == 4
    for more, links in ((2, 3), (0, 4)):
        events = tuple(replace(event, seeds=(*seeds, *seeds[:more])) for event in indonesian.story.events)
        edition = replace(indonesian, story=replace(indonesian.story, events=events))
        page = next(home.render(edition)).content.decode()
        line = page.partition('<p class="source-line">')[2].partition("</p>")[0]
        assert line.count('class="number"') == links
        assert ('#sources" aria-label="Sumber: 3 lagi">3 lagi</a>' in line) == bool(more)


def test_a_round_has_few_marks_a_fact(indonesian: Edition) -> None:
    """On the page of a round three marks stand behind a fact and one that leads to its sources below."""
    event = indonesian.story.events[-1]
    one = indonesian.sources[event.seeds[0]]
    copies = [
        replace(one, id=f"salinan-{number}", record=one.record.model_copy(update={"seed": f"salinan-{number}.txt"}))
        for number in range(5)
    ]
    seeds = (*event.seeds, *(copy.record.seed for copy in copies))
    dates = Stated((replace(event.dates.claims[0], seeds=seeds),))
    many = replace(event, seeds=seeds, dates=dates)
    events = (*indonesian.story.events[:-1], many)
    edition = replace(
        indonesian, story=replace(indonesian.story, events=events, sources=(*indonesian.story.sources, *copies))
    )
    rest = f">+{len(seeds) - 3}</a>"
    page = next(file for file in rounds.render(edition) if file.path == f"id/putaran/{event.id}/index.md")
    fact = unescape(page.content.decode()).partition('<dl class="facts">')[2].partition("</dd>")[0]
    assert fact.count('class="cite"') == 3
    assert fact.count('class="cite-more" href="#sources"') == fact.count(rest) == 1
