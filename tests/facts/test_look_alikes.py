"""Names whose letters come from two scripts: told to the editor, and left as they are written."""

from pathlib import Path

import pytest

from generator.facts import find_facts
from generator.reading import read_text
from generator.settings import load_settings
from generator.subject import load_subject
from generator.tagging.article import TaggedArticle
from generator.tagging.toolbox import make_toolbox

SUBJECT = load_subject(load_settings(Path(__file__).parents[2]))
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
    article = read_text("a.txt", TEXT.replace(old, new), ("id",))
    record = find_facts(TaggedArticle(article, make_toolbox(SUBJECT, "id")))
    assert (FLAG in record.flags) is flagged
    assert any(new.split(maxsplit=1)[0] in form for person in record.people for form in person.as_written)


def test_an_outlet_with_a_foreign_letter_is_flagged() -> None:
    """The name of an outlet is looked at as well, where front matter states it."""
    article = read_text("a.md", f"---\noutlet: K\u043empas\n---\n{TEXT}", ("id",))
    record = find_facts(TaggedArticle(article, make_toolbox(SUBJECT, "id")))
    assert FLAG in record.flags
