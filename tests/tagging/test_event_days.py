"""The day of the news among all days that an article tells."""

import pytest

from generator.tagging.article import TaggedArticle
from generator.tagging.days.almanac import almanac_of
from generator.tagging.days.event_days import WEIGHTS, event_days, marked_days
from generator.tagging.days.event_days.known import Known
from generator.tagging.ngrams import is_ngram
from generator.tagging.weights import weights_in
from tests.articles import subject, tagged_article

HEAD = "Russia and Ukraine end talks\n\n3 June 2025, 08:05 GMT\n\n"
MONDAY, FRIDAY = "2025-06-02", "2025-06-06"
ARTICLES = {
    "Envoys of Russia and Ukraine met in Istanbul on Monday, Turkey said on Tuesday. They first met on 16 May.": MONDAY,
    "Envoys of Russia and Ukraine will meet in Istanbul on Friday. They last met on 16 May.": FRIDAY,
    "Talks of Russia and Ukraine did not open on Monday as planned and will be held on Friday instead.": FRIDAY,
    "Russia and Ukraine ended talks in Istanbul on Monday. They will meet again on 20 June.": MONDAY,
    "Russia's team landed in Istanbul on Monday for talks with Ukraine's envoys that will be held on Friday.": FRIDAY,
}


def _tagged(text: str) -> TaggedArticle:
    return tagged_article(f"{HEAD}{text}\n", "id", "en")


@pytest.mark.parametrize(("text", "day"), ARTICLES.items(), ids=[text[:40] for text in ARTICLES])
def test_the_day_of_the_news_comes_first(text: str, day: str) -> None:
    """Days of speech, of earlier and of later meetings, and those on which nothing took place, come behind it."""
    found = event_days(_tagged(text), almanac_of(subject(), "2025-06-03"))
    assert found[0].day.isoformat() == day
    assert 0 < sum(one.share for one in found) < 1


@pytest.mark.xfail(strict=True, reason="the headline's end of talks outweighs that they are to come")
def test_a_day_to_come_below_a_headline_on_an_end() -> None:
    """An arrival is not the news where the sentence behind it tells the day of the talks."""
    text = "Russia's team landed in Istanbul on Monday. It will meet Ukraine's envoys there on Friday."
    assert event_days(_tagged(text), almanac_of(subject(), "2025-06-03"))[0].day.isoformat() == FRIDAY


def test_each_mark_has_its_weight() -> None:
    """A mark that the weights do not know would say nothing; of n-grams only those are weighed that say something."""
    almanac = almanac_of(subject(), "2025-06-03")
    marks = {mark for text in ARTICLES for _, marks in marked_days(_tagged(text), almanac) for mark in marks}
    marks = {mark for mark in marks if not is_ngram(mark)}
    assert marks <= weights_in(WEIGHTS).keys()
    assert len(marks) > 15


MARKED = {
    "On Friday the two sides are to meet at the palace.": (
        "Friday",
        True,
        {"to-come-and-talks-ahead", "said-to-come-behind"},
    ),
    "They saw the president on Monday night.": ("Monday", True, {"gone-and-talks-ahead"}),
    "They left the palace on Monday.": ("Monday", False, {"gone-and-talks-begun"}),
    "The round of talks was put off by a day to Friday.": ("Friday", True, {"moved-to"}),
    "The talks were moved to Thursday and Friday.": ("Friday", True, {"moved-to"}),
    "On Monday, 2 June, they sat down.": ("Monday, 2 June", False, {"weekday-and-date"}),
    "They sat down on 2 June.": ("2 June", False, {"date"}),
}


@pytest.mark.parametrize(("text", "case"), MARKED.items(), ids=list(MARKED))
def test_marks_of_a_day(text: str, case: tuple[str, bool, set[str]]) -> None:
    """A day bears marks by the words around it and by whether the talks are known to lie ahead."""
    words, ahead, expected = case
    tagged = _tagged(text)
    start = tagged.plain.index(words, len(HEAD))
    marked = marked_days(tagged, almanac_of(subject(), "2025-06-03"), Known(ahead=ahead))
    assert any(expected <= marks for told, marks in marked if told.time.span.start == start)


def test_days_that_tell_nothing_of_the_side_of_the_talks() -> None:
    """Where it is not known whether the talks lie ahead, no day bears a mark of it."""
    marked = marked_days(_tagged("They left the palace on Monday."), almanac_of(subject(), "2025-06-03"))
    assert not [mark for _, marks in marked for mark in marks if "-and-talks-" in mark]
