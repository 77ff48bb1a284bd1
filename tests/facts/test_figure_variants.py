"""One count of people told in many ways: another noun, number, bound or sentence, and the same count is found."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.articles import record_of

HERE = Path(__file__).parent
LANGUAGES: dict[str, dict[str, Any]] = yaml.safe_load((HERE / "figure_variants.yml").read_text("utf-8"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_frame_tells_of_one_count(code: str) -> None:
    """Each sentence holds its number as one exact count of its measure."""
    variants = LANGUAGES[code]
    frames = ((measure, frame) for measure, frames in variants["frames"].items() for frame in frames)
    number, noun = variants["number"], variants["noun"]
    assert not list(_wrong(code, ((frame, number, noun, [(measure, "exact", 12)]) for measure, frame in frames)))


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_number_may_be_written_in_many_ways(code: str) -> None:
    """The value follows the number, in figures and in words, whichever mark divides its thousands."""
    variants = LANGUAGES[code]
    cases = (
        (frame, number, variants["noun"], [(measure, "exact", value)])
        for number, value in variants["numbers"].items()
        for measure, frame in variants["tried"]
    )
    assert not list(_wrong(code, cases))


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_bound_follows_its_words(code: str) -> None:
    """The bound follows the words in front of the number, and nothing else changes."""
    variants = LANGUAGES[code]
    cases = (
        (frame, f"{words} {variants['number']}", variants["noun"], [(measure, bound, 12)])
        for words, bound in variants["bounds"].items()
        for measure, frame in variants["tried"]
    )
    assert not list(_wrong(code, cases))


@pytest.mark.parametrize("code", LANGUAGES)
def test_any_people_are_counted_and_no_things(code: str) -> None:
    """Whoever they are, people are counted; animals, things and stretches of time are not."""
    variants = LANGUAGES[code]
    cases = (
        (frame, variants["number"], noun, [(measure, "exact", 12)] if noun in variants["nouns"] else [])
        for noun in (*variants["nouns"], *variants["things"])
        for measure, frame in variants["tried"]
    )
    assert not list(_wrong(code, cases))


def _wrong(code: str, cases: Iterator[tuple[str, str, str, list[tuple[str, str, int]]]]) -> Iterator[str]:
    for frame, number, noun, expected in cases:
        sentence = frame.format(n=number, people=noun)
        text = f"{sentence[0].upper()}{sentence[1:]}."
        figures = record_of(text, code).figures
        found = [(figure.measure, figure.bound, figure.value) for figure in figures]
        if found != expected:
            yield f"{text} {found}"
