"""Offices that claim counts: the party for which "local officials", "the governor", "the ministry in X" speak."""

import re

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.counts.claim import Claim
from generator.tagging.names.entities import Tag
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.roles import role_before
from generator.tagging.people.subjects import Subjects
from generator.tagging.speech.unnamed import opens_clause

#: The owner of an office ends or begins within so many code points of it.
OWNER = 4
#: What an office is said to be of begins within so many words behind it.
_SEAT = re.compile(r"\s?((?:[\w'’-]+\s){1,5}?)[A-Z]")


def office_in(subjects: Subjects, window: Span) -> Claim | None:
    """An office in `window` speaks for the party that its name holds, else for the one of the place of which it is said
    to be; else for that in whose territory the place lies that was named last, else for the party named last, else for
    that of a place behind it. One whose holder was named before ("gubernur itu") is he himself."""
    tagged = subjects.tagged
    match = compile_phrases(tagged.tools.language.figures.local).search(tagged.plain, *window)
    if not match:
        return None
    office, sentence = Span(*match.span()), tagged.article.sentence_at(match.start())
    if holder := _holder(subjects, office):
        return holder, office
    party = _party_in(tagged, Span(max(sentence.start, office.start - OWNER), office.end + OWNER))
    if not party and (seat := seat_of(tagged, office)):
        party = _party_in(tagged, seat)
    elif not party:
        many = tagged.plain[office.start : office.end].lower() in tagged.tools.language.speech.many
        party = None if many and not opens_clause(subjects, office) else _nearest(tagged, office, sentence)
    return (party, office) if party else None


def is_elsewhere(tagged: TaggedArticle, office: Span) -> bool:
    """Whether an office is said to be of a place that the topic does not know ("hospital officials in Xville")."""
    seat = seat_of(tagged, office)
    return seat is not None and not _party_in(tagged, seat)


def seat_of(tagged: TaggedArticle, office: Span) -> Span | None:
    """Where the name begins of the place of which an office is said to be ("the mayor of the city of X"), in its own
    words or right behind them."""
    language = tagged.tools.language
    seats = compile_phrases((*language.people.belonging, *language.people.within))
    told = compile_phrases((*language.speech.verbs, *language.figures.claims))
    last = max(tagged.plain.rfind(" ", *office), office.start)
    first = seats.search(tagged.plain, *office)
    found = _SEAT.match(tagged.plain, min(last, first.start()) if first else last)
    is_of = found and seats.search(found[1]) and not told.search(found[1])
    return Span(found.end() - 1, found.end()) if found and is_of else None


def _holder(subjects: Subjects, office: Span) -> str | None:
    """The person named last in front of an office that is said to be known ("gubernur itu") who has it as his role."""
    tagged = subjects.tagged
    closing = compile_phrases(tagged.tools.language.people.closing)
    if not closing.match(tagged.plain, office.end + 1, tagged.article.sentence_at(office.end).end):
        return None
    words = tagged.plain[office.start : office.end].lower()
    for naming in reversed(subjects.own_before(office.start)):
        role = naming.role or role_before(tagged, naming.span)
        if role and words in tagged.plain[role.start : role.end].lower():
            return naming.id
    return None


def _nearest(tagged: TaggedArticle, office: Span, sentence: Span) -> str | None:
    named = tagged.tags_in(Span(sentence.start, office.start), "party")
    places = (tagged.tools.party_at.get(tag.id) for tag in tagged.tags_in(sentence, "place"))
    return tagged.side_of_place_before(office.start) or (named[-1].id if named else next(filter(None, places), None))


def _party_in(tagged: TaggedArticle, window: Span) -> str | None:
    """The first party that a tag touching `window` names, itself or by a place that lies in its territory."""
    return next(filter(None, (_party_of(tagged, tag) for tag in tagged.tags_touching(window))), None)


def _party_of(tagged: TaggedArticle, tag: Tag) -> str | None:
    return tag.id if tag.kind == "party" else tagged.tools.party_at.get(tag.id)
