"""Remembered: functions that look at each stretch of an article only once, however many facts ask."""

from collections.abc import Callable, Hashable
from functools import wraps
from typing import TypeVar

from generator.tagging.article import TaggedArticle

Stretch = TypeVar("Stretch", bound=Hashable)
Found = TypeVar("Found")


def remembered(find: Callable[[TaggedArticle, Stretch], Found]) -> Callable[[TaggedArticle, Stretch], Found]:
    """`find`, whose results the article keeps; it must depend on nothing but its two arguments."""

    @wraps(find)
    def look(tagged: TaggedArticle, stretch: Stretch) -> Found:
        memory, key = tagged.memory, (find, stretch)
        if key not in memory:
            memory[key] = find(tagged, stretch)
        found: Found = memory[key]
        return found

    return look
