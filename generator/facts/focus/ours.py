"""Ours: which mentions speak of talks of the topic's sides, and not of others'."""

from generator.facts.focus.apart import opens_apart, told_of_others
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.lead import lead_of
from generator.tagging.meetings.partners import lists_in, partners_of
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.borders import bordering
from generator.tagging.people.sides import at_any_table, hosts_near, negotiators, parties_in, seated_near
from generator.tagging.remembered import remembered
from generator.tagging.talks.mentions import TalksMention

PAIR = 2
#: The upper part is so many sentences.
UPPER = 14
#: The name of the one who was met ends within so many code points behind the verb.
OBJECT_REACH = 30
#: Those who meet are joined within so many code points in front of the words for it.
FRONT = 120


@remembered
def of_others(tagged: TaggedArticle, mention: TalksMention, published: str | None) -> bool:
    """Whether a mention's sentence names only parties that sit at no table of the topic at that time, nor are hosts."""
    subject = tagged.tools.subject
    named = parties_in(tagged, mention.sentence)
    acting = named - {place.party for place in tagged.places_in(mention.sentence)} - bordering(tagged, mention.sentence)
    mediated = compile_phrases(tagged.tools.language.talks.mediation)
    if _of_strangers(tagged, mention, published):
        return True
    if acting & seated_near(subject, published) or acting <= hosts_near(tagged, published):
        return False
    return not mediated.search(tagged.plain, mention.sentence.start, mention.sentence.end)


def _of_strangers(tagged: TaggedArticle, mention: TalksMention, published: str | None) -> bool:
    """Whether one of those who meet sits at no table of the topic at that time: the one with whom talks are held, or
    one of two who are joined in front of them ("Prabowo dan Putin mengadakan pertemuan"), where none are named behind
    ("Erdogan and Putin spoke of talks between Russia and Ukraine")."""
    near = seated_near(tagged.tools.subject, published)
    behind = partners_of(tagged, mention) - {place.party for place in tagged.places_in(mention.sentence)}
    if behind and len(behind & near) < min(len(behind), PAIR):
        return True
    if len(behind) >= PAIR:
        return False
    front = Span(max(mention.sentence.start, mention.span.start - FRONT), mention.span.start)
    joined = lists_in(tagged, front)
    return bool(joined) and not any(len(one.parties & near) >= PAIR for one in joined)


@remembered
def is_ours(tagged: TaggedArticle, mention: TalksMention, lead: tuple[Span, ...]) -> bool:
    """Whether a mention speaks of talks of the topic's sides: with their names beside it, or nearby in the lead."""
    subject = tagged.tools.subject
    if told_of_others(tagged, mention):
        return False
    explicit = partners_of(tagged, mention)
    tables = at_any_table(subject)
    if explicit and len(explicit & tables) < min(len(explicit), PAIR):
        return False
    named, sides = parties_in(tagged, mention.sentence), negotiators(subject)
    acting = named - {place.party for place in tagged.places_in(mention.sentence)}
    if not mention.named and len(named & tables) == 1 and (acting - tables or _has_object(tagged, mention)):
        return False
    if not mention.named and _has_object(tagged, mention) and len(_meeting(tagged, mention) & tables) < PAIR:
        return False
    if opens_apart(tagged, lead):
        return sides <= named
    return any(bool(group & sides) and len(group & tables) >= PAIR for group in (named, _around(tagged, lead)))


def _meeting(tagged: TaggedArticle, mention: TalksMention) -> frozenset[str]:
    """The parties in front of a verb of meeting, and those of the people in its sentence."""
    front = parties_in(tagged, Span(mention.sentence.start, mention.span.start))
    people = (tag for kind in ("person", "short-name") for tag in tagged.tags_in(mention.sentence, kind))
    known = tagged.tools.people
    return front | {party for tag in people if (party := known[tag.id].party)}


@remembered
def _around(tagged: TaggedArticle, lead: tuple[Span, ...]) -> frozenset[str]:
    """The parties that the lead names; where these are no pair, as in the head of a live blog, those of the upper
    part."""
    named = frozenset().union(*(parties_in(tagged, span) for span in lead))
    if len(named) >= PAIR:
        return named
    return frozenset().union(*(parties_in(tagged, span) for span in lead_of(tagged, UPPER)))


def _has_object(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a person stands right behind the verb ("met Mr Putin")."""
    behind = Span(mention.span.end, min(mention.span.end + OBJECT_REACH, mention.sentence.end))
    return any(tagged.tags_in(behind, kind) for kind in ("person", "short-name"))


def names_both(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a sentence names a side of the topic and another party."""
    named = parties_in(tagged, mention.sentence)
    return len(named) >= PAIR and bool(named & negotiators(tagged.tools.subject))
