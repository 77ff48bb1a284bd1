"""A round's page: each side's words, disputed facts with their sentences, and links into the original article."""

from dataclasses import replace

import pytest

from generator.model.story import Quote, Story
from generator.model.threads import Disagreement, Point, Stand
from generator.outputs import rounds
from generator.outputs.press.edition import Edition
from generator.outputs.press.events.sides import sides
from generator.outputs.press.extracts.fragments import fragment_link
from generator.outputs.press.extracts.said import said

PAGE = "id/putaran/sendang-2031-2/index.md"


def _page(edition: Edition) -> str:
    return next(file.content.decode() for file in rounds.render(edition) if file.path == PAGE)


def _again(quote: Quote, text: str, seed: str = "c_tanpa-hasil.md") -> Quote:
    return replace(quote, text=text, citation=quote.citation._replace(seed=seed))


def test_words_stand_with_their_side(indonesian: Edition, story: Story) -> None:
    """People speak for their party, in the order of the table; who has no party, or several, is another voice."""
    event = story.events[2]
    heard, reported = event.quotes
    nobody = replace(heard, speakers=(), text="Entahlah,")
    both = replace(heard, speakers=("karsia", "talun"), text="Kami sepakat,")
    mediator = replace(heard, speakers=("ioana-mares",), text="Kami menunggu,")
    told = sides(indonesian, replace(event, quotes=(nobody, mediator, heard, reported, both)))
    assert [(side.party, len(side.said), len(side.reported)) for side in told] == [
        ("karsia", 0, 1),
        ("talun", 1, 0),
        ("selat-union", 1, 0),
        (None, 2, 0),
    ]


def test_the_same_words_stand_once(indonesian: Edition, story: Story) -> None:
    """Two outlets with the same words of one person are two sources of one quotation, whatever their signs."""
    event = story.events[2]
    quote = event.quotes[0]
    other = _again(quote, "kapal pertama berangkat akhir pekan ini.")
    (side,) = sides(indonesian, replace(event, quotes=(quote, other)))
    (once,) = side.said
    assert once.shown.text == "Kapal pertama berangkat akhir pekan ini"
    assert [citation.seed for citation in once.citations] == ["b_putaran-kedua.txt", "c_tanpa-hasil.md"]


def test_a_person_says_the_same_words_once(indonesian: Edition, story: Story) -> None:
    """A person's page has words that two outlets quote from one event once, with both; from two events twice."""
    quote = story.events[2].quotes[0]
    again = _again(quote, quote.text.upper())
    elsewhere = replace(again, event="sendang-2031-1")
    told = said(indonesian, (quote, again, elsewhere))
    assert [[citation.seed for citation in one.citations] for one in told] == [
        ["b_putaran-kedua.txt", "c_tanpa-hasil.md"],
        ["c_tanpa-hasil.md"],
    ]


def test_what_is_folded_is_named(indonesian: Edition, story: Story) -> None:
    """Of many words of a side three are open; what opens the others says whether they are its own or an outlet's."""
    event = story.events[2]
    heard, reported = event.quotes
    told = [_again(quote, f"Kata ke-{number}") for quote in (heard, reported) for number in range(5)]
    events = (*story.events[:2], replace(event, quotes=tuple(told)), *story.events[3:])
    page = _page(replace(indonesian, story=replace(story, events=events)))
    assert "<summary>2 kutipan lagi</summary>" in page
    assert "<summary>2 lagi dalam kata-kata media</summary>" in page


def test_positions_stand_with_their_side(indonesian: Edition, story: Story) -> None:
    """What a side demanded at this event stands above its words; what it demanded elsewhere does not."""
    event = story.events[2]
    citation = event.quotes[1].citation
    here = Stand("karsia", "withdrawal", "demands", event.date, event.id, (citation.seed,), (citation,))
    elsewhere = replace(here, event="sendang-2031-1", stance="rejects")
    edition = replace(indonesian, story=replace(story, agenda=(Point("withdrawal", (here, elsewhere)),)))
    assert [side.stands for side in sides(edition, event)] == [(here,), ()]
    assert "Karsia mengajukan tuntutan tentang penarikan pasukan" in _page(edition)


def test_disputed_facts_show_their_sentences(indonesian: Edition, story: Story) -> None:
    """Where sources differ each version stands with its sentence, and with a link into the article that has one."""
    event = story.events[2]
    row = Disagreement("event", event.id, "venues", event.venues.claims, event.id)
    page = _page(replace(indonesian, story=replace(story, disagreements=(row,))))
    assert indonesian.language.interface.round.differ in page
    shown = page.partition('class="dispute"')[2].partition("</section>")[0]
    assert shown.count("<blockquote") == len(event.venues.claims) == 2
    assert shown.count(":~:text=") == 1
    assert indonesian.language.interface.round.differ not in _page(indonesian)


@pytest.mark.parametrize(
    ("address", "sentence", "link"),
    [
        ("https://a.example/x", "Dua kata", "https://a.example/x#:~:text=Dua%20kata"),
        ("https://a.example/x#isi", "Dua kata", "https://a.example/x#isi:~:text=Dua%20kata"),
        (
            "https://a.example/x",
            "“Satu dua tiga, empat lima enam-enam tujuh delapan sembilan sepuluh sebelas.”",
            "https://a.example/x#:~:text=Satu%20dua%20tiga%2C%20empat%20lima,tujuh%20delapan%20sembilan%20sepuluh%20sebelas.",
        ),
        ("https://a.example/x", "lima-enam", "https://a.example/x#:~:text=lima%2Denam"),
        ("javascript:alert(1)", "Dua kata", None),
        (None, "Dua kata", None),
        ("https://a.example/x", "”", None),
    ],
)
def test_text_fragments(address: str | None, sentence: str, link: str | None) -> None:
    """A link names the sentence by its first and last words, with every sign encoded that means something there."""
    found = fragment_link(address, sentence)
    assert (str(found).replace("&#126;", "~").replace("&#35;", "#") if found else None) == link
