"""The reader of one seed after another: what a process needs for it is made once."""

from pathlib import Path

from generator.errors import ContentError, Fault
from generator.facts import find_facts
from generator.model.record import Record
from generator.reading import Row, read_seed, shown_name
from generator.records.spans import span_faults
from generator.settings import Subject
from generator.tagging.article import TaggedArticle
from generator.tagging.toolbox import make_toolbox

Outcome = Record | tuple[Fault, ...]
"""The record of a seed, or what is wrong with it."""


class Reader:
    """Reads seeds about one `subject`, called by their paths in `folder`."""

    def __init__(self, subject: Subject, folder: Path | None = None) -> None:
        self.subject, self.folder = subject, folder
        self._tools = {code: make_toolbox(subject, code) for code in subject.topic.reads}

    def read(self, path: Path, content: bytes | Row | None = None) -> Outcome:
        """What the seed at `path` says; `content` is what stands in it, where that is at hand."""
        try:
            return self._record(path, content)
        except ContentError as error:
            return error.faults
        except Exception as error:  # a fault of a rule, and the other articles are none of its business
            problem = f"a rule failed on this article ({type(error).__name__}: {error})"
            return (Fault(shown_name(path, self.folder), None, None, problem, "tell us, with the article"),)

    def _record(self, path: Path, content: bytes | Row | None) -> Record:
        article = read_seed(path, self.subject.topic.reads, self.folder, content)
        record = find_facts(TaggedArticle(article, self._tools[article.language]))
        if faults := span_faults(record, article.text, path.name):
            raise ContentError(faults)
        return record
