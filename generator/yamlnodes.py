"""A YAML file as nodes: in which line a value stands, which values are misread and which keys stand twice."""

import re
from collections.abc import Iterator

import yaml

from generator.errors import Fault

Where = tuple[str | int, ...]
#: Plain values that YAML 1.1 reads as something else, or that people do: never without quotes.
TREACHEROUS = re.compile(r"(?i)(?:y|n|yes|no|on|off)|[-+]?0\d+|\d{1,3}(?:\.\d{3})+|0x[0-9a-f]+|\d+(?::[0-5]?\d)+")


def nodes_of(node: yaml.Node | None) -> Iterator[yaml.Node]:
    """The node and all below it."""
    if node is None:
        return
    yield node
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from nodes_of(key)
            yield from nodes_of(value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from nodes_of(item)


def node_faults(node: yaml.Node, name: str) -> Iterator[Fault]:
    """Values that YAML would misread, and keys that stand twice; `name` is what faults call the file."""
    if isinstance(node, yaml.ScalarNode) and node.style in (None, "") and TREACHEROUS.fullmatch(node.value):
        problem = f"{node.value} without quotes does not mean what it says"
        yield Fault(name, node.start_mark.line + 1, None, problem, f'write "{node.value}" in quotes, or true or false')
    if isinstance(node, yaml.MappingNode):
        seen: dict[str, int] = {}
        for key, _ in node.value:
            line = key.start_mark.line + 1
            if key.value in seen:
                problem = f"the key stands already in line {seen[key.value]}"
                yield Fault(name, line, str(key.value), problem, "keep one of the two")
            seen.setdefault(key.value, line)


def line_of(node: yaml.Node | None, where: Where) -> int | None:
    """The line in which the value at `where` (keys and places) begins, as far as the way there leads."""
    line = node.start_mark.line + 1 if node else None
    for step in where:
        entry = _step(node, step)
        if entry is None:
            break
        line, node = entry
    return line


def _step(node: yaml.Node | None, step: str | int) -> tuple[int, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(step):
                return key.start_mark.line + 1, value
    elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        item = node.value[step]
        return item.start_mark.line + 1, item
    return None
