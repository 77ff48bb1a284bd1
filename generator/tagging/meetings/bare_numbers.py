"""Bare numbers: "the second one" counts talks only where talks, or those who talk, are named shortly before."""

from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.talks.mentions import TalksMention


def counts_something_else(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a mention has a number, no day and no word for talks, and neither its sentence nor the one before names
    any."""
    talks = tagged.tools.language.talks
    worded = compile_phrases((*talks.nouns, *talks.rounds, *talks.verbs)).search(tagged.plain, *mention.span)
    if mention.number is None or worded or tagged.times_in(mention.clause):
        return False
    before = tagged.article.sentence_before(mention.sentence.start)
    spans = [span for span in (mention.sentence, before) if span]
    named = any(one.span != mention.span for span in spans for one in tagged.talks_in(span))
    return not named and not any(one.sentence in spans for one in tagged.delegations)
