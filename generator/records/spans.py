"""Evidence against the article: each slice that a record cites must stand in the text, exactly where it says."""

from generator.errors import Fault
from generator.model.record import Evidence, Record, Sentence
from generator.model.slices import slices_of


def span_faults(record: Record, text: str, file: str) -> tuple[Fault, ...]:
    """One fault for each slice of `record` that its article's `text` does not hold there; `file` is the record's."""
    slices: tuple[Evidence | Sentence, ...] = (*record.all_evidence(), *record.sentences)
    if all(_holds(text, slice_) for slice_ in slices):
        return ()
    return tuple(_fault(file, field, slice_, text) for field, slice_ in slices_of(record) if not _holds(text, slice_))


def _holds(text: str, slice_: Evidence | Sentence) -> bool:
    return text[slice_.start : slice_.end] == slice_.text


def _fault(file: str, field: str, slice_: Evidence | Sentence, text: str) -> Fault:
    problem = f"the article does not hold {slice_.text!r} at {slice_.start}-{slice_.end}"
    place = text.find(slice_.text)
    remedy = f"it stands at {place}-{place + len(slice_.text)}" if place >= 0 else "cite the article's own words"
    return Fault(file, None, field, problem, remedy)
