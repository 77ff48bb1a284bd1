"""What follows from one thing is found once, and of another thing anew."""

from generator.outputs.press.once import once


def test_the_same_thing_is_asked_about_once() -> None:
    """The second time the answer is at hand; a thing that is only equal is another, and needs no hash."""
    asked: list[list[int]] = []

    @once
    def total(numbers: list[int]) -> int:
        asked.append(numbers)
        return sum(numbers)

    one, equal = [1, 2], [1, 2]
    assert [total(one), total(one), total(equal)] == [3, 3, 3]
    assert len(asked) == 2
    assert asked[0] is one
    assert asked[1] is equal
