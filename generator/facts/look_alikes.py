"""Fact: whether a name only looks like what it says, by letters of two scripts in it."""

from collections.abc import Iterator
from unicodedata import name as sign_name

from generator.facts.draft import Draft
from generator.tagging.article import TaggedArticle

FLAG = "look-alike-letters"
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "FULLWIDTH", "MATHEMATICAL")


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """Raises the flag `look-alike-letters` where the name of a person, the outlet or an agency mixes scripts, as with
    a Cyrillic "а" among Latin letters (the rule of Unicode UTS 39 for identifiers: one script a name)."""
    return draft.with_flags(*([FLAG] if any(map(_mixes_scripts, _names(draft))) else []))


def _names(draft: Draft) -> Iterator[str]:
    yield draft.values.get("outlet") or ""
    yield from draft.values.get("agencies", ())
    for person in draft.values.get("people", ()):
        yield from (person.name, *person.as_written, person.role or "")


def _mixes_scripts(text: str) -> bool:
    if text.isascii():
        return False
    scripts = {sign_name(letter, "").partition(" ")[0] for letter in text if letter.isalpha()}
    return len(scripts.intersection(_SCRIPTS)) > 1
