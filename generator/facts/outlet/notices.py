"""Fact, outlet: the medium in what pages carry below the text: copyright, a credit, a notice of first publication."""

import re
from collections.abc import Iterator

from generator.facts.outlet.names import WORD, is_medium, site_names
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases


def of_the_copyright(tagged: TaggedArticle) -> Iterator[tuple[Span, str]]:
    """The holder of the copyright, where the article names it elsewhere too (the notice itself is no text of it)."""
    notice = re.compile(rf"(?:Copyright|©|\([cC]\))\s*(?:©\s*)?(?:\d{{4}}\s+)?((?:{WORD}\s?){{1,4}})")
    for match in notice.finditer(tagged.article.text):
        words = [word for word in match[1].split() if word not in tagged.tools.language.sources.firm_words]
        place = tagged.plain.find(" ".join(words)) if words else -1
        if place >= 0:
            yield Span(place, place + len(" ".join(words))), "holder-of-the-copyright"


def in_credit(tagged: TaggedArticle) -> Iterator[tuple[Span, str]]:
    """A paper named in the credit at the end: "(Pantura Pos/AFP)"."""
    for match in re.finditer(r"(?m)\(([^()\n]{4,60})\)\s*$", tagged.plain):
        for part in re.compile(r"[^/|,]+").finditer(tagged.plain, match.start(1), match.end(1)):
            if is_medium(tagged, part.group().strip()):
                yield Span(*part.span()), "credit"


def first_published(tagged: TaggedArticle) -> Iterator[tuple[Span, str]]:
    """The site that a notice says the article was published on ("telah terbit di halaman ...")."""
    for match in compile_phrases(tagged.tools.language.sources.published_at).finditer(tagged.plain):
        site = site_names(tagged.tools.language).name.match(tagged.plain, match.end() + 1)
        if site:
            yield Span(*site.span()), "notice-of-publication"
