"""Third: the one at the table whom sentences leave out that call talks those of three ("a trilateral meeting")."""

from generator.facts.draft import Draft
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.lead import lead_of, stands_in
from generator.tagging.meetings.asides import news_of
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.sides import negotiators, tables_near
from generator.tagging.talks.mentions import TalksMention

THREE = 3
#: Words that say so stand within so many code points in front of the talks.
FRONT = 25


def with_third(tagged: TaggedArticle, draft: Draft, pair: frozenset[str]) -> frozenset[str]:
    """A pair; where the lead calls the talks those of three, and one of the topic's own sides is missing, with the
    third of a table of that time. A third beside both sides may only mediate."""
    lead = lead_of(tagged)
    told = (mention for mention in news_of(tagged, draft.focus.main) if stands_in(mention, lead))
    if negotiators(tagged.tools.subject) <= pair or not any(_is_of_three(tagged, mention) for mention in told):
        return pair
    near = tables_near(tagged.tools.subject, draft.values.get("published") or draft.values.get("date"))
    return next((table for table in near if len(table) == THREE and pair < table), pair)


def _is_of_three(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether words right in front of talks or in their name say that three sit at the table."""
    near = Span(max(mention.clause.start, mention.span.start - FRONT), mention.span.end)
    found = compile_phrases(tagged.tools.language.talks.threes).finditer(tagged.plain, *near)
    return any(match.end() >= mention.span.start - 1 for match in found)
