"""Over: what an opening says came of talks that its other sentences seem to place ahead."""

from generator.facts.draft import Draft
from generator.facts.outcome.findings import Finding, findings_of
from generator.facts.outcome.own import OwnSentences
from generator.facts.outcome.possible import HELD
from generator.tagging.article import TaggedArticle
from generator.tagging.lead import lead_of
from generator.tagging.phrase import compile_phrases
from generator.tagging.talks import TalksMention

#: That talks are over is told in one of the first so many sentences.
NEWS = 3


def told_as_over(tagged: TaggedArticle, draft: Draft, own: OwnSentences) -> list[Finding]:
    """What came of talks of which one of the first sentences says that they ended, with their day behind it ("ended on
    Saturday without agreement. They will meet again on Sunday"); nothing where none says so."""
    lead = lead_of(tagged)[:NEWS]
    if not any(mention.sentence in lead and _is_over(tagged, mention) for mention in draft.focus.main):
        return []
    held = tuple(kind for kind in HELD if kind not in ("postponed", "cancelled"))
    return [one for one in findings_of(tagged, draft, own, held) if tagged.article.sentence_at(one.span.start) in lead]


def _is_over(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether words behind a mention say that these talks ended, and on which day."""
    if mention.ahead or mention.past or mention.offered or not mention.held:
        return False
    ended = compile_phrases(tagged.tools.language.talks.ended)
    match = ended.search(tagged.plain, mention.span.end, mention.clause.end)
    return match is not None and any(time.span.start > match.end() for time in tagged.times_in(mention.clause))
