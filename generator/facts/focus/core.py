"""The core: the mentions of talks in the lead that an article can be about."""

import re

from generator.facts.draft import Draft
from generator.facts.focus.ours import PAIR, is_ours, names_both, of_others
from generator.facts.focus.state import is_history
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.lead import NEWS, stands_in
from generator.tagging.meetings.asides import in_an_aside
from generator.tagging.patterns.numbers import number_reader
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.people.sides import negotiators, parties_in
from generator.tagging.talks.mentions import TalksMention

#: Words that make talks only a date of something else stand within so many code points in front of those who talk.
FRONT = 120


def core_of(tagged: TaggedArticle, draft: Draft, lead: tuple[Span, ...]) -> tuple[TalksMention, ...]:
    """The mentions of the `lead` that tell of talks of the topic's sides and are not only the date of something else;
    where they say nothing, also its sentences on those who talk."""
    day = draft.values.get("published")
    near = (mention for mention in tagged.talks if stands_in(mention, lead) and is_ours(tagged, mention, lead))
    core = tuple(mention for mention in near if not of_others(tagged, mention, day))
    if _opens_with_others(tagged, lead, day):
        sides = negotiators(tagged.tools.subject)
        core = tuple(mention for mention in core if sides <= parties_in(tagged, mention.sentence))
    if not any(stands_in(mention, lead[:PAIR]) for mention in core):
        core = tuple(mention for mention in core if not is_history(tagged, draft, mention))
    told = tuple(mention for mention in core if not _only_a_setting(tagged, mention, core))
    if len(told) < len(core) and all(_in_an_aside(tagged, mention) for mention in told):
        told = ()
    if core and not told and any(stands_in(mention, lead) for mention in tagged.delegations):
        told = core
    if not core or (told and all(_says_nothing(tagged, mention) for mention in told)):
        told = (*told, *_of_delegations(tagged, lead))
    return tuple(sorted(told, key=lambda mention: mention.span))


def _opens_with_others(tagged: TaggedArticle, lead: tuple[Span, ...], day: str | None) -> bool:
    """Whether the first talks of the opening's own sentences are those of others: what follows goes on about them."""
    told = [mention for mention in tagged.talks if stands_in(mention, lead[:NEWS])]
    first = [mention for mention in told if not tagged.in_headline(mention.span)]
    return bool(first) and of_others(tagged, first[0], day)


def _in_an_aside(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a headline names talks only behind "after"."""
    return tagged.in_headline(mention.span) and in_an_aside(tagged, mention)


def _says_nothing(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether the words around talks say nothing of their place in time, or are a headline's on the next ones."""
    if mention.following and tagged.in_headline(mention.span):
        return True
    told = mention.held or mention.ahead or mention.following or mention.offered or mention.past
    return not told and mention.number is None and mention.named


def _of_delegations(tagged: TaggedArticle, lead: tuple[Span, ...]) -> tuple[TalksMention, ...]:
    """Sentences of the opening that name no talks, but those who talk on both sides."""
    return tuple(
        mention
        for mention in tagged.delegations
        if stands_in(mention, lead[:PAIR])
        and (names_both(tagged, mention) or _of_both_named(tagged, mention, lead))
        and not _behind_after(tagged, mention)
    )


def _of_both_named(tagged: TaggedArticle, mention: TalksMention, lead: tuple[Span, ...]) -> bool:
    """Whether a sentence speaks of both delegations, and the opening names whose they are."""
    both = compile_together(tagged.tools.language.talks.sides, tagged.tools.language.talks.delegates)
    named = frozenset().union(*(parties_in(tagged, span) for span in lead[:NEWS]))
    told = both.search(tagged.plain, *mention.sentence)
    return bool(told) and len(named) >= PAIR and bool(named & negotiators(tagged.tools.subject))


def _behind_after(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether those who talk only date what else is told ("two days after their envoys left Istanbul")."""
    talks = tagged.tools.language.talks
    opened = compile_phrases(talks.apart)
    start = max(mention.sentence.start, mention.span.start - FRONT)
    front = opened.finditer(tagged.plain, start, mention.span.start)
    return any("," not in tagged.plain[match.end() : mention.span.start] for match in front)


def _only_a_setting(tagged: TaggedArticle, mention: TalksMention, core: tuple[TalksMention, ...]) -> bool:
    """Whether a headline names a round only to say after what something else takes place ("Usai putaran ketiga gagal,
    Lavrov dan Kuleba bertemu di Antalya")."""
    apart = compile_phrases(tagged.tools.language.talks.apart).finditer(tagged.plain, *mention.sentence)
    if any(_joined(tagged, match.end(), mention) for match in apart):
        return True
    if not mention.named and _behind_after(tagged, mention):
        return True
    after = compile_phrases(tagged.tools.language.talks.after)
    opened = after.match(tagged.plain, mention.sentence.start, mention.span.start)
    others = [other for other in core if other.sentence == mention.sentence and other.span.start > mention.span.end]
    headline = tagged.plain[mention.sentence.start : mention.sentence.end][-1:].isalnum()
    return bool(opened and others and headline)


def _joined(tagged: TaggedArticle, end: int, mention: TalksMention) -> bool:
    """Whether nothing stands between, or only a count ("four days after the first meeting")."""
    between = tagged.plain[end : mention.span.start].strip()
    counted = number_reader(tagged.tools.language).ordinal
    if end >= mention.span.start:
        return False
    return not between or re.fullmatch(counted.regex, between, re.IGNORECASE) is not None
