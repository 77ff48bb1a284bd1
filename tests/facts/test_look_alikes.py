"""Names whose letters come from two scripts: told to the editor, and left as they are written."""

import pytest

from tests.articles import record_of

FLAG = "look-alike-letters"
TEXT = "Presiden Ukraina Volodymyr Zelensky mengatakan perundingan dengan Rusia di Gomel selesai, lapor TASS, Senin.\n"


@pytest.mark.parametrize(
    ("old", "new", "flagged"),
    [
        ("Zelensky", "Zelensky", False),
        ("Zelensky", "Zel\u0435nsky", True),
        ("Zelensky", "Zelenský", False),
        ("Zelensky", "Zelenskyy (Зеленський)", False),
    ],
    ids=["latin", "cyrillic e", "accent", "both spellings"],
)
def test_mixed_letters_are_flagged(old: str, new: str, flagged: bool) -> None:
    """One Cyrillic letter among Latin ones is flagged; accents and a second spelling in brackets are not."""
    record = record_of(TEXT.replace(old, new), "id")
    assert (FLAG in record.flags) is flagged
    assert any(new.split(maxsplit=1)[0] in form for person in record.people for form in person.as_written)


def test_an_outlet_with_a_foreign_letter_is_flagged() -> None:
    """The name of an outlet is looked at as well, where front matter states it."""
    record = record_of(f"---\noutlet: K\u043empas\n---\n{TEXT}", "id", name="a.md")
    assert FLAG in record.flags
