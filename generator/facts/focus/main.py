"""The main event: which mentions are of it, its number, and whether it lies ahead."""

from generator.facts.draft import Draft, Focus
from generator.facts.focus.ahead import lies_ahead
from generator.facts.focus.number import main_number
from generator.facts.focus.ours import PAIR, is_ours
from generator.facts.focus.plans import on_the_eve
from generator.facts.focus.scenes import scenes_of, upper_part
from generator.model.article import Span
from generator.model.record import Kind
from generator.tagging.article import TaggedArticle
from generator.tagging.meetings.counting import as_counted
from generator.tagging.meetings.enumerations import round_counts
from generator.tagging.talks.mentions import TalksMention


def focused(
    tagged: TaggedArticle, draft: Draft, kind: Kind, lead: tuple[Span, ...], core: tuple[TalksMention, ...]
) -> Focus:
    """The focus of an article of this `kind` whose lead speaks of talks in the `core` mentions: which mentions are of
    the main event and which beside it, the number of its round, and whether it has not been held yet. Where it begins
    stands in the `draft`."""
    ours = tuple(as_counted(tagged, mention) for mention in tagged.talks if is_ours(tagged, mention, lead))
    core = tuple(as_counted(tagged, mention) for mention in core)
    ours = tuple(sorted({*ours, *core}, key=lambda mention: mention.span))
    ahead = kind == "preparatory" or lies_ahead(tagged, draft, lead)
    number = main_number(tagged, draft, ours, lead, core, ahead)
    main = tuple(
        mention
        for mention in ours
        if (_is_main(mention, number, ahead) or (not ahead and mention.number is None and on_the_eve(tagged, mention)))
        and not _counted(tagged, mention, core)
    )
    if not core and kind == "negotiation" and (scenes := scenes_of(tagged, draft)):
        upper = upper_part(tagged)
        main = (*scenes, *(mention for mention in main if mention.sentence in upper))
    beside = tuple(mention for mention in ours if mention not in main)
    return Focus(kind, main or core[:1], beside, number, ahead, draft.focus.begins)


def _counted(tagged: TaggedArticle, mention: TalksMention, core: tuple[TalksMention, ...]) -> bool:
    """Whether a sentence behind the opening only counts rounds ("Three meetings in Belarus brought little")."""
    apart = mention.number is None and mention not in core[:PAIR]
    return apart and next(round_counts(tagged, mention.sentence), None) is not None


def _is_main(mention: TalksMention, number: int | None, ahead: bool) -> bool:
    if mention.number is not None:
        return mention.number == number
    return not mention.past and (ahead or not (mention.ahead or mention.following))
