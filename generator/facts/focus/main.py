"""The main event: which mentions are of it, its number, and whether it lies ahead."""

from generator.facts.draft import Draft, Focus, own_days
from generator.facts.focus.number import main_number
from generator.facts.focus.ours import PAIR, is_ours
from generator.facts.focus.plans import is_planned, on_the_eve
from generator.facts.focus.state import is_fixed, was_held
from generator.model.article import Span
from generator.model.record import Kind
from generator.tagging.almanac import almanac_of
from generator.tagging.article import TaggedArticle
from generator.tagging.calling_off import called_off
from generator.tagging.counting import as_counted
from generator.tagging.enumerations import round_counts
from generator.tagging.event_days import event_days
from generator.tagging.lead import opening_of, stands_in
from generator.tagging.talks import TalksMention

#: A day decides whether the news lies ahead when it has such a share of what speaks for any.
SURE = 0.5


def focused(
    tagged: TaggedArticle, draft: Draft, kind: Kind, lead: tuple[Span, ...], core: tuple[TalksMention, ...]
) -> Focus:
    """The focus of an article of this `kind` whose lead speaks of talks in the `core` mentions: which mentions are of
    the main event and which beside it, the number of its round, and whether it has not been held yet."""
    ours = tuple(as_counted(tagged, mention) for mention in tagged.talks if is_ours(tagged, mention, lead))
    core = tuple(as_counted(tagged, mention) for mention in core)
    ours = tuple(sorted({*ours, *core}, key=lambda mention: mention.span))
    opening = [mention for mention in core if stands_in(mention, opening_of(tagged, lead))]
    told = [mention for mention in opening if mention.number is not None or mention.held or mention.ahead]
    told = told[: 1 if any(mention.held or mention.ahead for mention in told[:1]) else PAIR]
    first = core[:1]
    if told and told[0].ahead and (news := _news_behind(tagged, told[0], lead, core)):
        first, told = (), news
    elif told and told[0].ahead and not any(mention.held and not mention.ahead for mention in opening):
        told = [*told, *core]
    numbers = {mention.number for mention in told} - {None}
    told += [mention for mention in core if mention.number in numbers]
    fixed = any(is_fixed(tagged, draft, mention) or called_off(tagged, mention) for mention in (*first, *told))
    planned = {mention.number for mention in core if mention.number is not None and is_planned(tagged, mention)}
    past = [mention for mention in core if mention.held or mention.number not in planned]
    ahead = kind == "preparatory" or fixed or not any(was_held(tagged, mention, strict=False) for mention in past)
    if kind == "negotiation" and first:
        ahead = _lies_ahead(tagged, draft, ahead)
    number = main_number(tagged, draft, ours, lead, core, ahead)
    main = tuple(
        mention
        for mention in ours
        if (_is_main(mention, number, ahead) or (not ahead and mention.number is None and on_the_eve(tagged, mention)))
        and not _counted(tagged, mention, core)
    )
    beside = tuple(mention for mention in ours if mention not in main)
    return Focus(kind, main or core[:1], beside, number, ahead)


def _lies_ahead(tagged: TaggedArticle, draft: Draft, told: bool) -> bool:
    """Whether the day of the news is yet to come; where it is that of writing, or none is sure, what is `told`."""
    almanac = almanac_of(tagged.tools.subject, draft.values.get("published"))
    days = event_days(tagged, almanac, own_days(draft))
    if almanac.near is None or not days or days[0].share < SURE or days[0].day == almanac.near:
        return told
    return days[0].day > almanac.near


def _news_behind(
    tagged: TaggedArticle, plan: TalksMention, lead: tuple[Span, ...], core: tuple[TalksMention, ...]
) -> list[TalksMention]:
    """The talks of the first sentence behind a headline with a `plan`, if it tells only of talks that were held: the
    headline names the next round, and the news is this one."""
    if plan.sentence != lead[0] or not tagged.in_headline(plan.span):
        return []
    behind = [mention for mention in core if stands_in(mention, lead[1 : 1 + PAIR])]
    news = [mention for mention in behind if mention.sentence == behind[0].sentence]
    told = any((mention.held or mention.number is not None) and not mention.past for mention in news)
    return news if told and not any(mention.ahead or mention.offered for mention in news) else []


def _counted(tagged: TaggedArticle, mention: TalksMention, core: tuple[TalksMention, ...]) -> bool:
    """Whether a sentence behind the opening only counts rounds ("Three meetings in Belarus brought little")."""
    apart = mention.number is None and mention not in core[:PAIR]
    return apart and next(round_counts(tagged, mention.sentence), None) is not None


def _is_main(mention: TalksMention, number: int | None, ahead: bool) -> bool:
    if mention.number is not None:
        return mention.number == number
    return not mention.past and (ahead or not (mention.ahead or mention.following))
