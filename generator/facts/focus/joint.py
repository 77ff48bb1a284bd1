"""Joint: marks that hold where others do together, as a sum of weights cannot say "an offer, and no day for it"."""

from collections.abc import Iterable, Iterator

#: Where an article tells its news.
NEWS = ("headline", "first", "second")
#: Marks of an offer, and names of forms that seldom hold news.
OFFERS = ("an offer", "proposals", "talks offered")
FORMS = ("opinion", "profile", "explainer", "chronology", "figures", "review")
LATE = "late day"


def joint_marks(marks: Iterable[str], *, dated: bool) -> Iterator[str]:
    """The names of further marks of an article that bears `marks`: where it is `dated`, whether nothing tells of talks
    on a late day, of a form neither; whether an offer has no fixed day or stands alone."""
    borne = frozenset(marks)
    late = not dated or any(LATE in mark for mark in borne)
    offer = _any_in(borne, OFFERS, NEWS)
    yield from ["no day of writing"] * (not dated)
    yield from ["no late day"] * (not late)
    yield from ["a form on no late day"] * (not late and _any_in(borne, FORMS, NEWS[:1]))
    yield from ["an offer without a day"] * (offer and "fixed in the lead" not in borne)
    yield from ["an offer alone"] * (offer and not _any_in(borne, ("talks held",), NEWS[:2]))


def _any_in(borne: frozenset[str], names: Iterable[str], places: tuple[str, ...]) -> bool:
    return any(f"{name} in the {place}" in borne for name in names for place in places)
