"""The absent side: meetings with a side of the topic that does not sit at the table of the main event."""

from generator.facts.draft import Draft
from generator.tagging.article import TaggedArticle
from generator.tagging.people.sides import negotiators, parties_in
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.times.vague_times import vague_times


def is_to_meet_the_absent(tagged: TaggedArticle, draft: Draft, mention: TalksMention) -> bool:
    """Whether somebody of the main table is to meet, at some time, the side that did not sit there ("Witkoff is
    expected to meet Russian officials at the weekend" behind talks with Ukraine)."""
    table, named = frozenset(draft.values.get("parties") or ()), parties_in(tagged, mention.sentence)
    absent = negotiators(tagged.tools.subject) - table
    when = vague_times(tagged.tools.language).search(tagged.plain, *mention.sentence)
    told = mention.ahead and not mention.offered and when is not None
    return told and bool(named & absent) and bool(named & table)
