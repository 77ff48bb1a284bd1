"""Made-up articles on this site's topic, read and tagged as a build does it, with tools that are made once."""

from functools import cache
from pathlib import Path

from generator.facts import find_facts
from generator.model.record import Record
from generator.reading import read_text
from generator.settings import Subject, load_settings
from generator.subject import load_subject
from generator.tagging.article import TaggedArticle
from generator.tagging.toolbox import Toolbox, make_toolbox


@cache
def subject() -> Subject:
    """What this site is about."""
    return load_subject(load_settings(Path(__file__).parents[1]))


@cache
def tools(code: str) -> Toolbox:
    """The tools for articles in a language."""
    return make_toolbox(subject(), code)


def tagged_article(text: str, *reads: str, name: str = "case.txt") -> TaggedArticle:
    """The article in `text`, in one of the languages `reads`; its form is that of a seed called `name`."""
    article = read_text(name, text, reads)
    return TaggedArticle(article, tools(article.language))


def record_of(text: str, *reads: str, name: str = "case.txt") -> Record:
    """What the article says."""
    return find_facts(tagged_article(text, *reads, name=name))
