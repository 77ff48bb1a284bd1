"""What holds for any set of articles: their order is nothing, no event contradicts itself, nothing is lost."""

import re
from itertools import combinations
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator.merging.grouping.agreement import conflict, differences
from generator.merging.grouping.particulars import WEEK, particulars
from generator.merging.reference import reference
from generator.merging.story import merge
from generator.model.record import Record
from generator.records.store import load_records
from generator.settings import load_settings
from generator.subject import load_subject
from tests.merging.compact import SUBJECT, record, records

ROOT = Path(__file__).parents[2]
SITE = load_subject(load_settings(ROOT))
SEEDS = [stored.record for stored in load_records(ROOT / "content" / "articles").values() if stored.record]
DATES = [None, "2022-02-28", "2022-03-03", "2022-03-04", "2022-03-05", "2022-03", "2022", "2022-03-04~"]
OTHERS = st.fixed_dictionaries(
    {
        "relation": st.sampled_from(["past", "next"]),
        "round": st.sampled_from([None, 1, 2, 3]),
        "date": st.sampled_from(DATES),
    }
)
PEOPLE = st.fixed_dictionaries(
    {
        "id": st.sampled_from(["mykhailo-podolyak", "leonid-slutsky", "leonid-sluckij", "leonid-slutski"]),
        "party": st.sampled_from(["russia", "ukraine", None]),
        "role": st.sampled_from(["anggota parlemen", "penasihat", None]),
    }
)
FIGURES = st.fixed_dictionaries(
    {
        "measure": st.just("killed"),
        "value": st.integers(1, 3),
        "claimed_by": st.sampled_from(["russia", "ukraine", "leonid-slutski", None]),
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
        "outcome": st.sampled_from(["none", "agreement", "no-agreement", "scheduled", "postponed", "cancelled"]),
        "outlet": st.sampled_from([None, "One", "Two"]),
        "agencies": st.lists(st.sampled_from(["AP", "Reuters"]), max_size=2, unique=True),
        "people": st.lists(PEOPLE, max_size=2, unique_by=lambda person: person["id"]),
        "positions": st.lists(
            st.sampled_from(["russia accepts ceasefire", "russia rejects ceasefire", "ukraine demands neutrality"]),
            max_size=2,
            unique=True,
        ),
        "figures": st.lists(FIGURES, max_size=2),
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


@given(given=SETS, kept=st.sets(st.integers(0, 8)), data=st.data())
def test_any_subset_one_at_a_time_or_all_at_once(given: dict[str, Any], kept: set[int], data: st.DataObject) -> None:
    """Whatever came before an article, and in whatever order: the story of the same articles is the same."""
    articles = [article for place, article in enumerate(records(given)) if place in kept]
    present: list[Record] = []
    for article in data.draw(st.permutations(articles)):
        present = [*present, article]
        story = merge(present, SUBJECT)
    assert not articles or story == merge(articles, SUBJECT)


@given(order=st.permutations(range(len(SEEDS))), count=st.integers(1, len(SEEDS)))
def test_the_seeds_in_any_order(order: list[int], count: int) -> None:
    """Any subset of this site's own records, in any order, tells one story."""
    chosen = [SEEDS[place] for place in order[:count]]
    assert merge(chosen, SITE) == merge(sorted(chosen, key=lambda record: record.seed), SITE)


@given(given=SETS)
def test_no_event_contradicts_itself(given: dict[str, Any]) -> None:
    """Within an event no two articles conflict, by whatever chain they came, but in the days of one sitting."""
    known = reference(SUBJECT)
    by_seed = {article.seed: article for article in records(given)}
    for event in merge(by_seed.values(), SUBJECT).events:
        stated = [particulars(by_seed[seed], known) for seed in event.seeds]
        for one, other in combinations(stated, 2):
            assert {*differences(one, other)} <= {"date"}
            if conflict(one, other) and one.days and other.days:
                assert abs(one.days.first - other.days.first) < WEEK


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
