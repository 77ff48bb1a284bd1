"""What holds for any set of articles: their order is nothing, no event contradicts itself, nothing is lost."""

import re
from itertools import combinations
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator.merging.agreement import conflict
from generator.merging.particulars import particulars
from generator.merging.story import merge
from generator.merging.venues import venues_of
from tests.merging.compact import SUBJECT, record, records

DATES = [None, "2022-02-28", "2022-03-03", "2022-03-04", "2022-03-05", "2022-03", "2022", "2022-03-04~"]
OTHERS = st.fixed_dictionaries(
    {
        "relation": st.sampled_from(["past", "next"]),
        "round": st.sampled_from([None, 1, 2, 3]),
        "date": st.sampled_from(DATES),
    }
)
GIVEN = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(
            ["negotiation", "negotiation", "negotiation", "preparatory", "background", "off-topic"]
        ),
        "published": st.sampled_from([None, "2022-03-01", "2022-03-04"]),
        "date": st.sampled_from(DATES),
        "date_end": st.sampled_from([None, None, "2022-03-05"]),
        "series": st.sampled_from([None, "belarus-2022", "istanbul-2025"]),
        "round": st.sampled_from([None, 1, 2]),
        "parties": st.sampled_from([[], ["russia"], ["russia", "ukraine"], ["russia", "united-states"]]),
        "venue": st.lists(st.sampled_from(["Brest", "Brest, Belarus", "Belarusia", "Moskow"]), max_size=2, unique=True),
        "outcome": st.sampled_from(["none", "agreement", "no-agreement", "scheduled"]),
        "outlet": st.sampled_from([None, "One", "Two"]),
        "agencies": st.lists(st.sampled_from(["AP", "Reuters"]), max_size=2, unique=True),
        "people": st.lists(st.sampled_from(["mykhailo-podolyak", "leonid-slutsky"]), max_size=2, unique=True),
        "statements": st.lists(st.sampled_from(["russia: satu dua tiga", "leonid-slutsky: satu dua tiga"]), max_size=2),
        "other_rounds": st.lists(OTHERS, max_size=2),
    }
)
SETS = st.lists(GIVEN, max_size=9).map(lambda given: {f"seed-{place}": values for place, values in enumerate(given)})


@given(given=SETS, data=st.data())
def test_the_order_of_articles_is_nothing(given: dict[str, Any], data: st.DataObject) -> None:
    """Any permutation of the records tells the same story."""
    articles = list(records(given))
    assert merge(data.draw(st.permutations(articles)), SUBJECT) == merge(articles, SUBJECT)


@given(given=SETS)
def test_no_event_contradicts_itself(given: dict[str, Any]) -> None:
    """Within an event no two articles conflict, by whatever chain they came together."""
    venues = venues_of(SUBJECT)
    by_seed = {article.seed: article for article in records(given)}
    for event in merge(by_seed.values(), SUBJECT).events:
        stated = [particulars(by_seed[seed], venues) for seed in event.seeds]
        assert not any(conflict(one, other) for one, other in combinations(stated, 2))


@given(given=SETS)
def test_nothing_is_lost(given: dict[str, Any]) -> None:
    """Every article is one source, every one about talks stands in one event, and every id is one of a kind."""
    articles = list(records(given))
    story = merge(articles, SUBJECT)
    ids = [event.id for event in story.events]
    told = [seed for event in story.events for seed in event.seeds]
    about = [article.seed for article in articles if article.kind in ("negotiation", "preparatory")]
    assert sorted(told) == sorted(about)
    assert sorted(source.record.seed for source in story.sources) == sorted(article.seed for article in articles)
    assert len(set(ids)) == len(ids) and all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", id_) for id_ in ids)
    assert {mention.event for event in story.events for mention in event.mentions} <= {None, *ids}


@given(given=SETS, extra=GIVEN)
def test_an_article_of_another_subject_changes_no_event(given: dict[str, Any], extra: dict[str, Any]) -> None:
    """An off-topic article is listed among the sources and changes nothing else but the last day."""
    articles = list(records(given))
    added = [*articles, record("extra", {**extra, "kind": "off-topic"})]
    one, other = merge(articles, SUBJECT), merge(added, SUBJECT)
    assert (one.events, one.actors, one.announced) == (other.events, other.actors, other.announced)
    assert len(other.sources) == len(one.sources) + 1
