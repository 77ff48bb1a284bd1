"""Fact: what the article is about — its kind, and which mentions of talks belong to its main event."""

from collections import Counter
from dataclasses import replace
from itertools import islice

from generator.facts.draft import Draft, Focus, slice_of
from generator.model.article import Span
from generator.model.record import Evidence, Kind
from generator.tagging.almanac import almanac_of
from generator.tagging.article import TaggedArticle
from generator.tagging.partners import partners_of
from generator.tagging.phrase import compile_phrases
from generator.tagging.phrases import Phrases
from generator.tagging.remembered import remembered
from generator.tagging.sides import at_any_table, at_table_near, lands_in, negotiators, parties_in
from generator.tagging.talks import TalksMention

#: A sentence counts as one of the lead when it has at least so many words; the lead is the first so many of them.
LEAD_WORDS, LEAD_SENTENCES = 5, 6
#: An article is about the topic when at least this share of its sentences names a side of it.
TOPICAL_SHARE = 0.16
PAIR = 2
#: The name of the one who was met ends within so many code points behind the verb.
OBJECT_REACH = 30
#: A mention of the lead speaks for its round as loudly as so many others.
IN_THE_LEAD = 3


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`kind`, and the focus of the draft: negotiation, preparatory, background or off-topic."""
    lead, day = _lead(tagged), draft.values.get("published")
    near = (mention for mention in tagged.talks if _in(mention, lead) and _is_ours(tagged, mention, lead))
    core = tuple(mention for mention in near if not _of_others(tagged, mention, day))
    core = tuple(mention for mention in core if not _only_a_setting(tagged, mention, core)) or core
    core = core or tuple(
        mention for mention in tagged.delegations if _in(mention, lead[:PAIR]) and _both(tagged, mention)
    )
    kind = _kind(tagged, draft, lead, core)
    focus = Focus(kind) if kind in ("background", "off-topic") else _focused(tagged, draft, kind, lead, core)
    return replace(draft, focus=focus).with_value("kind", kind, _evidence(tagged, focus))


def _evidence(tagged: TaggedArticle, focus: Focus) -> list[Evidence]:
    return [slice_of(tagged, mention.span, f"{focus.kind}-in-the-lead") for mention in focus.main[:1]]


def _lead(tagged: TaggedArticle) -> tuple[Span, ...]:
    full = (span for span in tagged.article.sentences if _words(tagged, span) >= LEAD_WORDS)
    return tuple(islice(full, LEAD_SENTENCES))


def _words(tagged: TaggedArticle, span: Span) -> int:
    """How many words a sentence has beside its dates: a stamp has hardly any."""
    dated = sum(len(tagged.plain[time.span.start : time.span.end].split()) for time in tagged.times_in(span))
    return len(tagged.plain[span.start : span.end].split()) - dated


def _in(mention: TalksMention, spans: tuple[Span, ...]) -> bool:
    return any(span.holds(mention.span) for span in spans)


def _of_others(tagged: TaggedArticle, mention: TalksMention, published: str | None) -> bool:
    """Whether a mention's sentence names only parties that sit at no table of the topic at that time."""
    subject = tagged.tools.subject
    named = parties_in(tagged, mention.sentence)
    acting = named - {place.party for place in tagged.places_in(mention.sentence)}
    mediated = compile_phrases(tagged.tools.language.talks.mediation)
    if not acting or acting & negotiators(subject) or acting & at_table_near(subject, published):
        return False
    return not mediated.search(tagged.plain, mention.sentence.start, mention.sentence.end)


def _is_ours(tagged: TaggedArticle, mention: TalksMention, lead: tuple[Span, ...]) -> bool:
    """Whether a mention speaks of talks of the topic's sides: with their names beside it, or nearby in the lead."""
    subject = tagged.tools.subject
    explicit = partners_of(tagged, mention)
    if explicit and not explicit & at_any_table(subject):
        return False
    named, sides = parties_in(tagged, mention.sentence), negotiators(subject)
    tables = at_any_table(subject)
    acting = named - {place.party for place in tagged.places_in(mention.sentence)}
    if not mention.named and len(named & tables) == 1 and (acting - tables or _has_object(tagged, mention)):
        return False
    return any(bool(group & sides) and len(group & tables) >= PAIR for group in (named, _around(tagged, lead)))


@remembered
def _around(tagged: TaggedArticle, lead: tuple[Span, ...]) -> frozenset[str]:
    return frozenset().union(*(parties_in(tagged, span) for span in lead))


def _has_object(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a person stands right behind the verb ("met Mr Putin")."""
    behind = Span(mention.span.end, min(mention.span.end + OBJECT_REACH, mention.sentence.end))
    return any(tagged.tags_in(behind, kind) for kind in ("person", "short-name"))


def _both(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a sentence names a side of the topic and another party."""
    named = parties_in(tagged, mention.sentence)
    return len(named) >= PAIR and bool(named & negotiators(tagged.tools.subject))


def _only_a_setting(tagged: TaggedArticle, mention: TalksMention, core: tuple[TalksMention, ...]) -> bool:
    """Whether a headline names a round only to say after what something else takes place ("Usai putaran ketiga gagal,
    Lavrov dan Kuleba bertemu di Antalya")."""
    after = compile_phrases(tagged.tools.language.talks.after)
    opened = after.match(tagged.plain, mention.sentence.start, mention.span.start)
    others = [other for other in core if other.sentence == mention.sentence and other.span.start > mention.span.end]
    headline = tagged.plain[mention.sentence.start : mention.sentence.end][-1:].isalnum()
    return bool(opened and others and headline)


def _kind(tagged: TaggedArticle, draft: Draft, lead: tuple[Span, ...], core: tuple[TalksMention, ...]) -> Kind:
    if not _topical(tagged, lead):
        return "off-topic"
    offered = _offered(tagged, lead[:PAIR])
    if not core:
        return "preparatory" if offered else "background"
    held = [mention for mention in core if _held(tagged, mention, strict=offered)]
    fixed = any(
        _fixed(tagged, draft, mention) or _called_off(tagged, mention) for mention in core if not mention.offered
    )
    if held or fixed:
        return "negotiation" if not offered or held else "preparatory"
    return "preparatory"


def _topical(tagged: TaggedArticle, lead: tuple[Span, ...]) -> bool:
    sides = negotiators(tagged.tools.subject)
    sentences = tagged.article.sentences
    naming = [span for span in sentences if parties_in(tagged, span) & sides or lands_in(tagged, span) & sides]
    in_lead = any(span in naming for span in lead)
    return in_lead and len(naming) >= TOPICAL_SHARE * len(sentences)


def _offered(tagged: TaggedArticle, spans: tuple[Span, ...]) -> bool:
    """Whether the opening speaks of an offer that both sides of the topic have to do with."""
    offers, sides = compile_phrases(tagged.tools.language.talks.offered), negotiators(tagged.tools.subject)
    return any(offers.search(tagged.plain, span.start, span.end) and parties_in(tagged, span) & sides for span in spans)


def _held(tagged: TaggedArticle, mention: TalksMention, strict: bool) -> bool:
    """Whether talks were held: what is said of them has a day, a number, a verb or a result; with `strict`, beside an
    offer in the opening, they also have to be named together with those who talk."""
    counted = mention.number is not None
    if mention.ahead or mention.following or (mention.offered and not (mention.held and counted)):
        return False
    if strict:
        return mention.named and (mention.held or counted) and len(parties_in(tagged, mention.sentence)) >= PAIR
    told = mention.held or counted or not mention.named or _dated(tagged, mention)
    return told or any(phrases.search(tagged.plain, *mention.sentence) for phrases in _results(tagged))


def _dated(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a day stands by talks, and is not that of somebody who speaks of them."""
    said = compile_phrases(tagged.tools.language.speech.verbs)
    for time in tagged.times_in(mention.clause):
        start, end = sorted((mention.span, time.span))
        if not said.search(tagged.plain, start.end, max(start.end, end.start)):
            return True
    return False


def _results(tagged: TaggedArticle) -> list[Phrases]:
    kinds = ("agreement", "partial-agreement", "no-agreement", "ongoing")
    return [phrases for rule, phrases in tagged.tools.outcomes if rule.kind in kinds]


def _fixed(tagged: TaggedArticle, draft: Draft, mention: TalksMention) -> bool:
    """Whether talks that lie ahead have a day: one that is not past when the article is written."""
    almanac = almanac_of(tagged.tools.subject, draft.values.get("published"))
    near = almanac.near
    times = tagged.times_in(mention.sentence)
    days = [almanac.day(time, forward=True) for time in times]
    if mention.ahead and any(day and (near is None or day >= near) for day in days):
        return True
    vague = compile_phrases(tagged.tools.language.calendar.vague, {"year": r"\d{4}", "month": r"\w+"})
    if mention.ahead and _scheduled(tagged, mention) and vague.search(tagged.plain, *mention.clause):
        return True
    if near is None and mention.ahead:
        return any(time.weekday is not None or (time.offset or 0) > 0 for time in times)
    own = [almanac.day(time) for time in tagged.times_in(mention.clause)]
    return near is not None and any(day and day > near for day in own)


def _scheduled(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether the clause of a mention says that these talks are fixed."""
    rules = [phrases for rule, phrases in tagged.tools.outcomes if rule.kind == "scheduled"]
    return any(phrases.search(tagged.plain, *mention.clause) for phrases in rules)


def _called_off(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether the clause of a mention says that these talks were put off or called off."""
    rules = [rule for rule in tagged.tools.language.outcome if rule.kind in ("postponed", "cancelled")]
    phrases = compile_phrases([phrase for rule in rules for phrase in rule.phrases])
    return bool(phrases.search(tagged.plain, mention.clause.start, mention.clause.end))


def _focused(
    tagged: TaggedArticle, draft: Draft, kind: Kind, lead: tuple[Span, ...], core: tuple[TalksMention, ...]
) -> Focus:
    ours = tuple(mention for mention in tagged.talks if _is_ours(tagged, mention, lead))
    ours = tuple(sorted({*ours, *core}, key=lambda mention: mention.span))
    opening = [mention for mention in core if _in(mention, lead[:PAIR])]
    told = [mention for mention in opening if mention.number is not None or mention.held or mention.ahead][:1]
    fixed = any(_fixed(tagged, draft, mention) or _called_off(tagged, mention) for mention in (*core[:1], *told))
    ahead = kind == "preparatory" or fixed or not any(_held(tagged, mention, strict=False) for mention in core)
    number = _number(ours, core, ahead)
    main = tuple(mention for mention in ours if _is_main(mention, number, ahead))
    beside = tuple(mention for mention in ours if not _is_main(mention, number, ahead))
    return Focus(kind, main or core[:1], beside, number, ahead)


def _number(ours: tuple[TalksMention, ...], core: tuple[TalksMention, ...], ahead: bool) -> int | None:
    """The number of the main round: of those that are told as held (or lie ahead, when the main one does), the one
    that the lead and the most mentions speak for."""
    votes: Counter[int] = Counter()
    for mention in ours:
        if mention.number is not None:
            told = _told(mention, ahead)
            votes[mention.number] += told * (IN_THE_LEAD if mention in core else 1)
    best = max(votes.items(), key=lambda item: (item[1], item[0]), default=(None, 0))
    return best[0] if best[1] > 0 else None


def _told(mention: TalksMention, ahead: bool) -> int:
    """How much a numbered mention speaks for its round as the main one, which lies `ahead` or was held."""
    if ahead:
        return 1 - 2 * mention.past - 2 * (mention.held and not mention.ahead)
    return 1 - 2 * (mention.ahead or mention.offered) - 2 * mention.past + (mention.held and not mention.ahead)


def _is_main(mention: TalksMention, number: int | None, ahead: bool) -> bool:
    if mention.number is not None:
        return mention.number == number
    return not mention.past and (ahead or not (mention.ahead or mention.following))
