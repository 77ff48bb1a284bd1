"""Claimants who are not named where a count is told: "the ministry said", "kata wali kota itu"."""

from collections.abc import Iterator

from generator.model.article import Span
from generator.tagging.counts.claim import Claim
from generator.tagging.counts.offices import is_elsewhere
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.people.doers import Doers
from generator.tagging.people.subjects import Subjects
from generator.tagging.quotes import Quotation
from generator.tagging.speech.descriptions import meant_by
from generator.tagging.speech.somebody import SOMEBODY
from generator.tagging.speech.spoken import Scene
from generator.tagging.speech.unnamed import Unnamed, described_before, described_behind

#: Descriptions of somebody, or a body, who was named before.
KNOWN = ("known", "body")
#: Rules for a body's side that yield to a side named in the sentence of the count.
FAR = (SOMEBODY, "side-before-a-pronoun")


def described_claimant(subjects: Subjects, verbs: Phrases, sentence: Span, count: Span) -> Claim | None:
    """Who is described beside one of `verbs`, or behind "according to", in the `sentence` of `count`, and was named
    before; else None. A government without a name is that of the country that the sentence names."""
    plain = subjects.tagged.plain
    scene = Scene(Doers(subjects), Quotation(count, count), sentence, None)
    cues = [*verbs.finditer(plain, *sentence), *_according(subjects).finditer(plain, *sentence)]
    for cue in cues:
        for described in _beside(subjects, sentence, Span(*cue.span())):
            if described and described.kind in KNOWN and not is_elsewhere(subjects.tagged, described.span):
                meant = meant_by(scene, described)
                here = meant.speaker and meant.span and meant.span.end > sentence.start
                side = None if here or meant.rule not in FAR else _land_before(subjects, sentence, described)
                if speaker := side or meant.speaker:
                    return speaker, described.span
    return None


def _according(subjects: Subjects) -> Phrases:
    return compile_phrases(subjects.tagged.tools.language.speech.according_to)


def _land_before(subjects: Subjects, sentence: Span, described: Unnamed) -> str | None:
    """The side in whose land something happened, as the sentence says last in front of a body."""
    places = subjects.tagged.places_in(Span(sentence.start, described.span.start))
    lands = [place.party for place in places if place.party and not place.place]
    return lands[-1] if lands and described.kind == "body" else None


def _beside(subjects: Subjects, sentence: Span, verb: Span) -> Iterator[Unnamed | None]:
    """Who is described in front of a verb, or of what is said of them between commas ("the president, in an interview,
    said"), or behind it."""
    front = subjects.tagged.plain[sentence.start : verb.start].rstrip()
    yield described_before(subjects, sentence.start, verb.start)
    if front.endswith(",") and "," in front[:-1]:
        yield described_before(subjects, sentence.start, sentence.start + front.rindex(",", 0, -1))
    yield described_behind(subjects, verb.end, sentence.end)
