"""At hand: which sentences tell of talks of the topic's sides that are held or to be held near the day of writing."""

from generator.facts.draft import Draft
from generator.facts.focus.ours import PAIR, is_ours, of_others
from generator.facts.focus.said import at_talks, sit_together, tells_of_harm
from generator.facts.focus.state import is_history
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.own_day import gone
from generator.tagging.meetings.asides import in_an_aside
from generator.tagging.meetings.encounters import encounters
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.sides import parties_in, seated_near
from generator.tagging.talks.mentions import TalksMention


def tells_of_talks(tagged: TaggedArticle, draft: Draft, lead: tuple[Span, ...], span: Span) -> bool:
    """Whether a sentence of an article with this `lead` tells of such talks: by words for them (a verb with two who
    meet), by those who talk or sit together, or by the place."""
    near, talks = at_the_table(tagged, draft, span), tagged.talks_in(span)
    if not (near or talks) or tells_of_harm(tagged, span):
        return False
    told = (mention for mention in talks if mention.named or len(near) >= PAIR)
    ours = [mention for mention in told if is_ours(tagged, mention, lead)]
    return any(_is_at_hand(tagged, draft, mention) for mention in ours or _without_words(tagged, draft, span))


def _without_words(tagged: TaggedArticle, draft: Draft, span: Span) -> list[TalksMention]:
    """Mentions of talks in a sentence without words for them: those who talk, one who receives the other, or else the
    sentence as a whole, where it names two who sit together, or one at a place of talks."""
    named = at_the_table(tagged, draft, span)
    both = len(named) >= PAIR
    told = (*tagged.delegations, *encounters(tagged, draft.values.get("published")))
    those = [one for one in told if both and one.sentence == span]
    sat = both and sit_together(tagged, span)
    whole = sat or (named and is_at_a_place(tagged, draft, span))
    return those or [TalksMention(span, span, span, named=False)] * bool(whole)


def at_the_table(tagged: TaggedArticle, draft: Draft, span: Span) -> frozenset[str]:
    """The parties that `span` names who sit at a table of the topic when the article is written."""
    return parties_in(tagged, span) & seated_near(tagged.tools.subject, draft.values.get("published"))


def is_at_a_place(tagged: TaggedArticle, draft: Draft, span: Span) -> bool:
    """Whether a sentence names a place of talks near the day of writing, and not the government that sits there."""
    seats = {tag.span for tag in tagged.tags_in(span, "party")}
    told = [tag.span for tag in tagged.tags_in(span, "place") if tag.span not in seats]
    told += [place.span for place in tagged.places_in(span)]
    written = draft.values.get("published")
    return any("a place of talks" in at_talks(tagged, place, written) for place in told)


def _is_at_hand(tagged: TaggedArticle, draft: Draft, mention: TalksMention) -> bool:
    """Whether talks are not those of others, neither long over nor yet to follow others, and told for their own
    sake."""
    if mention.past or mention.following or tagged.quoted(mention.span):
        return False
    if of_others(tagged, mention, draft.values.get("published")) or _only_dates(tagged, mention):
        return False
    return not (is_history(tagged, draft, mention) or gone(tagged, mention))


def _only_dates(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether talks only say when something else was, behind "after" or "when"."""
    when = compile_phrases(tagged.tools.language.talks.when)
    front = when.finditer(tagged.plain, mention.sentence.start, mention.span.start)
    beside = any("," not in tagged.plain[match.end() : mention.span.start] for match in front)
    return beside or in_an_aside(tagged, mention)
