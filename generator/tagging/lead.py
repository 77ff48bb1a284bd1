"""The lead: the first full sentences of an article."""

from itertools import islice

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.remembered import remembered
from generator.tagging.talks.mentions import TalksMention

#: A sentence counts as one of the lead when it has at least so many words; the lead is the first so many of them.
LEAD_WORDS, LEAD_SENTENCES, PAIR = 5, 6, 2
#: What an article is about is told in the first so many of these.
NEWS = 3


@remembered
def lead_of(tagged: TaggedArticle, most: int = LEAD_SENTENCES, begins: int = 0) -> tuple[Span, ...]:
    """The sentences of the lead, in order, or the first `most` full sentences; a headline is one of them. Where the
    article opens with something else, its news `begins` farther down."""
    told = in_order_of_news(tagged, begins)
    return tuple(islice((span for span in told if words_beside_days(tagged, span) >= LEAD_WORDS), most))


def in_order_of_news(tagged: TaggedArticle, begins: int) -> tuple[Span, ...]:
    """The sentences of an article whose news `begins` there: its headlines, the first of the news, what it opens with
    instead, and the others."""
    sentences = tagged.article.sentences
    above = [span for span in sentences if span.start < begins]
    heads = [span for span in above if tagged.in_headline(span)]
    news = sentences[len(above) :]
    scene = (span for span in above if not tagged.in_headline(span))
    return (*heads, *news[:PAIR], *scene, *news[PAIR:])


def opening_of(tagged: TaggedArticle, lead: tuple[Span, ...]) -> tuple[Span, ...]:
    """The headline and the first sentence of a lead, or its first two sentences; a byline is none."""
    return tuple(islice((span for span in lead if not _is_byline(tagged, span)), PAIR))


def _is_byline(tagged: TaggedArticle, span: Span) -> bool:
    opening = compile_phrases(tagged.tools.language.sources.bylines).match(tagged.plain, *span)
    return opening is not None and tagged.in_headline(span)


def stands_in(mention: TalksMention, spans: tuple[Span, ...]) -> bool:
    """Whether a mention stands in one of `spans`."""
    return any(span.holds(mention.span) for span in spans)


@remembered
def words_beside_days(tagged: TaggedArticle, span: Span) -> int:
    """How many words a sentence has beside its dates: a stamp has hardly any."""
    dated = sum(len(tagged.plain[time.span.start : time.span.end].split()) for time in tagged.times_in(span))
    return len(tagged.plain[span.start : span.end].split()) - dated
