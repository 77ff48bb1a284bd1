"""Counting: which numbers beside talks count rounds, and not how often somebody met a person or what was new."""

from generator.tagging.article import TaggedArticle
from generator.tagging.meetings.enumerations import round_counts
from generator.tagging.meetings.partners import named_behind
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.remembered import remembered
from generator.tagging.talks.mentions import TalksMention


def as_counted(tagged: TaggedArticle, mention: TalksMention) -> TalksMention:
    """The mention; without its number where no word for a round stands by it and it counts how often somebody met a
    person ("his fourth meeting with Mr Putin"), or is a first one though earlier ones are counted ("their first meeting
    at this level, after three in Belarus")."""
    talks = tagged.tools.language.talks
    if mention.number is None or compile_phrases(talks.rounds).search(tagged.plain, *mention.span):
        return mention
    met = named_behind(tagged, mention)
    people = [tag.span for kind in ("person", "short-name") for tag in tagged.tags_in(mention.sentence, kind)]
    pronoun = met is not None and not tagged.tags_touching(met)
    if pronoun or met in people or (mention.number == 1 and _is_first_of_its_sort(tagged, mention)):
        return mention._replace(number=None)
    return mention


def _is_first_of_its_sort(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether talks are named as first ones, on no day of their own, in an article that counts earlier ones."""
    named = compile_phrases(tagged.tools.language.talks.nouns).search(tagged.plain, *mention.span)
    dated = any(time.day is not None for time in tagged.times_in(mention.clause))
    return named is not None and not dated and _counts_rounds(tagged)


@remembered
def _counts_rounds(tagged: TaggedArticle) -> bool:
    """Whether an article says how many rounds there were."""
    return any(True for sentence in tagged.article.sentences for _ in round_counts(tagged, sentence))
