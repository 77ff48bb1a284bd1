"""Remembered: functions that look at each stretch of an article only once, however many facts ask."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from generator.tagging.article import TaggedArticle

Asked = ParamSpec("Asked")
Found = TypeVar("Found")
_UNKNOWN = object()


def remembered(
    find: Callable[Concatenate[TaggedArticle, Asked], Found],
) -> Callable[Concatenate[TaggedArticle, Asked], Found]:
    """`find`, whose results the article keeps; it must depend on nothing but its arguments, which are hashable."""

    @wraps(find)
    def look(tagged: TaggedArticle, *asked: Asked.args, **named: Asked.kwargs) -> Found:
        memory, key = tagged.memory[find], (asked, *named.items()) if named else asked
        found: Found = memory.get(key, _UNKNOWN)  # asked once: a mention takes long to be hashed
        if found is _UNKNOWN:
            found = memory[key] = find(tagged, *asked, **named)
        return found

    return look  # type: ignore[return-value]
