"""Who was at the talks and who is only named: what sentences of made-up articles show."""

import pytest

from generator.merging.telling.presence import present
from generator.model.record import Record
from tests.merging.compact import record

NAMES = ("Ihor Danko", "Pavel Rudin", "Volodymyr Zelensky")
SHOWN = {
    "Pavel Rudin, who led the Russian delegation, spoke of progress.": ["Pavel Rudin"],
    "The Ukrainian delegation was headed by the minister Ihor Danko, the Russian one came late.": ["Ihor Danko"],
    "Ihor Danko led the team from Kyiv.": ["Ihor Danko"],
    "Delegasi Rusia yang dipimpin Pavel Rudin tiba pada pagi hari.": ["Pavel Rudin"],
    "Ihor Danko, yang memimpin delegasi Ukraina, menyebut pertemuan itu berat.": ["Ihor Danko"],
}
NOT_SHOWN = [
    "Volodymyr Zelensky named the members of the delegation.",
    "Volodymyr Zelensky will head the delegation.",
    "Pavel Rudin led the ministry for ten years.",
    "Volodymyr Zelensky praised the delegation that sat in Istanbul.",
    "Presiden Volodymyr Zelensky akan mengirim delegasi yang dipimpin Ihor Danko.",
    "Seorang negosiator bernama Ihor Danko menolak berbicara.",
    "Delegasi Rusia membawa surat dari Volodymyr Zelensky.",
]


def _told(text: str, **given: object) -> Record:
    people = []
    for name in (name for name in NAMES if name in text):
        start = text.index(name)
        evidence = {"as_written": [{"start": start, "end": start + len(name), "text": name, "rule": "a-rule"}]}
        id_ = name.lower().replace(" ", "-")
        party = "russia" if name == "Pavel Rudin" else "ukraine"
        people.append({"id": id_, "name": name, "as_written": [name], "party": party, "evidence": evidence})
    plain = record("a", {"date": "2025-06-02", "outcome": "no-agreement", **given})
    sentence = {"start": 0, "end": len(text), "text": text}
    language = "id" if "elegasi" in text or "negosiator" in text else "en"
    data = {**plain.model_dump(mode="json"), "language": language, "sentences": [sentence], "people": people}
    return Record.model_validate(data)


@pytest.mark.parametrize("text", SHOWN)
def test_who_leads_a_delegation_is_present(text: str) -> None:
    """A sentence that has somebody lead or represent a delegation shows him at the talks, and nobody else in it."""
    found = present(_told(text))
    assert [slices[0].text for slices in found.values()] == SHOWN[text]


@pytest.mark.parametrize("text", NOT_SHOWN)
def test_who_is_named_is_not_present(text: str) -> None:
    """To be named, to send somebody, to be about to lead or to lead something else is not to be there."""
    assert present(_told(text)) == {}


def test_who_stands_in_words_on_another_is_not_taken_for_him() -> None:
    """The verb behind an apposition is not that of the name within it."""
    text = "Pavel Rudin, the aide to Volodymyr Zelensky who heads the team, told reporters."
    assert "volodymyr-zelensky" not in present(_told(text))


@pytest.mark.parametrize("given", [{"outcome": "postponed"}, {"kind": "background"}, {"parties": ["ukraine"]}])
def test_only_at_talks_that_took_place_between_his_side_and_others(given: dict[str, object]) -> None:
    """Nobody is at talks that were put off, at none at all, or at those of others."""
    assert present(_told("Pavel Rudin led the Russian delegation.", **given)) == {}
