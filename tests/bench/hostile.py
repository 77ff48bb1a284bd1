"""Hostile texts: each a function from a length in code points to a text of about that length."""

from collections.abc import Callable, Mapping

_SENTENCE = "Delegasi Rusia dan Ukraina bertemu di Gomel, Senin (28/2/2022), kata Ann Other kepada TASS. "
_STATED = "---\nlanguage: id\n---\n" + _SENTENCE
_OFFICIAL = "Gubernur An{0:x}a Other{0:x}a "
_MINISTER = "Menteri Luar Negeri Rusia, An{0:x}a Other{0:x}a, "
_QUOTED = "“Kami datang untuk berunding,” kata Medinsky. "


def _times(piece: str) -> Callable[[int], str]:
    return lambda length: piece * max(1, length // len(piece))


def _behind(lead: str, piece: str) -> Callable[[int], str]:
    return lambda length: lead + piece * max(1, (length - len(lead)) // len(piece))


def _numbered(piece: str) -> Callable[[int], str]:
    return lambda length: _STATED + "".join(piece.format(n) for n in range(length // len(piece)))


def _around(opening: str, core: str, closing: str) -> Callable[[int], str]:
    def text(length: int) -> str:
        depth = max(1, (length - len(core)) // (len(opening) + len(closing)))
        return opening * depth + core + closing * depth

    return text


HOSTILE: Mapping[str, Callable[[int], str]] = {
    "sentences, a line each": _times(_SENTENCE + "\n"),
    "sentences in one line": _times(_SENTENCE),
    "no stop in one line": _times(_SENTENCE.replace(". ", " ")),
    "quotations in one line": _times(_QUOTED),
    "quotations, a line each": _times(_QUOTED + "\n"),
    "one quote never closed": _behind("“", _SENTENCE),
    "straight quotes": _times('"'),
    "Baca Juga, a line each": _times("Baca Juga\n"),
    "Baca Juga in one line": _times("Baca Juga "),
    "Baca Juga: with headlines": _times("Baca Juga: Rusia dan Ukraina Berunding Lagi di Brest\n"),
    "nested round brackets": _around("(", _SENTENCE, ")"),
    "nested square brackets": _around("[", _SENTENCE, "]"),
    "brackets never closed": _times("(Baca Juga "),
    "names": _times("Ann Other, Menteri Luar Negeri Rusia, "),
    "speakers": _times("“Kami datang untuk berunding,” ujarnya. Kata dia, “itu saja.”\n"),
    "rounds in one line": _times("putaran kedua di Brest, putaran ketiga di Gomel pada 7 Maret, "),
    "capitalised words": _behind(_SENTENCE, "Kata "),
    "one word": _times("a"),
    "one capitalised word": _times("A"),
    "digits": _times("1"),
    "numbers": _times("1.000 "),
    "bare weekdays": _times("Hal itu dikatakan Ann Other, Senin. "),
    "dates": _times("28/2/2022 "),
    "days of the war": _times("hari ke-6 "),
    "counts": _times("sedikitnya 12 orang tewas dan 30 luka-luka, "),
    "dots": _times("."),
    "dots and blanks": _times(". "),
    "blanks": _behind("Rusia", " "),
    "blank lines": _behind("Rusia", "\n"),
    "commas": _times(", "),
    "hyphens": _times("- "),
    "right to left": _times("\u202eאבג دولة \u202c"),
    "combining characters": _behind("Rusia ", "a\u0301\u0302\u0303"),
    "one letter, many marks": _behind("Rusia a", "\u0301"),
    "capitals that grow in lower case": _times("\u0130 Rusia "),
    "NUL": _times("Rusia\x00Ukraina "),
    "lone surrogates": _times("Rusia \ud83d Ukraina "),
    "hashtags": _times("#Rusia "),
    "addresses": _times("https://example.org/ "),
}
#: The same as Markdown (with front matter where a text's language would not show) or as a page.
FORMS: Mapping[str, tuple[str, Callable[[int], str]]] = {
    "quotes never closed": (".md", _behind(_STATED, "“Kami datang untuk berunding ")),
    "new names, a line each": (".md", _numbered(_MINISTER + "mengatakan itu.\n\n")),
    "new names in one line": (".md", _numbered(_MINISTER + "dan ")),
    "counts by new people": (".md", _numbered(_OFFICIAL + "mengatakan 12 orang tewas. ")),
    "pronouns": (".md", _numbered(_OFFICIAL + "datang. Ia mengatakan 12 orang tewas. “Itu saja ya,” ujarnya. ")),
    "markdown: nested brackets": (".md", _around("[", _SENTENCE, "](a)")),
    "markdown: stars": (".md", _times("*a ")),
    "markdown: brackets": (".md", _times("[")),
    "markdown: angles": (".md", _times("<a ")),
    "markdown: backticks": (".md", _times("`a``")),
    "html: nested blocks": (".html", _around("<div>", "<p>" + _SENTENCE * 20 + "</p>", "</div>")),
    "html: paragraphs": (".html", _times("<p>" + _SENTENCE + "</p>\n")),
    "html: open angles": (".html", _times("<a ")),
}
