"""Word forms: a search for one form finds the others, and not what only looks like them."""

from itertools import permutations
from pathlib import Path

import pytest
import yaml

from generator.language import languages, load_language
from generator.outputs import render
from generator.outputs.press.edition import Edition
from generator.outputs.press.words.wordforms import word_forms, words_of

PAIRS = [
    (code, kind == "alike", pair)
    for code in languages()
    for kind in ("alike", "unlike")
    for pair in getattr(load_language(code).search.examples, kind)
]
FAMILIES: list[list[str]] = yaml.safe_load((Path(__file__).parent / "word_families.yml").read_text())["families"]


@pytest.mark.parametrize(("code", "found", "pair"), PAIRS)
def test_examples(code: str, found: bool, pair: tuple[str, str]) -> None:
    """Of two words of a language file, a search for one finds the other on a page, or not, both ways."""
    section = load_language(code).search
    for typed, written in permutations(pair):
        assert (written in word_forms([written], section).alike(typed)) is found


def test_families_on_a_full_page() -> None:
    """Where pages have many words, 24 Indonesian families of a hundred words lose few of their own and take no other's;
    Snowball alone loses a quarter."""
    every = [word for family in FAMILIES for word in family]
    forms = word_forms(every, load_language("id").search)
    pairs = {(one, other) for family in FAMILIES for one, other in permutations(family, 2)}
    found = {(one, other) for one in every for other in forms.alike(one) & set(every) if other != one}
    assert found <= pairs
    assert len(found) / len(pairs) > 0.95


def test_families_on_a_page_with_one_form() -> None:
    """Where pages have but one word of each family, every other form of it still leads there."""
    section, pairs, found = load_language("id").search, 0, 0
    for place in range(6):
        written = [family[place % len(family)] for family in FAMILIES]
        forms = word_forms(written, section)
        for family, word in zip(FAMILIES, written, strict=True):
            for typed in family:
                pairs += 1
                found += word in forms.alike(typed)
                assert forms.alike(typed) & set(written) <= {word}
    assert found / pairs > 0.95


def test_words_of_a_page() -> None:
    """Words stand in the text, not in front matter, tags, addresses or anchors; short ones have no root."""
    head = "---\ntitle: Judul\n---\n# Perundingan &#35; {: #jangkar }\n"
    page = head + "<a href='alamat' title='x'>Berunding</a> [di](jauh/)"
    assert words_of([page, "---\ntitle: Lain\n---\nPerundinga&#110; baru"]) == {"perundingan", "berunding", "baru"}


def test_the_file_for_the_browser(indonesian: Edition) -> None:
    """Every edition has the file that its search reads: affixes first, then each root with its forms, in order."""
    (file,) = (file for file in render(indonesian) if file.path == "id/assets/words.txt")
    head, *lines = file.content.decode().splitlines()
    assert '"peny>s"' in head
    assert lines == sorted(lines, key=lambda line: line.split(" ")[0])
    assert any(line.startswith("runding ") and "perundingan" in line for line in lines)
