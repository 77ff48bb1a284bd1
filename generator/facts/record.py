"""From the draft to the record: the fields that need no finding, and the sentences that carry the facts."""

from collections.abc import Iterable, Iterator

from generator.facts.draft import Draft
from generator.model.article import Article, Span
from generator.model.record import Evidence, Record, Sentence


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
    proofs = tuple(record.all_evidence())
    for proof in proofs:
        if article.text[proof.start : proof.end] != proof.text:
            raise ValueError(
                f"{article.seed}: {proof.rule} gives {proof.text!r}, which is not at {proof.start}-{proof.end}"
            )
    return record.model_copy(update={"sentences": tuple(_sentences(article, proofs))})


def _sentences(article: Article, proofs: Iterable[Evidence]) -> Iterator[Sentence]:
    proven = {Span(proof.start, proof.end) for proof in proofs}
    touched = {sentence for span in proven for sentence in article.sentences_touching(span)}
    for start, end in sorted(touched):
        yield Sentence(start=start, end=end, text=article.text[start:end])
