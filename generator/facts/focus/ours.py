"""Ours: which mentions speak of talks of the topic's sides, and not of others'."""

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.partners import partners_of
from generator.tagging.phrase import compile_phrases
from generator.tagging.remembered import remembered
from generator.tagging.sides import at_any_table, at_table_near, negotiators, parties_in
from generator.tagging.talks import TalksMention

PAIR = 2
#: The name of the one who was met ends within so many code points behind the verb.
OBJECT_REACH = 30
#: Those who meet are named within so many code points in front of the verb or noun.
REACH = 90


def of_others(tagged: TaggedArticle, mention: TalksMention, published: str | None) -> bool:
    """Whether a mention's sentence names only parties that sit at no table of the topic at that time."""
    subject = tagged.tools.subject
    named = parties_in(tagged, mention.sentence)
    acting = named - {place.party for place in tagged.places_in(mention.sentence)}
    mediated = compile_phrases(tagged.tools.language.talks.mediation)
    if not acting or acting & negotiators(subject) or acting & at_table_near(subject, published):
        return False
    return not mediated.search(tagged.plain, mention.sentence.start, mention.sentence.end)


def is_ours(tagged: TaggedArticle, mention: TalksMention, lead: tuple[Span, ...]) -> bool:
    """Whether a mention speaks of talks of the topic's sides: with their names beside it, or nearby in the lead."""
    subject = tagged.tools.subject
    if _of_another_subject(tagged, mention) or _with_a_stranger(tagged, mention):
        return False
    explicit = partners_of(tagged, mention)
    if explicit and (not explicit & at_any_table(subject) or (len(explicit) >= PAIR and len(explicit & at_any_table(subject)) < PAIR)):
        return False
    named, sides = parties_in(tagged, mention.sentence), negotiators(subject)
    tables = at_any_table(subject)
    acting = named - {place.party for place in tagged.places_in(mention.sentence)}
    if not mention.named and len(named & tables) == 1 and (acting - tables or _has_object(tagged, mention)):
        return False
    if not mention.named and _has_object(tagged, mention) and len(_meeting(tagged, mention) & tables) < PAIR:
        return False
    if _opens_apart(tagged, lead):
        return sides <= named
    return any(bool(group & sides) and len(group & tables) >= PAIR for group in (named, _around(tagged, lead)))


@remembered
def _of_another_subject(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether words beside a mention say that these talks are about something else ("accession talks")."""
    words = compile_phrases(tagged.tools.language.talks.other_subjects)
    near = Span(max(mention.sentence.start, mention.span.start - OBJECT_REACH), min(mention.span.end + OBJECT_REACH, mention.sentence.end))
    found = words.finditer(tagged.plain, *near)
    return any(match.start() < mention.span.end and mention.span.start < match.end() for match in found)


def _with_a_stranger(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether those who meet are a known person and, joined to them, somebody of whom no list knows anything."""
    front = Span(max(mention.sentence.start, mention.span.start - REACH), mention.span.start)
    people = sorted((tag.span for kind in ("person", "short-name") for tag in tagged.tags_in(front, kind)))
    if not people or mention.span.start - people[-1].end > OBJECT_REACH:
        return False
    joined = list(compile_phrases(tagged.tools.language.talks.both).finditer(tagged.plain, front.start, people[-1].start))
    if not joined or people[-1].start - joined[-1].end() > OBJECT_REACH:
        return False
    before = tagged.plain[: joined[-1].start()].rstrip()
    name = before[before.rfind(" ") + 1 :]
    return name[:1].isupper() and name.isalpha() and not tagged.tags_touching(Span(len(before) - len(name), len(before)))


@remembered
def _opens_apart(tagged: TaggedArticle, lead: tuple[Span, ...]) -> bool:
    """Whether the first sentences tell of talks about something else."""
    return any(
        _of_another_subject(tagged, mention) or _with_a_stranger(tagged, mention)
        for mention in tagged.talks
        for span in lead[: 2 * PAIR] if span.holds(mention.span)
    )


def _meeting(tagged: TaggedArticle, mention: TalksMention) -> frozenset[str]:
    """The parties in front of a verb of meeting, and those of the people in its sentence."""
    front = parties_in(tagged, Span(mention.sentence.start, mention.span.start))
    people = (tag for kind in ("person", "short-name") for tag in tagged.tags_in(mention.sentence, kind))
    known = tagged.tools.people
    return front | {party for tag in people if (party := known[tag.id].party)}


@remembered
def _around(tagged: TaggedArticle, lead: tuple[Span, ...]) -> frozenset[str]:
    return frozenset().union(*(parties_in(tagged, span) for span in lead))


def _has_object(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a person stands right behind the verb ("met Mr Putin")."""
    behind = Span(mention.span.end, min(mention.span.end + OBJECT_REACH, mention.sentence.end))
    return any(tagged.tags_in(behind, kind) for kind in ("person", "short-name"))


def names_both(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a sentence names a side of the topic and another party."""
    named = parties_in(tagged, mention.sentence)
    return len(named) >= PAIR and bool(named & negotiators(tagged.tools.subject))
