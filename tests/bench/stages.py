"""The stages of extraction, one after another, each with the time that it took."""

from collections.abc import Callable, Iterator
from functools import cache
from time import process_time

from generator.errors import ContentError
from generator.facts import FINDERS
from generator.facts.draft import Draft
from generator.facts.record import record_of
from generator.model.record import Record
from generator.reading import read_text
from generator.settings import Subject, load_settings
from generator.subject import load_subject
from generator.tagging.article import TaggedArticle
from generator.tagging.toolbox import Toolbox, make_toolbox
from tests.accuracy.sets import ROOT

#: What an article is tagged with, in order; `plain` is the index of its words, which all that follows asks.
TAGS = ("plain", "tags", "times", "quotations", "talks", "places")
STAGES = ("reading", *TAGS, *(find.__module__.rpartition(".")[2] for find in FINDERS), "record")


@cache
def subject() -> Subject:
    """The subject of this site."""
    return load_subject(load_settings(ROOT))


@cache
def tools(code: str) -> Toolbox:
    """The tools of a language, made once."""
    return make_toolbox(subject(), code)


def stages(seed: str, text: str) -> Iterator[tuple[str, float]]:
    """The name of each stage and its seconds, as it is done; a text that is refused ends with "refused"."""
    clock = _Clock()
    try:
        article = read_text(seed, text, subject().topic.reads)
    except ContentError:
        yield "refused", clock()
        return
    yield "reading", clock()
    tagged = TaggedArticle(article, tools(article.language))
    for name in TAGS:
        found = getattr(tagged, name)
        if name == "plain":
            found.places  # noqa: B018
        yield name, clock()
    draft = Draft()
    for find in FINDERS:
        draft = find(tagged, draft)
        yield find.__module__.rpartition(".")[2], clock()
    record: Record = record_of(article, draft)
    assert record.seed == seed
    yield "record", clock()


class _Clock:
    """Seconds of this process since it was last asked."""

    def __init__(self, now: Callable[[], float] = process_time) -> None:
        self._now = now
        self._last = now()

    def __call__(self) -> float:
        before, self._last = self._last, self._now()
        return self._last - before
