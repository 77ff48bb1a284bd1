"""From the draft to the record: the fields that need no finding, and the sentences that carry the facts."""

from collections.abc import Iterable, Iterator

from generator.facts.draft import Draft
from generator.model.article import Article, Span
from generator.model.record import Evidence, EvidenceMap, Frozen, Record, Sentence


def record_of(article: Article, draft: Draft) -> Record:
    """The record of `article` with all that `draft` holds. Raises ValueError when evidence is no exact slice."""
    record = Record(
        seed=article.seed,
        sha256=article.sha256,
        language=article.language,
        **draft.values,
        evidence=dict(sorted(draft.evidence.items())),
        metadata=dict(sorted(draft.metadata.items())),
        flags=tuple(sorted(draft.flags)),
    )
    proofs = tuple(all_evidence(record))
    for proof in proofs:
        if article.text[proof.start : proof.end] != proof.text:
            raise ValueError(
                f"{article.seed}: {proof.rule} gives {proof.text!r}, which is not at {proof.start}-{proof.end}"
            )
    return record.model_copy(update={"sentences": tuple(_sentences(article, proofs))})


def all_evidence(noun: Frozen) -> Iterator[Evidence]:
    """Every piece of evidence within a record or a part of one."""
    for name in type(noun).model_fields:
        value = getattr(noun, name)
        if name == "evidence":
            yield from _in_map(value)
        elif isinstance(value, Frozen):
            yield from all_evidence(value)
        elif isinstance(value, tuple):
            for part in value:
                if isinstance(part, Frozen):
                    yield from all_evidence(part)


def _in_map(evidence: EvidenceMap) -> Iterator[Evidence]:
    for proofs in evidence.values():
        yield from proofs


def _sentences(article: Article, proofs: Iterable[Evidence]) -> Iterator[Sentence]:
    spans = {Span(proof.start, proof.end) for proof in proofs}
    for sentence in sorted({sentence for span in spans for sentence in article.sentences_touching(span)}):
        yield Sentence(start=sentence.start, end=sentence.end, text=article.text[sentence.start : sentence.end])
