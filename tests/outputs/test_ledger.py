"""Disagreements and corrections on the pages: versions with sentences, public corrections in all places."""

import re
from dataclasses import replace

import feedparser
import pytest

from generator.merging.story import merge, with_corrections
from generator.model.claims import Citation, Claim
from generator.model.record import Evidence, EvidenceMap, Figure, Position
from generator.model.story import Story
from generator.model.threads import Correction, Count, Disagreement, Point, Stand, Tally
from generator.outputs import agenda, corrections, disagreements, figures, rounds, sources
from generator.outputs.press.differing.ledger import ledger
from generator.outputs.press.edition import Edition
from generator.outputs.press.events.counted import counted
from generator.outputs.press.events.matrix import matrix
from tests.outputs.feeding import site_feed

SEED = "b_putaran-kedua.txt"


@pytest.fixture(scope="module")
def told(story: Story, indonesian: Edition) -> Edition:
    """The small site as its own records tell it, with two public corrections."""
    merged = merge([source.record for source in story.sources], indonesian.subject)
    shown = (
        Correction(SEED, "outcome.kind", "agreement", "no-agreement", "Dibaca <ulang>.", "2031-04-02"),
        Correction(SEED, "people[bram-tolvan].role", "duta", "", "Tidak tertulis.", "2031-04-01"),
    )
    return replace(indonesian, story=with_corrections(merged, shown))


def test_every_version_has_its_sentence(told: Edition) -> None:
    """Each contested fact of the story is a row with each value, who states it, and the slice marked in a sentence."""
    (file,) = disagreements.render(told)
    page = file.content.decode()
    assert file.path == "id/perbedaan/index.md"
    assert page.count('<section class="dispute"') == len(told.story.disagreements) > 0
    for one in told.story.disagreements:
        for claim in one.versions:
            for citation in claim.citations:
                assert f"<mark>{citation.evidence.text}</mark>" in page


def test_a_version_marks_its_own_words(indonesian: Edition, story: Story) -> None:
    """Where one sentence gives two versions, each shows it with its own words marked and not those of the other."""
    record = next(source.record for source in story.sources if source.record.seed == SEED)
    first = record.sentences[0]
    words = [(first.start, first.text.split()[0]), (first.end - len(first.text.split()[-1]), first.text.split()[-1])]
    places = [Evidence(start=start, end=start + len(text), text=text, rule="a-rule") for start, text in words]
    claims = tuple(Claim(one.text, (SEED,), (Citation(SEED, one),)) for one in places)
    event = story.events[2].id
    one = Disagreement("event", event, "venues", claims, event)
    (row,) = ledger(replace(indonesian, story=replace(story, disagreements=(one,))))
    marked = [
        [piece.text for alike in version.sentences for _, extract in alike for piece in extract.pieces if piece.marked]
        for version in row.versions
    ]
    assert marked == [[one.text] for one in places]


def test_the_same_sentence_stands_once(indonesian: Edition, story: Story) -> None:
    """Where several articles have one sentence, as from one agency, it is shown once and leads to each of them."""
    records = [source.record for source in story.sources]
    own = next(record for record in records if record.seed == SEED)
    copy = own.model_copy(update={"seed": "z_salinan.txt", "outlet": "Salinan"})
    merged = merge([*records, copy], indonesian.subject)
    (file,) = disagreements.render(replace(indonesian, story=merged))
    page = file.content.decode()
    (before,) = disagreements.render(replace(indonesian, story=merge(records, indonesian.subject)))
    assert page.count("<blockquote") == before.content.decode().count("<blockquote")
    assert page.count(">Salinan</a>") >= 1


def test_the_agenda_has_every_stand(told: Edition) -> None:
    """Each point is a row with what each side wants, in that side's column; an opposition is in the ledger."""
    (file,) = agenda.render(told)
    page, words = file.content.decode(), told.language.interface
    stands = [stand for point in told.story.agenda for stand in point.stands]
    assert 0 < page.count("<strong>") <= len(stands)
    assert all(f"putaran/{stand.event}/" in page for stand in stands if stand.event)
    assert page.count('<th scope="row">') == len(told.story.agenda)
    head, *rows = page.partition("</thead>")[2].split("<tr ")
    columns = page.partition("</thead>")[0].count('<th scope="col">') - 1
    assert not head.strip("\n<tbody>") and all(row.count("<td") == columns for row in rows)
    position = told.story.sources[0].record.model_copy(
        update={
            "positions": tuple(
                Position(actor="karsia", point="ceasefire", stance=one) for one in ("accepts", "rejects")
            )
        }
    )
    opposed = replace(told, story=merge([position], told.subject))
    (file,) = disagreements.render(opposed)
    assert words.stances["rejects"].partition("{point}")[0].format(actor="Karsia") in file.content.decode()


def test_a_full_cell_shows_the_latest(told: Edition) -> None:
    """A cell opens with its latest lines; earlier ones are folded, and equal ones in a row are one with its span."""
    seeds = tuple(told.sources)
    days = [f"2031-03-{day:02}" for day in range(1, 21)]
    wanted = ["open"] * 10 + ["open", "agreed"] * 5
    stands = tuple(Stand(None, "grain", *said, None, seeds, ()) for said in zip(wanted, days, strict=True))
    (row,) = matrix(told, [Point("grain", stands)]).rows
    (cell,) = row.cells
    assert [line.last.date for line in cell.latest] == ["2031-03-20", "2031-03-19", "2031-03-18"]
    assert [line.last.stance for line in cell.before] == ["open", "agreed"] * 3 + ["open"]
    assert (cell.before[-1].first.date, cell.before[-1].last.date) == ("2031-03-01", "2031-03-11")
    (file,) = agenda.render(replace(told, story=replace(told.story, agenda=(Point("grain", stands),))))
    page = file.content.decode()
    assert page.count("<details") == 1
    assert page.partition("<details")[0].count("<strong>") == 3


def test_figures_stand_by_claimant_and_are_not_added_up(told: Edition) -> None:
    """Every count of the story is one row of its measure's table, and no other number is."""
    first = told.story.sources[0].record
    slices: EvidenceMap = {"value": (Evidence(start=0, end=4, text="lima", rule="a-rule"),)}
    given = [("karsia", 5), ("karsia", 7), (None, 11)]
    counted = [Figure(measure="killed", value=value, claimed_by=who, evidence=slices) for who, value in given]
    record = first.model_copy(update={"figures": tuple(counted)})
    (file,) = figures.render(replace(told, story=merge([record], told.subject)))
    page = file.content.decode()
    body = page.partition("<tbody>")[2].partition("</tbody>")[0]
    assert body.count("<tr>") == 3 and 'rowspan="2">Karsia' in body and told.language.interface.figures.unnamed in body
    assert [number in body for number in (">5<", ">7<", ">11<", ">12<", ">23<")] == [True, True, True, False, False]


def test_counts_stand_in_a_readers_order(told: Edition) -> None:
    """By measure, the dead first whatever the ids are; there by claimant, the latest first; the same is said once."""
    citation = told.story.sources[0].record.seed, Evidence(start=0, end=4, text="lima", rule="a-rule")
    given = [
        ("missing", 1, None, "3"),
        ("killed", 5, None, "1"),
        ("displaced", 8, None, "1"),
        ("killed", 9, "talun", "1"),
    ]
    given += [("killed", 6, "karsia", "1"), ("killed", 7, "karsia", "2"), ("killed", 7, "karsia", "2")]
    counts = tuple(
        Count(measure, value, "exact", None, who, f"2031-03-0{day}", Citation(*citation))
        for measure, value, who, day in given
    )
    event = replace(told.story.events[0], counts=counts)
    shown = {measure: [(one.count.value, len(one.citations)) for one in held] for measure, held in counted(told, event)}
    assert list(shown) == ["killed", "missing", "displaced"]
    assert shown["killed"] == [(7, 2), (6, 1), (9, 1), (5, 1)]
    tallied = tuple(
        Tally(measure, None, (one,))
        for measure, one in sorted(((count.measure, count) for count in counts[:3]), key=lambda pair: pair[0])
    )
    (file,) = figures.render(replace(told, story=replace(told.story, figures=tallied)))
    assert re.findall(r"^## .*#(\w+) }$", file.content.decode(), re.M)[:3] == ["killed", "missing", "displaced"]


def test_without_disagreements(indonesian: Edition) -> None:
    """A story in which nothing is contested says so."""
    (file,) = disagreements.render(replace(indonesian, story=replace(indonesian.story, disagreements=())))
    assert indonesian.language.interface.ledger.empty in file.content.decode()


def test_a_public_correction_stands_in_the_log(told: Edition, indonesian: Edition) -> None:
    """The log has the field, what stood there, what is right and why, in the words of the language; escaped."""
    (file,) = corrections.render(told)
    page = file.content.decode()
    words = told.language.interface
    assert f"<del>{words.outcomes['agreement']}</del> <ins>{words.outcomes['no-agreement']}</ins>" in page
    assert f"<ins>{words.corrections.nothing}</ins>" in page and "<ulang>" not in page
    assert page.index("2031-04-02") < page.index("2031-04-01")
    (empty,) = corrections.render(indonesian)
    assert words.corrections.empty in empty.content.decode()


def test_a_public_correction_stands_on_its_pages(told: Edition) -> None:
    """The page of the source and that of its event show it; the page of another source does not."""
    files = {file.path: file.content.decode() for file in (*rounds.render(told), *sources.render(told))}
    source = next(source for source in told.story.sources if source.record.seed == SEED)
    showing = {path for path, text in files.items() if 'class="corrections"' in text}
    assert showing == {f"id/sumber/{source.id}/index.md", f"id/putaran/{source.event}/index.md"}


def test_a_public_correction_stands_in_the_feed(told: Edition) -> None:
    """Each is an item of its day with a link into the log; the feed is not older than its last item."""
    file = site_feed(told)
    feed = feedparser.parse(file.content)
    items = [entry for entry in feed.entries if ":correction:" in entry.id]
    assert [entry.published_parsed[:3] for entry in items] == [(2031, 4, 1), (2031, 3, 31)]
    assert all("/koreksi/#" in entry.link for entry in items)
    assert feed.feed.updated_parsed >= max(entry.published_parsed for entry in feed.entries)
    assert not feed.bozo
