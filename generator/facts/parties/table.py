"""Table: who sits at it, by what the sentences about the main event join, and what the topic knows of that day."""

from collections import Counter
from collections.abc import Iterator

from generator.facts.draft import Draft
from generator.facts.parties.third import with_third
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.late_series import late_series
from generator.tagging.lead import lead_of, stands_in
from generator.tagging.meetings.asides import news_of
from generator.tagging.meetings.partners import lists_in, partners_of
from generator.tagging.meetings.worded import is_worded
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.sides import at_any_table, negotiators, parties_in
from generator.tagging.talks.mentions import TalksMention

#: A word for the conflict stands within so many code points of those who fight.
WAR = 16
#: What each of the first two sentences counts, and what the topic knows of the talks of that day.
FIRST, KNOWN = 3, 2
#: What it counts that the lead joins two, besides what it says of talks.
JOINED = 2
#: Who talks is told in so many sentences about the main event.
NEWS = 5
#: Whom somebody meets is named within so many code points behind the verb.
OBJECT = 25
PAIR = 2


def seated(tagged: TaggedArticle, draft: Draft) -> frozenset[str]:
    """The parties that most of the first sentences about the main event join, or that the topic knows to sit at the
    talks of that day; of as many votes the larger group."""
    votes: Counter[frozenset[str]] = Counter({_of_series(tagged, draft): KNOWN})
    table, sides = at_any_table(tagged.tools.subject), negotiators(tagged.tools.subject)
    day = draft.values.get("published")
    ahead = tuple(mention for mention in draft.focus.beside if mention.following or mention.ahead)
    sources = (news_of(tagged, draft.focus.main), _delegations(tagged), ahead)
    lists = (list(_told(tagged, mentions, table, day)) for mentions in sources)
    told = next((groups for groups in lists if any(groups)), [])
    for rank, groups in enumerate(told[:NEWS]):
        for group in groups:
            votes[group] += FIRST if rank < PAIR else 1
    votes.update(dict.fromkeys(_joined_in_lead(tagged), JOINED))
    sitting = {
        group: count for group, count in votes.items() if len(group) >= PAIR and group <= table and group & sides
    }
    most = max(sitting, key=lambda group: (sitting[group], len(group), sorted(group)), default=frozenset())
    return with_third(tagged, draft, most) if len(most) == PAIR else most


def _delegations(tagged: TaggedArticle) -> tuple[TalksMention, ...]:
    """The lead's sentences on those who talk that name no talks."""
    return tuple(mention for mention in tagged.delegations if stands_in(mention, lead_of(tagged)))


def _joined_in_lead(tagged: TaggedArticle) -> set[frozenset[str]]:
    """Each pair that the first sentences of the lead join, whatever they say of it, but that they fight."""
    listed = (one for span in lead_of(tagged)[:PAIR] for one in lists_in(tagged, span))
    return {one.parties for one in listed if len(one.parties) == PAIR and not _at_war(tagged, one.span)}


def _told(
    tagged: TaggedArticle, mentions: tuple[TalksMention, ...], table: frozenset[str], day: str | None
) -> Iterator[set[frozenset[str]]]:
    """For each sentence that the `mentions` stand in the parties that it joins: those that it names as partners in
    talks, or else any, or else two who sit at a table of the last few days."""
    for span in dict.fromkeys(mention.sentence for mention in mentions):
        talks = [mention for mention in mentions if mention.sentence == span]
        listed = [one for one in lists_in(tagged, span) if not _at_war(tagged, one.span)]
        partners = {_partners(tagged, mention, table) for mention in talks}
        partners |= {one.parties for one in listed if any(_adjoins(one.span, mention.span) for mention in talks)}
        named = parties_in(tagged, span)
        tables = {named.intersection(one.parties) for one in late_series(tagged.tools.subject, day)}
        joined = {group for group in partners if len(group) >= PAIR} or {one.parties for one in listed}
        yield joined or {group for group in tables if len(group) == PAIR and not all(one.named for one in talks)}


def _adjoins(one: Span, other: Span) -> bool:
    first, last = sorted((one, other))
    return 0 <= last.start - first.end <= 1


def _at_war(tagged: TaggedArticle, span: Span) -> bool:
    """Whether a word for the conflict stands around names ("the war between Russia and Ukraine", "Russia-Ukraine
    war")."""
    words, sentence = compile_phrases(tagged.tools.conflict_nouns), tagged.article.sentence_at(span.start)
    front = words.finditer(tagged.plain, max(sentence.start, span.start - WAR), span.start)
    joined = any("," not in tagged.plain[match.end() : span.start] for match in front)
    return joined or bool(words.match(tagged.plain, span.end + 1, sentence.end))


def _partners(tagged: TaggedArticle, mention: TalksMention, table: frozenset[str]) -> frozenset[str]:
    """Those whom the words behind a mention name as partners, with the one that talks to them where it is only one or
    they stand behind a verb, or the side of the topic that the sentence names besides two of "with"."""
    partners, sides = partners_of(tagged, mention) & table, negotiators(tagged.tools.subject)
    if not partners and not mention.named and is_worded(tagged, mention):
        partners = parties_in(tagged, Span(mention.span.end, mention.span.end + OBJECT)) & table
    before = parties_in(tagged, Span(mention.sentence.start, mention.span.start)) & table - partners
    before = before & sides or before
    if len(before) == 1 and (len(partners) == 1 or (partners and not mention.named)):
        return partners | before
    others = parties_in(tagged, mention.sentence) & sides - partners
    return partners | others if len(partners) == PAIR and len(others) == 1 and _with(tagged, mention) else partners


def _with(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether partners stand behind "with", which joins two, and not behind "between"."""
    talks = tagged.tools.language.talks
    word = compile_phrases(talks.partners).search(tagged.plain, mention.span.end, mention.sentence.end)
    return word is not None and word.group().lower() in talks.both


def _of_series(tagged: TaggedArticle, draft: Draft) -> frozenset[str]:
    """The parties of the series; where no day tells which it is, those of all that are held at the venue, if they are
    the same."""
    known, chosen = tagged.tools.subject.topic.series, draft.values.get("series")
    told = (tag for mention in draft.focus.main for tag in tagged.tags_in(mention.sentence, "place"))
    at = () if chosen or draft.values.get("date") else draft.values.get("venue", ())
    places = frozenset(tag.id for tag in told if tag.text in at)
    tables = {frozenset(one.parties) for one in known if one.id == chosen or places.intersection(one.places)}
    return tables.pop() if len(tables) == 1 else frozenset()
