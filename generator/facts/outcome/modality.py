"""Modality: whether what words say of an outcome is told as a fact, or negated, wished for, supposed or yet to come."""

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.patterns.together import Together
from generator.tagging.times.vague_times import vague_times

#: A negation governs what follows within so many code points, a denial what follows in its clause.
NEGATION_REACH, DENIAL_REACH, WISH_REACH = 12, 40, 60


def is_supposed(tagged: TaggedArticle, span: Span) -> bool:
    """Whether a word right in front of `span`, or farther in its clause, says that it is only thought of ("if no deal
    is reached")."""
    sentence = tagged.article.sentence_at(span.start)
    edges = tagged.tools.edges.finditer(tagged.plain, sentence.start, span.start)
    clause = max([sentence.start, *(edge.end() for edge in edges)])
    return compile_phrases(tagged.tools.language.talks.supposed).search(tagged.plain, clause, span.start) is not None


def is_unsettled(tagged: TaggedArticle, span: Span, words: Together) -> bool:
    """Whether a negation stands right in front of `span` or within it, or a wish in front of it in its sentence or
    between the `words` that do together."""
    talks = tagged.tools.language.talks
    sentence = tagged.article.sentence_at(span.start)
    near = max(sentence.start, span.start - DENIAL_REACH)
    clause = max([near, *(edge.end() for edge in tagged.tools.edges.finditer(tagged.plain, near, span.start))])
    denied = compile_phrases(talks.denials).search(tagged.plain, clause, span.start)
    start = max(0, span.start - NEGATION_REACH)
    negated = denied or compile_phrases(talks.negations).search(tagged.plain, start, span.end)
    wished = max(sentence.start, span.start - WISH_REACH)
    wishes = compile_phrases(talks.wishes)
    return bool(negated or wishes.search(tagged.plain, wished, span.start)) or _wished_between(
        tagged, span, words, wishes
    )


def is_denied(tagged: TaggedArticle, span: Span) -> bool:
    """Whether a negation stands right in front of `span` ("did not come home empty-handed")."""
    start = max(0, span.start - NEGATION_REACH)
    negations = compile_phrases(tagged.tools.language.talks.negations)
    return any(
        not tagged.plain[match.end() : span.start].strip()
        for match in negations.finditer(tagged.plain, start, span.start)
    )


def _wished_between(tagged: TaggedArticle, span: Span, words: Together, wishes: Phrases) -> bool:
    """Whether a word for a wish, which is none of the rule's own, stands between the words that do together."""
    between = wishes.finditer(tagged.plain, *span) if len(words.groups) > 1 else ()
    return any(not any(own.match(tagged.plain, match.start()) for own in words.groups) for match in between)


def is_ended(tagged: TaggedArticle, span: Span) -> bool:
    """Whether the sentence of `span` says that the talks are over."""
    sentence = tagged.article.sentence_at(span.start)
    return compile_phrases(tagged.tools.language.talks.ended).search(tagged.plain, *sentence) is not None


def is_some_other_time(tagged: TaggedArticle, span: Span) -> bool:
    """Whether what goes on does so only some other time ("will continue in two weeks")."""
    end = min(tagged.article.sentence_at(span.start).end, span.end + WISH_REACH)
    return vague_times(tagged.tools.language).search(tagged.plain, span.start, end) is not None
