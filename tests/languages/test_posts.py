"""Posts: each language's examples of roles are read as they say, and those of two languages meet."""

import pytest

from generator.language import languages, load_language
from generator.merging.people.roles import Roles, sole_posts

READ = Roles([load_language(code).posts for code in languages()], {("rusia",): "russia", ("russia",): "russia"})


@pytest.mark.parametrize(
    ("role", "posts"),
    [(role, posts) for code in languages() for role, posts in load_language(code).posts.examples.items()],
)
def test_each_example_means_what_stands_beside_it(role: str, posts: tuple[str, ...]) -> None:
    """All that a role of the examples says is found, and nothing else."""
    assert READ.of(role).posts == {*posts}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Russia's first deputy foreign minister", "Wamenlu Rusia"),
        ("Secretary of State", "Menteri Luar Negeri"),
        ("chief of the general staff", "Kepala Staf Umum"),
        ("US army secretary", "Menteri Angkatan Darat AS"),
    ],
)
def test_one_post_in_two_languages(one: str, other: str) -> None:
    """The same post told in two languages is the same."""
    assert READ.of(one).posts == READ.of(other).posts != frozenset()


def test_the_posts_of_one_person_are_posts() -> None:
    """Each post that one person holds alone has words in every language."""
    assert all(sole_posts() <= load_language(code).posts.words.keys() for code in languages())


def test_parties_are_told_in_either_language() -> None:
    """The party in a role is found under each of its names, and is no post."""
    assert READ.of("Russia's envoy").parties == READ.of("utusan Rusia").parties == {"russia"}
    assert READ.of("a neighbour").posts == READ.of("a neighbour").parties == frozenset()
