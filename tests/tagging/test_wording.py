"""Texts that know where their words begin: rules find the same in them as in any text, and look at less."""

import re
from unittest.mock import Mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.language import languages, load_language
from generator.model.article import Span, blanked
from generator.tagging.patterns.numbers import figures, number_reader
from generator.tagging.patterns.part import Part, fold
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases, holding
from generator.tagging.patterns.rule_set import RuleSet
from generator.tagging.patterns.vocabulary import Vocabulary
from generator.tagging.patterns.wording import Wording

PHRASES = (
    "putaran {nth}",
    "(kedua|para) pihak",
    "[dalam] waktu dekat",
    "gencatan ~ tercapai",
    "tentara* ~ (pihak|ke-{number})",
    "(kedua|{number}) ~ {nth} putaran",
    "gencatan dalam ~ waktu [dekat]",
    "{number} putaran",
    "pihak ~ {number}",
    "tentara*",
    "{nth} putaran",
    "ke-{number}",
    "© {number}",
    "Jum'at",
    "(ber|ter)temu",
    "wakil pm",
    "kiss",
)
SLOTS = {"nth": number_reader(load_language("id")).ordinal, "number": figures(1, 4)}
WORDS = (
    *(
        "putaran",
        "kedua",
        "ke-3",
        "ke",
        "pihak",
        "dalam",
        "waktu",
        "dekat",
        "gencatan",
        "senjata",
        "tercapai",
        "tentara",
    ),
    *("tentaranya", "12", "2022", "©", "Jum'at", "jum", "bertemu", "BERTEMU", "wakilPM", "WakilPm", "delegasiPutaran"),
    *("KİSS", "ſ", "ıkiſſ", "para", "Para", "xkedua", "kedua2", "(", ".", ",", "-", "\n", "“", "aBcD"),
)
TEXTS = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from((" ", "", "  ", "\n"))), max_size=30).map(
    lambda pairs: "".join(word + blank for word, blank in pairs)
)


def _span(text: str, start: int, end: int) -> Span:
    """A span of `text` that cuts no word at its end, as those of sentences and clauses do not."""
    rest = re.compile(r"\w*").match(text, min(end, len(text)))
    return Span(start, rest.end() if rest else end)


def _spans(phrases: Phrases, text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [match.span() for match in phrases.finditer(text, start, end)]


@given(text=TEXTS, start=st.integers(0, 60), end=st.integers(0, 200))
def test_a_rule_finds_the_same_in_a_text_that_knows_its_words(text: str, start: int, end: int) -> None:
    """Whatever a rule finds in a plain text, from any place to any end of a word, it finds in its wording, and nothing
    else."""
    vocabulary = Vocabulary()
    start, end = _span(text, start, end)
    for _ in range(2):
        wording = Wording.of(text, vocabulary)
        for some in (*([phrase] for phrase in PHRASES), PHRASES):
            phrases = compile_phrases(some, SLOTS)
            assert _spans(phrases, wording, start, end) == _spans(phrases, text, start, end)


@pytest.mark.parametrize("code", languages())
@given(text=TEXTS)
def test_numbers_are_found_alike(code: str, text: str) -> None:
    """Parts that other modules put together know their first words too."""
    reader = number_reader(load_language(code))
    for part in (reader.cardinal, reader.ordinal):
        phrases = Phrases(Part(rf"(?<!\w)(?:{part})(?!\w)", part.heads))
        assert _spans(phrases, Wording(text), 0, len(text)) == _spans(phrases, text, 0, len(text))


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    """A folded text is as long as it was, letter for letter, so that places in one are places in the other."""
    assert len(fold(text)) == len(text)


@given(text=TEXTS, places=st.lists(st.integers(0, 200), max_size=6, unique=True).map(sorted))
def test_a_text_with_blanks_knows_its_words(text: str, places: list[int]) -> None:
    """Whatever stretches are blanked, words cut by them or not, rules find what they find in the blanked text."""
    ends = [min(place, len(text)) for place in places[: len(places) // 2 * 2]]
    stretches = [Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=True) if start < end]
    wording = Wording.of(text, Vocabulary()).without(stretches)
    plain = blanked(text, stretches)
    assert wording == plain
    for phrases in (compile_phrases([phrase], SLOTS) for phrase in PHRASES):
        assert _spans(phrases, wording, 0, len(text)) == _spans(phrases, plain, 0, len(text))


@given(text=TEXTS, start=st.integers(0, 60), end=st.integers(0, 200))
def test_a_rule_set_leaves_out_only_rules_that_find_nothing(text: str, start: int, end: int) -> None:
    """Of rules that are looked for together, those that are not asked are those without a match, and order holds."""
    rules = RuleSet((phrase, compile_phrases([phrase], SLOTS)) for phrase in PHRASES)
    span = _span(text, start, end)
    asked = [phrase for phrase, phrases in rules.within(Wording(text), span) if phrases.search(text, *span)]
    assert asked == [phrase for phrase, phrases in rules.within(text, span) if phrases.search(text, *span)]


class _Counting:
    """A pattern that counts how often it is tried."""

    def __init__(self, regex: re.Pattern[str]) -> None:
        self.regex, self.tries = regex, 0

    def match(self, text: str, place: int, end: int) -> re.Match[str] | None:
        self.tries += 1
        return self.regex.match(text, place, end)


@pytest.mark.parametrize("length", [10, 1_000, 100_000])
def test_a_rule_is_tried_only_where_a_first_word_stands(length: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """However long the text, the pattern is tried at the three places that hold one of its first words, and nowhere
    else."""
    phrases = compile_phrases(["putaran kedua", "gencatan senjata"])
    counting = _Counting(re.compile(phrases.pattern, re.IGNORECASE))
    monkeypatch.setattr(phrases, "_regex", counting)
    text = Wording("kabar lain " * length + "putaran kedua, Putaran itu, GENCATAN senjata. " + "kabar lain " * length)
    assert len(list(phrases.finditer(text))) == 2
    assert counting.tries == 3


def test_a_rule_is_tried_only_where_words_follow_that_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where what the phrases need besides their first word does not follow in its sentence, none of them is tried."""
    phrases = compile_phrases(["putaran ~ yang {nth}", "putaran ~ tercapai", "gencatan senjata"], SLOTS)
    counting = _Counting(re.compile(phrases.pattern, re.IGNORECASE))
    monkeypatch.setattr(phrases, "_regex", counting)
    text = Wording("Kedua pihak menutup putaran. Putaran itu yang kedua. Putaran itu ditutup, gencatan juga.")
    sentences = [Span(*match.span()) for match in re.finditer(r"[^.]+\.", text)]
    found = [match.group() for span in sentences for match in phrases.finditer(text, *span)]
    assert (found, counting.tries) == (["Putaran itu yang kedua"], 1)


def test_a_pattern_is_compiled_where_a_text_can_hold_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule whose first words a text does not have costs no compiling; the first text that has one pays for it."""
    monkeypatch.setattr(re, "compile", compiled := Mock(wraps=re.compile))
    phrases = compile_phrases(["perundingan putaran ketujuh belas"])
    assert phrases.search(Wording("Kabar lain.")) is None
    assert not compiled.called
    text = Wording("Perundingan itu, dan perundingan putaran ketujuh belas.")
    assert phrases.search(text)
    assert phrases.search(text)
    compiled.assert_called_once_with(phrases.pattern, re.IGNORECASE)


def test_sentences_without_a_first_word_are_left_out() -> None:
    """Of the sentences of a text only those are looked at in which a rule can speak at all."""
    text = Wording("Tidak ada apa-apa. Putaran kedua. Kabar lain. Sebuah putaran.")
    sentences = [Span(*match.span()) for match in re.finditer(r"[^.]+\.", text)]
    found = list(holding(text, sentences, [compile_phrases(["putaran kedua"])]))
    assert [text[span.start : span.end].strip() for span in found] == ["Putaran kedua.", "Sebuah putaran."]


def test_a_gap_in_brackets_is_refused() -> None:
    """`[~]` would match nothing but two blanks: the phrase is named, and what is right."""
    with pytest.raises(ValueError, match=r"reached \[~\] safety.*~ alone may be no word"):
        compile_phrases(("reached [~] safety",))
