"""Sheets: the articles that the page shows, each read again for its text, in the order in which to look at them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from generator.errors import ContentError
from generator.model.article import Article
from generator.model.threads import Disagreement
from generator.reading import read_seed
from generator.records.changes import RecordChange
from generator.records.corrections import Correction
from generator.review.sheet import Context, Sheet, sheet
from generator.settings import Settings
from generator.told import Told


def sheets(
    settings: Settings,
    told: Told,
    differing: Mapping[str, RecordChange],
    corrections: Iterable[Correction],
    stems: Iterable[str],
) -> tuple[Sheet, ...]:
    """The sheets of `stems`: what a person should look at first, then by name."""
    contexts = _contexts(told, corrections)
    read = ((stem, _article(settings, told, stem)) for stem in stems)
    found = (sheet(stem, text, told.found[stem], differing.get(stem), contexts[stem]) for stem, text in read)
    return tuple(sorted(found, key=lambda one: (not one.needs_a_look, one.stem)))


def _article(settings: Settings, told: Told, stem: str) -> Article | ContentError:
    """The article of a record, or why there is none by now: its record may stand without it."""
    try:
        return read_seed(settings.seeds / told.found[stem].seed, told.subject.topic.reads)
    except ContentError as error:
        return error


def _contexts(told: Told, corrections: Iterable[Correction]) -> Mapping[str, Context]:
    """What is known of each article elsewhere, by stem."""
    corrected, disputed = defaultdict[str, list[Correction]](list), defaultdict[str, list[Disagreement]](list)
    for correction in corrections:
        corrected[correction.article].append(correction)
    for one in told.story.disagreements:
        for seed in sorted({seed for claim in one.versions for seed in claim.seeds}):
            disputed[seed].append(one)
    events = {source.record.seed: source.event for source in told.story.sources}
    return {
        stem: Context(
            stem in told.plan.edited, events.get(record.seed), tuple(disputed[record.seed]), tuple(corrected[stem])
        )
        for stem, record in told.found.items()
    }
