"""Days of articles that tell no day of writing, read against the talks that the topic knows of."""

from pathlib import Path

import pytest

from generator.reading import read_text
from generator.settings import load_settings
from generator.subject import load_subject
from generator.tagging.article import TaggedArticle
from generator.tagging.days.almanac import almanac_of
from generator.tagging.days.anchors import almanac_for, past_weekdays_of_the_talks
from generator.tagging.toolbox import make_toolbox

SUBJECT = load_subject(load_settings(Path(__file__).parents[2]))
TOOLS = make_toolbox(SUBJECT, "en")
DAYS = {
    "Envoys of Ukraine and the United States met in London on Wednesday.": "2025-04-23",
    "Envoys of Russia and Ukraine met in Istanbul on Monday.": None,
    "Russia and Ukraine met in Istanbul on Tuesday. They had not met since the session in Antalya.": "2022-03-29",
    "Russia and Ukraine ended talks in Geneva on Wednesday.": None,
    "Russia and Ukraine ended talks in Geneva on Wednesday. On 16 February nobody had hoped for much.": "2026-02-18",
    "Russia and Ukraine ended talks in Abu Dhabi on Monday. They will return on 1 February.": "2026-01-26",
    "Envoys of Ukraine and Poland met in London on Wednesday.": None,
    "Washington spoke with envoys of Ukraine on Wednesday. Nobody left for London then.": None,
    "“We met in London on Wednesday,” an envoy of Ukraine wrote. The talks had been short.": None,
    "Envoys of Ukraine and the United States will meet in London next Wednesday.": None,
    "Envoys of Ukraine and the United States will meet in London on Wednesday.": None,
}


def _tagged(text: str) -> TaggedArticle:
    return TaggedArticle(read_text("case.txt", text + "\n", ("en",)), TOOLS)


@pytest.mark.parametrize(("text", "day"), DAYS.items(), ids=[text[-40:] for text in DAYS])
def test_a_weekday_beside_the_place_of_talks(text: str, day: str | None) -> None:
    """It gives the day of the only talks there on such a weekday, of those near others or beside a day told in full."""
    found = [almanac_of(SUBJECT).day(time) for time in past_weekdays_of_the_talks(_tagged(text))]
    assert [str(one) for one in found] == ([day] if day else [])


def test_a_day_of_writing_stays() -> None:
    """An article that tells its own day is not read against anything else, but for a dateline shortly before it."""
    tagged = _tagged("GENEVA, Feb 24 (NordPress) -- Russia and Ukraine ended talks in Geneva on Wednesday.")
    days = {"2026-02-25": "2026-02-24", "2026-02-28": "2026-02-28"}
    assert {day: str(almanac_for(tagged, day).near) for day in days} == days


def test_a_weekday_to_come_is_a_day_of_talks() -> None:
    """It does not say when the article was written, but what its weekdays mean."""
    tagged = _tagged("Envoys of Ukraine and the United States will meet in London on Wednesday.")
    assert str(almanac_for(tagged, None).day(tagged.times[0])) == "2025-04-23"


def test_a_day_without_a_year_is_that_of_talks_at_the_place() -> None:
    """The year of a day comes from the talks at a place of the opening, in whatever sentence the day stands."""
    tagged = _tagged("Russia and the United States are talking in Riyadh. It is slow.\n\nThey began on 18 February.")
    assert str(almanac_for(tagged, None).day(tagged.times[0])) == "2025-02-18"
