"""Encounters: verbs that tell of a meeting only where the people or parties of two sides stand around them ("Witkoff
will see Putin on Tuesday"), and meetings of one side with strangers."""

import re

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.patterns.phrases import holding
from generator.tagging.people.sides import parties_in, seated_near
from generator.tagging.remembered import remembered
from generator.tagging.talks.cues import clause_around, cues_around
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.talks.words import talk_phrases

#: Those who meet are named within so many code points in front of the verb, and behind it.
FRONT, BEHIND = 150, 45
#: A pronoun is the subject of a verb within so many code points behind it.
BESIDE = 25
#: An object has at least so many letters.
OBJECT = 3


@remembered
def encounters(tagged: TaggedArticle, published: str | None) -> tuple[TalksMention, ...]:
    """Mentions of meetings that only such a verb tells, of those who sat at a table about the day on which the article
    was `published`, in order of place."""
    language, plain = tagged.tools.language, tagged.plain
    verbs = compile_together(language.talks.encounters, language.talks.verbs)
    patterns, found = talk_phrases(language), []
    for sentence in holding(plain, tagged.article.sentences, [verbs]):
        for match in verbs.finditer(plain, *sentence):
            span = Span(*match.span())
            if _of_two_sides(tagged, span, sentence, published):
                clause = clause_around(plain, span, sentence, language)
                cues = cues_around(plain, span, clause, patterns)
                cues["ahead"] |= _is_at_hand(tagged, span, clause)
                found.append(TalksMention(span, sentence, clause, **cues, named=False))
    return tuple(found)


def _is_at_hand(tagged: TaggedArticle, verb: Span, clause: Span) -> bool:
    """Whether a verb tells in the present of what is to be on a bare weekday ("On Thursday they receive Umerov")."""
    present = compile_phrases(tagged.tools.language.talks.present)
    days = [time.weekday is not None and not time.placed and not time.last for time in tagged.times_in(clause)]
    return present.match(tagged.plain, *verb) is not None and bool(days) and all(days)


def _of_two_sides(tagged: TaggedArticle, verb: Span, sentence: Span, published: str | None) -> bool:
    """Whether parties of one series of talks stand in front of a verb and behind it: a verb of talks has to have a
    pronoun as its subject, or else its sentence speaks for itself."""
    front = Span(max(sentence.start, verb.start - FRONT), verb.start)
    doers = parties_in(tagged, front)
    met = parties_in(tagged, Span(verb.end, min(sentence.end, verb.end + BEHIND)))
    if compile_phrases(tagged.tools.language.talks.verbs).match(tagged.plain, *verb):
        doers = frozenset() if doers else _meant(tagged, front, sentence)
    elif _has_pronoun(tagged, verb):
        met = doers
    elif doers:
        doers -= _spoken_with(tagged, front)
    else:
        doers = _meant(tagged, front, sentence)
    topic, seated = tagged.tools.subject.topic, seated_near(tagged.tools.subject, published)
    sides, tables = topic.negotiators, [frozenset(series.parties) & seated for series in topic.series]
    pairs = [{one, other} for one in doers for other in met if one != other]
    return any(pair & sides and any(pair <= table for table in tables) for pair in pairs)


def _meant(tagged: TaggedArticle, front: Span, sentence: Span) -> frozenset[str]:
    """The parties that a pronoun right in front of a verb can mean: those of the sentence before."""
    pronouns = compile_phrases(tagged.tools.language.talks.subjects).finditer(tagged.plain, *front)
    before = tagged.article.sentence_before(sentence.start)
    beside = any(front.end - match.end() <= BESIDE for match in pronouns)
    return parties_in(tagged, before) if beside and before else frozenset()


def _spoken_with(tagged: TaggedArticle, front: Span) -> frozenset[str]:
    """The parties in front of a verb that another verb tells somebody called or spoke with: they do not act."""
    found = compile_phrases(tagged.tools.language.talks.calls).finditer(tagged.plain, *front)
    behind = (Span(call.end(), min(call.end() + BEHIND, front.end)) for call in found)
    return frozenset().union(*(parties_in(tagged, span) for span in behind))


def _has_pronoun(tagged: TaggedArticle, verb: Span) -> bool:
    """Whether a pronoun is the object of a verb: behind it ("to see them once more"), or its ending ("menemuinya")."""
    language = tagged.tools.language
    endings = tuple(word for word in language.talks.met_again)
    joined = tagged.plain[verb.start : verb.end].lower().endswith(endings)
    return joined or bool(compile_phrases(language.talks.met_again).match(tagged.plain, verb.end + 1))


def with_strangers(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a verb of meeting has one party in front of it, and behind it an object that is none of those it talks
    with ("Zelensky met European leaders")."""
    if mention.named or mention.number is not None:
        return False
    doers = parties_in(tagged, Span(max(mention.sentence.start, mention.span.start - FRONT), mention.span.start))
    words = tagged.tools.language.talks
    front = Span(max(mention.sentence.start, mention.span.start - BEHIND), mention.span.start)
    several = compile_together(words.sides, words.they).search(tagged.plain, *front)
    ours = compile_together(words.delegations, words.sides, words.they).search(tagged.plain, *mention.sentence)
    if len(doers) > 1 or several or (ours and not doers):
        return False
    met = parties_in(tagged, Span(mention.span.end, mention.sentence.end))
    return not met - doers and _has_object(tagged, mention)


def _has_object(tagged: TaggedArticle, mention: TalksMention) -> bool:
    language = tagged.tools.language
    end = min(mention.sentence.end, mention.span.end + BEHIND)
    stops = [time.span.start for time in tagged.times_in(Span(mention.span.end, end))]
    talks = language.talks
    at = compile_together(language.venue.at, talks.joins, talks.again, talks.after, talks.manner)
    stops += [match.start() for match in at.finditer(tagged.plain, mention.span.end, end)]
    words = re.split(r"[,.;:]", tagged.plain[mention.span.end : min(stops, default=end)])[0]
    return any(len(word) >= OBJECT and word.isalpha() for word in words.split())
