"""What the page of a source shows: its facts, the short extracts they stand in, and how the two point at each other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.model.article import Span
from generator.model.record import Evidence
from generator.model.story import Source
from generator.outputs.press.addresses import sentence_start
from generator.outputs.press.edition import Edition
from generator.outputs.press.extracts.quotations import shorten
from generator.outputs.press.extracts.quoting import Extract, extracts
from generator.outputs.press.findings.in_lists import item_findings
from generator.outputs.press.findings.of_record import Finding, article_findings, missing

Place = tuple[int, str]
"""The number of an extract on the page, and its anchor."""


@dataclass(frozen=True)
class Note:
    """One extract with its number, and every fact that rests on it, each with the words in question."""

    number: int
    extract: Extract
    found: tuple[tuple[Finding, Evidence], ...]

    @property
    def facts(self) -> tuple[Finding, ...]:
        """The facts, each once."""
        return tuple({id(finding): finding for finding, _ in self.found}.values())


@dataclass(frozen=True)
class ReadingNotes:
    """Everything that the page of one source shows of its article."""

    groups: tuple[tuple[str, tuple[Finding, ...]], ...]
    missing: tuple[str, ...]
    notes: tuple[Note, ...]
    places: dict[tuple[int, int], Place]

    def where(self, finding: Finding) -> tuple[Place, ...]:
        """The extracts that a fact rests on."""
        return tuple(sorted({self.places[one.start, one.end] for one in finding.evidence}))

    def said(self, finding: Finding) -> tuple[str, bool]:
        """The words of a quotation that its extract shows, two sentences at most, and whether more follow; empty for
        other facts."""
        if not finding.quote:
            return "", False
        span = Span(finding.quote.start, finding.quote.end)
        words = self.notes[self.places[span][0] - 1].extract.words(span)
        text, cut = shorten(words)
        return text, cut or len(words) < span.end - span.start

    def dating(self) -> tuple[tuple[str, Place, tuple[str, ...]], ...]:
        """What the date of publication rests on: words, the extract that holds them, the rules that used them."""
        rules: dict[tuple[int, str], list[Evidence]] = {}
        for _, group in self.groups:
            for one in (one for finding in group if finding.field == "published" for one in finding.evidence):
                rules.setdefault((one.start, one.text), []).append(one)
        ordered = (rules[key] for key in sorted(rules))
        return tuple(
            (same[0].text, self.places[same[0].start, same[0].end], tuple(one.rule for one in same)) for same in ordered
        )


def reading_notes(edition: Edition, source: Source) -> ReadingNotes:
    """Lay out the facts of a source beside its extracts."""
    record = source.record
    found = (*article_findings(edition, record), *item_findings(edition, record))
    shown = extracts(record, ((one, finding.width) for finding in found for one in finding.evidence))
    places = {extract.sentence.start: (number, extract.anchor) for number, extract in enumerate(shown, start=1)}
    where = {(one.start, one.end): places[sentence_start(record, one)] for finding in found for one in finding.evidence}
    resting = _resting(found, where)
    notes = tuple(Note(number, extract, tuple(resting[number])) for number, extract in enumerate(shown, start=1))
    groups = tuple((field, tuple(group)) for field, group in groupby(found, key=lambda finding: finding.field))
    return ReadingNotes(groups, missing(record), notes, where)


def _resting(
    found: Sequence[Finding], where: Mapping[tuple[int, int], Place]
) -> dict[int, list[tuple[Finding, Evidence]]]:
    """The facts that rest on each extract, by its number, with the words in question; of facts that are the same, the
    first one stands for all."""
    resting: dict[int, list[tuple[Finding, Evidence]]] = {}
    known: dict[Finding, Finding] = {}
    for finding in found:
        first = known.setdefault(finding, finding)
        for one in finding.evidence:
            resting.setdefault(where[one.start, one.end][0], []).append((first, one))
    return resting
