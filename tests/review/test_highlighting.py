"""Pieces of a text under marks that overlap in every way."""

from hypothesis import given
from hypothesis import strategies as st

from generator.review.highlighting import Mark, pieces

MARKS = st.lists(st.builds(Mark, st.integers(-2, 12), st.integers(-2, 12), st.sampled_from("abc")), max_size=8)


@given(st.text(max_size=10), MARKS)
def test_pieces_are_the_text_under_its_marks(text: str, marks: list[Mark]) -> None:
    """Put together the pieces are the text; each has the kinds of exactly the marks that lie over it."""
    found = pieces(text, marks)
    assert "".join(piece.text for piece in found) == text
    whole = [mark for mark in marks if 0 <= mark.start < mark.end <= len(text)]
    for piece in found:
        assert text.startswith(piece.text, piece.start)
        for place in range(piece.start, piece.start + len(piece.text)):
            assert set(piece.kinds) == {mark.kind for mark in whole if mark.start <= place < mark.end}


def test_the_shortest_mark_stands_first() -> None:
    """Where a name lies in a quotation, its kind comes first; marks that only cross are both told."""
    found = pieces("0123456789", [Mark(0, 8, "statements"), Mark(2, 4, "people"), Mark(6, 10, "time")])
    assert [(piece.text, piece.kinds) for piece in found] == [
        ("01", ("statements",)),
        ("23", ("people", "statements")),
        ("45", ("statements",)),
        ("67", ("time", "statements")),
        ("89", ("time",)),
    ]
