"""Claimants who are not named where a count is told: "the ministry said", "kata wali kota itu"."""

from generator.model.article import Span
from generator.tagging.descriptions import meant_by
from generator.tagging.doers import Doers
from generator.tagging.named_claimants import Claim
from generator.tagging.phrases import Phrases
from generator.tagging.quotes import Quotation
from generator.tagging.spoken import Scene
from generator.tagging.subjects import Subjects
from generator.tagging.unnamed import Unnamed, described_before, described_behind

#: Descriptions of somebody, or a body, who was named before.
KNOWN = ("known", "body")


def described_claimant(subjects: Subjects, verbs: Phrases, sentence: Span, count: Span) -> Claim | None:
    """Who is described beside one of `verbs` in the `sentence` of `count`, and was named before; else None."""
    plain = subjects.tagged.plain
    scene = Scene(Doers(subjects), Quotation(count, count), sentence, None)
    for verb in verbs.finditer(plain, *sentence):
        for described in _beside(subjects, sentence, Span(*verb.span())):
            if described and described.kind in KNOWN:
                meant = meant_by(scene, described)
                if meant.speaker:
                    return meant.speaker, described.span
    return None


def _beside(subjects: Subjects, sentence: Span, verb: Span) -> tuple[Unnamed | None, Unnamed | None]:
    return described_before(subjects, sentence.start, verb.start), described_behind(subjects, verb.end, sentence.end)
