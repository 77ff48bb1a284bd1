"""Word forms: which words of an edition's pages belong together, so that search finds "talks" in a page on "talking".

Snowball gives each word a stem (https://snowballstem.org). In Indonesian it leaves families apart where a prefix takes
the place of a letter, or where a root begins as a prefix does: "berunding" becomes "unding", "dirundingkan" "runding".
So each word is also taken apart by the affixes of the language file, and what is left counts where it is a word of the
pages, a stem of one, or its own stem. theme/assets/search.js does the same with the words that a reader types."""

import html
import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import snowballstemmer

from generator.languages.search import SearchSection

SHORTEST = 4
"""A root has at least so many letters; shorter ones are shared by words that have nothing in common."""
SURE = 5
"""From so many letters on, what the stemmer cannot shorten counts as a root, though no page has it."""
LAYERS = 2
"""How many prefixes, and how many suffixes, one word is freed of."""
_MARKUP = re.compile(r"<[^>]*>|\{[:#][^}]*\}|\]\([^)]*\)")
_WORD = re.compile(rf"[^\W\d_]{{{SHORTEST},}}")


def words_of(pages: Iterable[str]) -> set[str]:
    """The words of pages in Markdown that have roots, in lower case; what stands in their markup is left out. A line
    that many of them have is read once."""
    lines = set[str]().union(*(_MARKUP.sub(" ", _body(page)).split("\n") for page in pages))
    return set(_WORD.findall(html.unescape("\n".join(lines)).lower()))


def _body(page: str) -> str:
    """A page without its front matter."""
    front, end, body = page.partition("\n---\n")
    return body if end and front.startswith("---\n") else page


@dataclass(frozen=True)
class WordForms:
    """The roots of an edition's words; `families` has the words of each root that has a form besides the root."""

    section: SearchSection
    families: dict[str, tuple[str, ...]]

    def alike(self, word: str) -> set[str]:
        """What search.js looks for beside `word`: all that it can be read as, and their families."""
        roots = {word, *_bare(word, self.section)}
        return roots.union(*(self.families.get(root, ()) for root in roots))

    def data(self) -> bytes:
        """What search.js reads: the affixes, and a line for each root."""
        head = {"prefixes": self.section.prefixes, "suffixes": self.section.suffixes}
        lines = (" ".join([root, *(word for word in words if word != root)]) for root, words in self.families.items())
        return "\n".join([json.dumps(head), *lines, ""]).encode()


def word_forms(words: Iterable[str], section: SearchSection) -> WordForms:
    """The families of `words`. A word may be in several, one for each root that it can be read as."""
    every = sorted(set(words))
    stemmer = snowballstemmer.stemmer(section.stemmer)
    stems = {word: stemmer.stemWord(word) for word in every}
    known = {root for root in (*every, *stems.values()) if len(root) >= SHORTEST}

    def is_root(left: str) -> bool:
        return left in known or (len(left) >= SURE and stemmer.stemWord(left) == left)

    families: dict[str, set[str]] = {}
    for word in every:
        for root in {word, stems[word], *filter(is_root, _bare(word, section))}:
            families.setdefault(root, set()).add(word)
    told = {root: tuple(sorted(held)) for root, held in sorted(families.items()) if held != {root}}
    return WordForms(section, told)


def _bare(word: str, section: SearchSection) -> set[str]:
    """All that affixes can leave of a word."""
    ends = _layers({word}, lambda one: (one.removesuffix(end) for end in section.suffixes))
    return _layers(ends, lambda one: (left for prefix in section.prefixes for left in _without(one, prefix)))


def _layers(words: set[str], strip: Callable[[str], Iterable[str]]) -> set[str]:
    found = set(words)
    for _ in range(LAYERS):
        found |= {left for word in found for left in strip(word) if len(left) >= SHORTEST}
    return found


def _without(word: str, prefix: str) -> Iterator[str]:
    start, _, letter = prefix.partition(">")
    if word.startswith(start):
        yield letter + word[len(start) :]
