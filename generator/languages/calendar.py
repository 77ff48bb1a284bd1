"""Sections `calendar` and `numbers` of a language file: what CLDR does not know of dates, and numbers in words."""

from typing import Literal

from generator.languages.rule import Examples
from generator.model.record import Frozen

Age = Literal["nearly", "over", "about", "nth", "eve"]


class CalendarSection(Frozen):
    """Dates in running text. `order` is that of numeric dates, `order_beside_am` the one that they have beside a
    clock with AM or PM, where it differs, and with `strict_order` no numeric date without a year has another one
    (10/30 is a slip of the pen); `months` and `weekdays` (1 is Monday) add spellings to CLDR's; `beside_weekday`
    words may stand between a weekday and its day (Kamis lalu, 3 Maret); `last_weekday` words beside one say that it
    is past, `next_weekday` that it is to come, `latest` that a day is that of the last of several; `weeks` behind a
    weekday count weeks from that of publication, `after_month` words behind a month years; `relative` words count
    days from the day of publication, `relative_months` months; `before_the_event` phrases ({number}, and {unit} of so
    many days) count back from the event, `after_the_told` ones on from the day told last, `weeks_ago` ones from the
    day of writing, `days_after` and `days_before` ones stand in front of talks that lie so far from the news;
    `worded_days` phrases ({cardinal}, {ordinal}, {month}) are days of the calendar in words;
    `before_day` words may stand between speech and its day; `war_day` phrases hold {number} or {ordinal}, a noun of
    the conflict follows, or stands in front of `war_day_behind`; `as_of` words before, and `now` words after it say
    that this is the day of writing, as do `so_far` words of a headline with it, and `writing` phrases; `gone` phrases
    are times well before it (last week); `vague` phrases ({year} and {month} are slots) are times that no calendar
    decides; `zones` stand behind clock times (WIB, petang), `before_clock` words between a day and its clock (at);
    `before_month` phrases open a month without a day, behind `deadlines` it is none (by the end of May),
    `between_months` words join two; behind `between` the two days open and close a time; `ranges` stand between the
    days of a range, `parts_of_days` phrases beside them; `lengths` are phrases with {number} for how many days
    something took, `hours` with {number} for how long on one of them; `ages` are phrases ({number}, {ordinal}, {unit},
    and {war} for a noun of the conflict) on how long the conflict has gone on: `nearly` or `over` so many units,
    `about` so many, in its `nth` year, on the `eve` of an anniversary; `age_units` are words for the units and how
    many months they have."""

    order: Literal["day-month", "month-day"]
    order_beside_am: Literal["day-month", "month-day"] | None = None
    strict_order: bool = False
    months: dict[int, tuple[str, ...]] = {}
    weekdays: dict[int, tuple[str, ...]] = {}
    beside_weekday: tuple[str, ...] = ()
    last_weekday: tuple[str, ...] = ()
    next_weekday: tuple[str, ...] = ()
    latest: tuple[str, ...] = ()
    weeks: dict[str, int] = {}
    after_month: dict[str, int] = {}
    relative: dict[str, int] = {}
    relative_months: dict[str, int] = {}
    units: dict[str, int] = {}
    before_the_event: tuple[str, ...] = ()
    after_the_told: tuple[str, ...] = ()
    weeks_ago: tuple[str, ...] = ()
    days_after: tuple[str, ...] = ()
    days_before: tuple[str, ...] = ()
    before_day: tuple[str, ...] = ()
    worded_days: tuple[str, ...] = ()
    war_day: tuple[str, ...] = ()
    war_day_behind: tuple[str, ...] = ()
    as_of: tuple[str, ...] = ()
    now: tuple[str, ...] = ()
    so_far: tuple[str, ...] = ()
    writing: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    vague: tuple[str, ...] = ()
    deadlines: tuple[str, ...] = ()
    before_month: tuple[str, ...] = ()
    between_months: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    ranges: tuple[str, ...] = ()
    parts_of_days: tuple[str, ...] = ()
    lengths: tuple[str, ...] = ()
    hours: tuple[str, ...] = ()
    ages: dict[Age, tuple[str, ...]] = {}
    age_units: dict[str, int] = {}
    zones: tuple[str, ...] = ()
    before_clock: tuple[str, ...] = ()
    examples: Examples = Examples()


class NumbersSection(Frozen):
    """Numbers in words: `cardinals` up to where `scales` (ratus, thousand) take over; `ordinals` in full, and the forms
    `ordinal_marks` that {number} takes as an ordinal; `times` say how often (twice); `silent` words stand inside a
    number and count nothing (three *and a* half million); `suffixes` are short for scales behind figures (2.5m);
    `decimal` and `group` are the marks in figures."""

    cardinals: dict[str, int]
    scales: dict[str, int]
    ordinals: dict[str, int]
    ordinal_marks: tuple[str, ...]
    half: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    suffixes: dict[str, int] = {}
    times: dict[str, int] = {}
    decimal: str
    group: str
