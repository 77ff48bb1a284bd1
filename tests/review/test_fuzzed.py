"""Whatever an article and its record hold, the page has no element and no attribute but those of the template."""

from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.checks import Finding
from generator.errors import Fault
from generator.model.article import Article, Span
from generator.model.claims import Claim
from generator.model.record import Record
from generator.model.threads import Disagreement
from generator.records.changes import changes
from generator.records.corrections import Correction
from generator.review.consequences import Consequences
from generator.review.page import page
from generator.review.shapes import shapes
from generator.review.sheet import Context, Sheet, sheet
from tests.review.elements import Elements

THEME = Path(__file__).resolve().parents[2] / "theme" / "review"
WORDS = st.text(
    st.one_of(st.sampled_from("<>&\"'`/=!-{}%#[]() \n\r\t\\;xs\u202e\x00\ud800\ufffe"), st.characters()),
    min_size=1,
    max_size=60,
)
SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 60)), max_size=5)


def _record(words: str, spans: list[tuple[int, int]], text: str) -> Record:
    evidence = [
        {"start": start, "end": end, "text": text[start:end], "rule": words} for start, end in spans if start < end
    ]
    slices = {name: tuple(evidence) for name in ("venue", "kind", "date")}
    return Record.model_validate(
        {
            "seed": f"{words}.txt",
            "sha256": "0",
            "language": words,
            "title": words,
            "outlet": words,
            "venue": [words],
            "people": [{"id": "a", "name": words, "as_written": [words], "evidence": {"name": evidence}}],
            "statements": [{"quote": words, "evidence": {"quote": evidence}}],
            "evidence": slices,
            "metadata": {"outlet": {"key": words, "text": words}},
            "flags": [words],
        }
    )


def _sheet(words: str, text: str, spans: list[tuple[int, int]]) -> Sheet:
    record = _record(words, spans, text)
    before = record.model_copy(update={"venue": (), "outlet": f"{words}{words}", "figures": ()})
    (change,) = changes({words: before}, {words: record})
    dispute = Disagreement("event", words, words, (Claim(words, (record.seed,), ()),))
    correction = Correction(
        article=words, field=words, was=[words], now={words: words}, reason=words, date="2026-01-31"
    )
    article = Article(record.seed, "0", words, text, text, sentences=(Span(0, len(text)),))
    return sheet(words, article, record, change, Context(True, words, (dispute,), (correction,)))


def _page(found: Sheet, words: str) -> str:
    values: dict[str, Any] = {
        "sheets": (found,),
        "numbers": {found.record.seed: 1},
        "gone": [],
        "unreadable": (words,),
        "sound": True,
        "findings": [(words, words, (Finding(words, "error", Fault(words, 1, words, words, words)),))],
        "site": Consequences((), (), (), found.conflicts, found.conflicts),
        "known": set(),
        "flag_words": {},
        "shapes": shapes(),
        "against": words,
        "everything": False,
        "indent": "  ",
    }
    return page(THEME, values).decode()


@cache
def _friendly() -> Elements:
    return Elements(_page(_sheet("kata", "Kata demi kata di sini.", [(0, 4), (2, 9)]), "kata"))


@settings(max_examples=40)
@given(WORDS, WORDS, SPANS)
@example("</script><script>alert(1)</script>", "<svg onload=x><!--", [(0, 14), (3, 18)])
@example("' onfocus=x autofocus '", '" onfocus=x autofocus "', [(0, 3)])
@example("{{ 7 * 7 }}{% if %}", "{# x #}", [(0, 3)])
def test_no_element_but_the_templates(words: str, text: str, spans: list[tuple[int, int]]) -> None:
    """Elements and attributes are those of a friendly page, and addresses only lead within the page."""
    found = Elements(_page(_sheet(words, text, spans), words))
    friendly = _friendly()
    assert found.elements <= friendly.elements
    assert found.attributes <= friendly.attributes
    assert all(address.startswith("#") for address in found.addresses)
