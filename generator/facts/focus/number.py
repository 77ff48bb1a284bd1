"""The number of the main round: which of the numbered rounds the lead and the most mentions speak for."""

from collections import Counter
from datetime import date, timedelta

from generator.facts.draft import Draft
from generator.facts.focus.ours import PAIR
from generator.facts.focus.plans import goes_on, is_announced, on_the_eve
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.almanac import almanac_of
from generator.tagging.days.own_day import gone
from generator.tagging.days.round_days import days_of_round
from generator.tagging.lead import stands_in
from generator.tagging.meetings.last_met import was_the_last
from generator.tagging.meetings.links import is_a_link
from generator.tagging.meetings.parts_of_rounds import is_part
from generator.tagging.meetings.pointed import is_pointed_at
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.talks.mentions import TalksMention

#: A mention of the lead speaks for its round as loudly as so many others.
IN_THE_LEAD, IN_THE_OPENING = 3, 6
#: What comes after a round says so within so many code points in front of it.
APART = 5
#: An article of the day does not tell of a round so long ago as its event.
LONG_AGO = timedelta(days=21)
#: Words that set talks after a round stand within so many code points in front of its number.
CLOSE = 25


def main_number(
    tagged: TaggedArticle,
    draft: Draft,
    ours: tuple[TalksMention, ...],
    lead: tuple[Span, ...],
    core: tuple[TalksMention, ...],
    ahead: bool,
) -> int | None:
    """The number of the main round: of those that are told as held (or lie ahead, when the main one does), the one
    that the lead and the most mentions speak for. What a live blog announced and later tells as held was held."""
    votes: Counter[int] = Counter()
    over = {mention.number for mention in ours if mention.held and not (mention.ahead or mention.past)}
    for mention in ours:
        here = is_pointed_at(tagged, mention)
        if mention.number is not None and not is_part(tagged, mention) and (here or not is_a_link(tagged, mention)):
            apart = _set_apart(tagged, mention, ours) or _is_long_ago(tagged, draft, mention, core)
            told = 1 if here else _told(tagged, draft, mention, ahead) - 2 * apart
            told = max(told, 0) if mention.number in over and mention.ahead else told
            votes[mention.number] += told * _weight(mention, here, lead, core)
    best = max(votes.items(), key=lambda item: (item[1], item[0]), default=(None, 0))
    return best[0] if best[1] > 0 else None


def _is_long_ago(tagged: TaggedArticle, draft: Draft, mention: TalksMention, core: tuple[TalksMention, ...]) -> bool:
    """Whether the months or days beside a numbered round behind the opening are all well before the day of writing."""
    written = draft.values.get("published")
    if written is None or mention in core[:PAIR]:
        return False
    almanac = almanac_of(tagged.tools.subject, written)
    days = [one.day for one in days_of_round(tagged, mention, almanac, False) if one.time.placed]
    recent = (date.fromisoformat(written) - LONG_AGO).isoformat()
    return bool(days) and all(day < recent[: len(day)] for day in days)


def _set_apart(tagged: TaggedArticle, mention: TalksMention, ours: tuple[TalksMention, ...]) -> bool:
    """Whether a numbered round only stands behind words that set other talks of its sentence after it ("This meeting
    follows the first round", "have not met since the third round"), or is the one at which the sides last met."""
    front = Span(max(mention.sentence.start, mention.span.start - CLOSE), mention.span.start)
    after = list(compile_phrases(tagged.tools.language.talks.after).finditer(tagged.plain, *front))
    near = bool(after) and mention.span.start - after[-1].end() <= APART
    others = [other for other in ours if other.sentence == mention.sentence and other.number is None]
    before = [other for other in others if other.span.end <= front.end]
    return (near and bool(before)) or any(was_the_last(tagged, other) for other in before)


def _weight(mention: TalksMention, here: bool, lead: tuple[Span, ...], core: tuple[TalksMention, ...]) -> int:
    if mention in core and stands_in(mention, lead[:PAIR]):
        return IN_THE_OPENING
    return IN_THE_LEAD if here or mention in core else 1


def _told(tagged: TaggedArticle, draft: Draft, mention: TalksMention, ahead: bool) -> int:
    """How much a numbered mention speaks for its round as the main one, which lies `ahead` or was held."""
    on = goes_on(tagged, mention)
    held = mention.held and (on or not mention.ahead)
    if ahead:
        almanac = almanac_of(tagged.tools.subject, draft.values.get("published"))
        over = gone(tagged, mention) or (held and not is_announced(tagged, mention, almanac))
        return 1 - 2 * mention.past - 2 * over
    to_come = mention.ahead and not on and not on_the_eve(tagged, mention)
    return 1 - 2 * (to_come or mention.offered) - 2 * mention.past + held
