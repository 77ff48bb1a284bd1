"""Apart: talks about something else than the topic, or with somebody whom it does not know."""

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.phrase import compile_phrases
from generator.tagging.remembered import remembered
from generator.tagging.talks import TalksMention

#: Words on the subject stand, and the one who was met is named, within so many code points of a mention.
BESIDE = 30
#: Those who meet are named within so many code points in front of the verb or noun.
REACH = 90
#: What an article is about is told in so many sentences.
FIRST = 4


@remembered
def told_of_others(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a mention tells of talks about something else ("accession talks"), or of a stranger's meeting."""
    return _of_another_subject(tagged, mention) or _with_a_stranger(tagged, mention)


@remembered
def opens_apart(tagged: TaggedArticle, lead: tuple[Span, ...]) -> bool:
    """Whether the first sentences of a lead tell of such talks."""
    first = [mention for mention in tagged.talks if any(span.holds(mention.span) for span in lead[:FIRST])]
    return any(told_of_others(tagged, mention) for mention in first)


def _of_another_subject(tagged: TaggedArticle, mention: TalksMention) -> bool:
    words = compile_phrases(tagged.tools.language.talks.other_subjects)
    sentence, span = mention.sentence, mention.span
    near = Span(max(sentence.start, span.start - BESIDE), min(span.end + BESIDE, sentence.end))
    found = words.finditer(tagged.plain, *near)
    return any(match.start() < span.end and span.start < match.end() for match in found)


def _with_a_stranger(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether those who meet are a known person and, joined to them, somebody of whom no list knows anything."""
    front = Span(max(mention.sentence.start, mention.span.start - REACH), mention.span.start)
    people = sorted(tag.span for kind in ("person", "short-name") for tag in tagged.tags_in(front, kind))
    if not people or mention.span.start - people[-1].end > BESIDE:
        return False
    both = compile_phrases(tagged.tools.language.talks.both)
    joined = list(both.finditer(tagged.plain, front.start, people[-1].start))
    if not joined or people[-1].start - joined[-1].end() > BESIDE:
        return False
    before = tagged.plain[: joined[-1].start()].rstrip()
    name = Span(before.rfind(" ") + 1, len(before))
    word = tagged.plain[name.start : name.end]
    return word[:1].isupper() and word.isalpha() and not tagged.tags_touching(name)
