"""What a page's JSON-LD says of its article (schema.org Article and the types below it)."""

import json
from collections.abc import Iterator
from typing import Any

_NESTED = 20
_FALLBACK = ("WebPage", "ItemPage")


def article_items(blocks: list[str]) -> list[dict[str, Any]]:
    """The items of JSON-LD `blocks` that describe an article, best first: articles, then pages. Broken blocks count
    for nothing."""
    items = [item for block in blocks for item in _items(_parse(block), 0)]
    articles = [item for item in items if any(_is_article(kind) for kind in _types(item))]
    pages = [item for item in items if any(kind in _FALLBACK for kind in _types(item))]
    return articles + pages


def text_of(value: Any, *keys: str) -> str | None:
    """A string in `value`: itself, or under the first of `keys` when it is an object; of a list the first item's."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = next((value[key] for key in keys if isinstance(value.get(key), str)), None)
    return value.strip() or None if isinstance(value, str) else None


def _parse(block: str) -> Any:
    try:
        return json.loads(block.strip().removesuffix(";"), strict=False)
    except (ValueError, RecursionError):
        return None


def _items(node: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _NESTED:
        return
    if isinstance(node, list):
        for each in node:
            yield from _items(each, depth + 1)
    elif isinstance(node, dict):
        yield node
        yield from _items(node.get("@graph"), depth + 1)


def _types(item: dict[str, Any]) -> list[str]:
    kinds = item.get("@type")
    return [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]


def _is_article(kind: str) -> bool:
    return kind.rpartition("/")[2].endswith(("Article", "BlogPosting", "Report"))
