"""Asides: talks that are named only as what came before the news ("after a meeting in Moscow")."""

from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.talks.mentions import TalksMention

#: Between "after" and the talks of which it speaks stand at most so many words, those who meet among them.
FEW, WHO = 2, 5


def in_an_aside(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a mention stands behind "after", with hardly a word but those who meet between."""
    after = compile_phrases(tagged.tools.language.talks.after)
    front = after.finditer(tagged.plain, mention.sentence.start, mention.span.start)
    between = (tagged.plain[match.end() : mention.span.start] for match in front)
    return any("," not in words and len(words.split()) <= (FEW if mention.named else WHO) for words in between)


def news_of(tagged: TaggedArticle, mentions: tuple[TalksMention, ...]) -> tuple[TalksMention, ...]:
    """The first of the `mentions`, and those that are no asides."""
    return (*mentions[:1], *(mention for mention in mentions[1:] if not in_an_aside(tagged, mention)))


def end_of(tagged: TaggedArticle, mention: TalksMention) -> int:
    """Where what a sentence says of talks ends: at its end, or at the comma behind a clause of time that opens it
    ("When the talks ended, shots were heard in the city")."""
    talks = tagged.tools.language.talks
    opens = compile_together(talks.when, talks.after).match(tagged.plain, *mention.sentence)
    comma = tagged.plain.find(", ", mention.span.end, mention.sentence.end) if opens else -1
    return comma if comma > 0 else mention.sentence.end
