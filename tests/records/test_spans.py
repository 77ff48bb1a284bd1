"""Spans: a record is held against its article, slice by slice."""

from generator.model.record import Evidence, Outcome, Person, Record, Sentence
from generator.records.spans import span_faults

TEXT = "Delegasi bertemu di Brest. Çok güzel 😀 selesai."


def cite(start: int, end: int, text: str) -> tuple[Evidence, ...]:
    """One slice, as a rule would have noted it."""
    return (Evidence(start=start, end=end, text=text, rule="a-rule"),)


def test_exact_slices_are_no_fault() -> None:
    """Offsets count code points, so letters and signs of any size hold."""
    record = Record(
        seed="a.txt",
        sha256="0",
        language="id",
        evidence={"venue": cite(20, 25, "Brest"), "round": cite(39, 46, "selesai")},
        sentences=(Sentence(start=0, end=26, text="Delegasi bertemu di Brest."),),
    )
    assert span_faults(record, TEXT, "a.yml") == ()


def test_every_wrong_slice_is_named() -> None:
    """A slice that stands elsewhere, one that stands nowhere, one in an item of a list: each with its field."""
    record = Record(
        seed="a.txt",
        sha256="0",
        language="id",
        outcome=Outcome(evidence={"kind": cite(0, 5, "gagal")}),
        people=(Person(id="a", name="A", as_written=("A",), evidence={"role": cite(1, 9, "Delegasi")}),),
        evidence={"venue": cite(21, 26, "Brest")},
        sentences=(Sentence(start=0, end=8, text="Delegasi!"),),
    )
    faults = {fault.field: fault for fault in span_faults(record, TEXT, "content/articles/a.yml")}
    assert set(faults) == {
        "outcome.evidence.kind[0]",
        "people[0].evidence.role[0]",
        "evidence.venue[0]",
        "sentences[0]",
    }
    assert faults["evidence.venue[0]"].remedy == "it stands at 20-25"
    assert faults["outcome.evidence.kind[0]"].remedy == "cite the article's own words"
