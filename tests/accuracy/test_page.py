"""The page of figures is what extraction does today, and tells nothing of the measured half."""

import re

from tests.accuracy.markdown import escaped
from tests.accuracy.page import FILE, WORST, page
from tests.accuracy.rates import FILE as RATES
from tests.accuracy.rates import rates
from tests.accuracy.sets import OPEN, SETS, judged, labels
from tests.accuracy.worst import WHYS, open_misses, worst
from tests.conftest import Golden


def test_the_page_is_what_extraction_does_today(golden: Golden) -> None:
    """docs/accuracy.md is what `make accuracy` would write."""
    golden(FILE, page())


def test_readers_are_told_what_is_measured(golden: Golden) -> None:
    """content/measured/accuracy.yml, from which the site tells its error rates, is what `make accuracy` would write."""
    golden(RATES, rates())


def test_nothing_of_the_measured_half_is_told() -> None:
    """No article of the measured half is named on the page, nor a sentence of a miss in it."""
    text = page()
    for chosen in SETS:
        if chosen.measured:
            assert [seed for seed in labels(chosen) if seed in text] == []
            sentences = {miss.sentence for miss in judged(chosen).report.misses if miss.sentence}
            assert not any(escaped(sentence) in text for sentence in sentences)


def test_the_halves_of_a_set_are_all_of_it() -> None:
    """Every article of the sets that are measured in part stands in one of their halves."""
    for name, sizes in (("unseen", [10, 10]), ("later", [18, 14]), ("last", [14, 14]), ("fourth", [24, 24])):
        halves = [set(labels(chosen)) for chosen in SETS if chosen.name.startswith(name)]
        assert [len(half) for half in halves] == sizes
        assert not set.intersection(*halves)


def test_no_two_sets_share_an_article() -> None:
    """Sets can be put together by the names of their articles."""
    seeds = [seed for chosen in SETS for seed in labels(chosen)]
    assert len(set(seeds)) == len(seeds)


def test_the_worst_misses_are_of_ten_articles() -> None:
    """One article's misses do not fill the list."""
    seeds = [miss.seed for miss in worst(WORST)]
    assert len(seeds) == len(set(seeds)) == min(WORST, len({miss.seed for miss in open_misses()}))
    assert {seed for chosen in OPEN for seed in labels(chosen)} >= set(seeds)


def test_a_reason_has_its_miss() -> None:
    """A reason in whys.yml whose miss is mended is taken out."""
    missed = {(miss.seed, miss.field) for miss in open_misses()}
    mended = [(seed, field) for seed, fields in WHYS.items() for field in fields if (seed, field) not in missed]
    assert mended == [], "take these out of tests/accuracy/whys.yml"


def test_text_stays_text() -> None:
    """Signs of an article are no Markdown on the page."""
    assert re.sub(r"\\(.)", r"\1", escaped("a|b_c*[d](e)<f>")) == "a|b_c*[d](e)<f>"
    assert not re.search(r"(?<!\\)[|*_<\[]", escaped("a|b_c*[d](e)<f>"))
