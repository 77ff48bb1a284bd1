"""Speakers: who says a quotation — named behind it, in front of it, in the sentence before, or not at all."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.people import Naming
from generator.tagging.phrase import compile_phrases
from generator.tagging.quotes import Quotation
from generator.tagging.roles import role_before

#: A verb behind a quotation stands within so many code points of its closing mark.
NEXT = 12
#: A subject that is not named has at most so many words ("the joint statement said").
FEW = 4
#: A name so near to the beginning of its sentence is its subject.
OPENING = 30


@dataclass(frozen=True)
class Attribution:
    """Who says a quotation: a person's or a party's id, or None where the article names nobody; `span` holds the words
    that say so, `rule` how they were found."""

    speaker: str | None
    span: Span | None
    rule: str


@dataclass(frozen=True)
class Speakers:
    """Attributes the quotations of one article, in order: each call may lean on the one before."""

    tagged: TaggedArticle
    namings: Sequence[Naming]

    @cached_property
    def _owners(self) -> frozenset[Span]:
        """Names that only say whose adviser or spokesman somebody else is."""
        roles = [role for naming in self.namings if (role := role_before(self.tagged, naming.span))]
        inner = {naming.span for naming in self.namings if any(role.holds(naming.span) for role in roles)}
        return frozenset(inner | {later.span for first, later in pairwise(self.namings) if self._in_apposition(first, later)})

    def _in_apposition(self, first: Naming, later: Naming) -> bool:
        """"Podolyak, an adviser to President Zelenskiy": the second name belongs to the first one's role."""
        between = self.tagged.plain[first.span.end : later.span.start]
        heads = compile_phrases(self.tagged.tools.language.people.heads)
        return between.startswith(", ") and between.count(",") == 1 and "." not in between and bool(heads.search(between))

    @cached_property
    def _said(self) -> re.Pattern[str]:
        return compile_phrases(self.tagged.tools.language.speech.verbs)

    @cached_property
    def _own(self) -> re.Pattern[str]:
        return compile_phrases(self.tagged.tools.language.speech.own)

    def attribute(self, quotation: Quotation, before: Attribution | None, last: Quotation | None) -> Attribution:
        """Who says `quotation`; `before` and `last` are the attribution and the place of the quotation in front of it."""
        sentence = self._around(quotation)
        return (
            self._behind(quotation, sentence, before, last)
            or self._in_front(quotation, sentence, before, last)
            or self._carried_on(quotation, before, last)
        )

    def _around(self, quotation: Quotation) -> Span:
        """The paragraph's stretch that attributes: the sentences that the quotation touches."""
        touching = [span for span in self.tagged.article.sentences if _touch(span, quotation.whole)]
        if not touching:
            return quotation.whole
        return Span(touching[0].start, touching[-1].end)

    def _behind(self, quotation: Quotation, sentence: Span, before: Attribution | None, last: Quotation | None) -> Attribution | None:
        start = quotation.whole.end
        window = Span(start, max(start, sentence.end))
        own = self._own.search(self.tagged.plain, start, min(start + NEXT + NEXT, window.end))
        if own and own.start() - start <= NEXT:
            return self._pronoun(quotation, Span(*own.span()), before, last)
        end = self._stop(start, window.end)
        verb = self._said.search(self.tagged.plain, start, end)
        if not verb:
            return None
        between = self.tagged.plain[start : verb.start()]
        if not between.strip(" ,"):
            return self._subject(Span(verb.end(), end), Span(*verb.span()), last_one=False)
        if between.strip()[:1] in ",;" or not self._opens_with_speaker(Span(start, verb.start())):
            return None
        return self._subject(Span(start, verb.start()), Span(*verb.span()), last_one=False)

    def _opens_with_speaker(self, window: Span) -> bool:
        """Whether the words between a quotation and a verb of speech are its subject: a name with its role, or
        somebody who is not named ("the official said")."""
        words = self.tagged.plain[window.start : window.end].split()
        named = any(window.holds(naming.span) for naming in self.namings)
        return named or (len(words) <= FEW and words[0].lower() in self.tagged.tools.language.people.articles)

    def _stop(self, start: int, end: int) -> int:
        """The end of an attribution: the next quotation mark or the end of the sentence."""
        mark = re.compile(r"[“\"]").search(self.tagged.plain, start, end)
        return mark.start() if mark else end

    def _in_front(self, quotation: Quotation, sentence: Span, before: Attribution | None, last: Quotation | None) -> Attribution | None:
        start = last.whole.end if last and sentence.start < last.whole.end <= quotation.whole.start else sentence.start
        window = Span(start, quotation.whole.start)
        verbs = list(self._said.finditer(self.tagged.plain, window.start, window.end))
        according = compile_phrases(self.tagged.tools.language.speech.according_to).match(self.tagged.plain, window.start)
        if according:
            found = self._subject(Span(according.end(), window.end), Span(*according.span()), last_one=False)
            return found if found and found.speaker else self._pronoun(quotation, Span(*according.span()), before, last)
        if not verbs:
            return self._same_sentence(window, before, last)
        for earlier, verb in reversed(list(zip([None, *verbs], verbs, strict=False))):
            if inverted := self._right_behind(Span(verb.end(), quotation.whole.start)):
                return Attribution(inverted.id, inverted.span, "name-behind-the-verb")
            if self._is_pronoun(verb.start()):
                return self._pronoun(quotation, Span(*verb.span()), before, last)
            found = self._subject(Span(earlier.end() if earlier else window.start, verb.start()), Span(*verb.span()), last_one=True)
            if found.speaker:
                return found
        return self._pronoun(quotation, Span(*verbs[-1].span()), before, last)

    def _right_behind(self, window: Span) -> Naming | None:
        """The name that follows a verb at once ("Vatikan, kata Trump, ...")."""
        names = (naming for naming in self.namings if window.holds(naming.span))
        return next((naming for naming in names if naming.span.start - window.start <= 1), None)

    def _same_sentence(self, window: Span, before: Attribution | None, last: Quotation | None) -> Attribution | None:
        """A second stretch of one sentence has the speaker of the first ("...", katanya, "...")."""
        if before and last and last.whole.end <= window.start and "\n" not in self.tagged.plain[last.whole.end : window.end]:
            between = self.tagged.plain[last.whole.end : window.end]
            return Attribution(before.speaker, before.span, "speech-goes-on") if len(between) < 80 else None
        return None

    def _subject(self, window: Span, verb: Span, last_one: bool) -> Attribution:
        """The person named in `window` who is nobody's owner, nearest to the verb; else the party named there."""
        people = [naming for naming in self.namings if window.holds(naming.span) and naming.span not in self._owners]
        if people:
            chosen = people[-1] if last_one and len({naming.id for naming in people}) == 1 else people[0]
            return Attribution(chosen.id, chosen.span, "name-before-the-verb" if last_one else "name-behind-the-verb")
        parties = [tag for tag in self.tagged.tags_in(window, "party")]
        if parties:
            return Attribution(parties[0].id, parties[0].span, "party-that-speaks")
        return Attribution(None, verb, "nobody-named")

    def _is_pronoun(self, end: int) -> bool:
        words = self.tagged.plain[max(0, end - 20) : end].split()
        return bool(words) and words[-1].lower().strip(",") in self.tagged.tools.language.speech.pronouns

    def _pronoun(self, quotation: Quotation, verb: Span, before: Attribution | None, last: Quotation | None) -> Attribution:
        """Whom "-nya", "dia" or "he" means: the person named last before the sentence, or the speaker before."""
        named = self._named_before(quotation.whole.start if verb.start > quotation.whole.start else verb.start, last)
        if named:
            return Attribution(named.id, named.span, "name-before-a-pronoun")
        return Attribution(before.speaker if before else None, before.span if before else verb, "speaker-before")

    def _named_before(self, place: int, last: Quotation | None) -> Naming | None:
        """The last subject named between the quotation before and `place`."""
        start = last.whole.end if last else 0
        inside = [naming for naming in self.namings if start <= naming.span.start < place and naming.span not in self._owners]
        if not inside:
            return None
        sentence = self.tagged.article.sentence_at(inside[-1].span.start)
        there = [naming for naming in inside if sentence.holds(naming.span)]
        saying = [naming for naming in there if self._said.match(self.tagged.plain, naming.span.end + 1)]
        if saying:
            return saying[-1]
        return there[0] if there and there[0].span.start - sentence.start <= OPENING else inside[-1]

    def _carried_on(self, quotation: Quotation, before: Attribution | None, last: Quotation | None) -> Attribution:
        """A paragraph that is only a quotation: the person named last in front of it, or the speaker before."""
        named = self._named_before(quotation.whole.start, last)
        if named:
            return Attribution(named.id, named.span, "name-in-the-paragraph-before")
        if before:
            return Attribution(before.speaker, before.span, "speech-goes-on")
        return Attribution(None, None, "nobody-named")


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
