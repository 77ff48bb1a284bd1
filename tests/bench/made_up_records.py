"""Records of any number: made-up rounds with twenty articles each, told with all kinds of facts."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeVar
from zlib import crc32

from generator.model.record import (
    Evidence,
    Figure,
    Kind,
    OtherRound,
    Outcome,
    OutcomeKind,
    Person,
    Position,
    Record,
    Stance,
    Statement,
)

#: So many articles tell of one event; so many name each of the people whom no list knows.
ARTICLES, NAMINGS = 20, 20
#: Rounds of one series.
ROUNDS = 40
_KINDS: tuple[Kind, ...] = ("negotiation", "negotiation", "negotiation", "preparatory", "background", "off-topic")
_OUTCOMES: tuple[OutcomeKind, ...] = ("no-agreement", "no-agreement", "partial-agreement", "scheduled", "none")
_VENUES = ((), ("Istanbul",), ("Brest, Belarus",), ("perbatasan Belarus",), ("Moskow",), ("Jenewa", "Istanbul"))
_STANCES: tuple[Stance, ...] = ("demands", "offers", "accepts", "rejects")
_LETTERS = "abcdefghijklmnoprstuvz"
Choice = TypeVar("Choice")


def records(count: int, a_day: int = 1) -> list[Record]:
    """Made-up records on so many rounds a day, in no order, with all kinds of facts."""
    made = [_record(number, count, a_day) for number in range(count)]
    return sorted(made, key=lambda record: crc32(record.seed.encode()))


def _record(number: int, count: int, a_day: int) -> Record:
    round_ = _draw(number, "round", range(max(1, count // ARTICLES)))
    day = date(2022, 2, 24) + timedelta(days=round_ // a_day)
    people = tuple(_person(_draw(number, f"person {place}", range(max(4, 4 * count // NAMINGS)))) for place in range(4))
    return Record(
        seed=f"seed-{number}.txt",
        sha256=str(number),
        language="id",
        outlet=_draw(number, "outlet", ("Kabar", "Warta", "Berita", None)),
        agencies=_draw(number, "agency", ((), ("AFP",), ("Reuters",), ("AFP", "TASS"))),
        published=(day + timedelta(days=1)).isoformat(),
        kind=_draw(number, "kind", _KINDS),
        date=_draw(number, "date", (*9 * (day.isoformat(),), f"{day:%Y-%m}")),
        series=_draw(number, "series", (f"series-{round_ // ROUNDS}", f"series-{round_ // ROUNDS}", None)),
        round=_draw(number, "number", (round_ % ROUNDS + 1, round_ % ROUNDS + 1, None)),
        parties=("russia", "ukraine"),
        venue=_draw(number, "venue", _VENUES),
        outcome=Outcome(
            kind=_draw(number, "outcome", _OUTCOMES), open=("ceasefire",), evidence={"kind": _slice("hasil")}
        ),
        other_rounds=(OtherRound(relation="next", round=2, when="pekan depan", evidence={"when": _slice("pekan")}),),
        people=people,
        statements=(Statement(speaker=people[0].id, quote="kami siap", evidence={"quote": _slice("kami siap")}),),
        positions=(_position(number),),
        figures=(Figure(measure="killed", value=number, claimed_by="ukraine", evidence={"value": _slice("tewas")}),),
        evidence={"date": _slice("Senin"), "venue": _slice("Istanbul"), "round": _slice("putaran")},
    )


def _position(number: int) -> Position:
    stance = _draw(number, "stance", _STANCES)
    return Position(actor="ukraine", point="ceasefire", stance=stance, evidence={"stance": _slice("gencatan senjata")})


def _person(number: int) -> Person:
    given, surname = _word(number, "given"), _word(number, "surname")
    return Person(
        id=f"{given}-{surname}".lower(),
        name=f"{given} {surname}",
        as_written=(f"{given} {surname}", surname),
        party=_draw(number, "party", ("russia", "ukraine", None)),
        role="juru bicara kementerian",
        evidence={"as_written": _slice(f"{given} {surname}"), "role": _slice("juru bicara")},
    )


def _word(number: int, what: str) -> str:
    letters = (_draw(number, f"{what} {place}", _LETTERS) for place in range(_draw(number, what, range(4, 9))))
    return "".join(letters).capitalize()


def _draw(number: int, what: str, choices: Sequence[Choice]) -> Choice:
    """One of `choices`, spread evenly over numbers and always the same."""
    return choices[crc32(f"{what} {number} {what}".encode()) % len(choices)]


def _slice(text: str) -> tuple[Evidence, ...]:
    return (Evidence(start=1, end=1 + len(text), text=text, rule="made-up"),)
