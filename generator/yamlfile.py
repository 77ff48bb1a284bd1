"""YAML in, typed values out: every fault of a file at once, each with line, field and what would be right.

YAML 1.1 reads `no` as False, `010` as 8 and `1.200` as 1.2, and takes a repeated key in silence; here these are
faults."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from generator.errors import ContentError, Fault
from generator.yamlfaults import describe

Model = TypeVar("Model", bound=BaseModel)
_Path = tuple[str | int, ...]
#: Plain values that YAML 1.1 reads as something else, or that people do: never without quotes.
TREACHEROUS = re.compile(r"(?i)(?:y|n|yes|no|on|off)|[-+]?0\d+|\d{1,3}(?:\.\d{3})+|0x[0-9a-f]+|\d+(?::[0-5]?\d)+")


class _Loader(yaml.CSafeLoader):
    """YAML's core types only: dates stay text and are checked by the schema."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, expression) for tag, expression in pairs if tag != "tag:yaml.org,2002:timestamp"]
    for first, pairs in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def load_yaml(path: Path, schema: type[Model], name: str | None = None) -> Model:
    """Read `path` as `schema`. `name` is what faults call the file (its path by default).

    Raises ContentError with all faults of the file: syntax, repeated keys, values that YAML would misread,
    and whatever the schema refuses."""
    name = name or path.as_posix()
    return parse_yaml(_read(path, name), schema, name)


def parse_yaml(text: str, schema: type[Model], name: str) -> Model:
    """Read YAML `text` as `schema`; `name` is what faults call its file. Raises ContentError as `load_yaml` does."""
    root, data = _parse(text, name)
    faults = [fault for node in _nodes(root) for fault in _node_faults(node, name)]
    try:
        model = schema.model_validate({} if data is None else data)
    except ValidationError as error:
        faults += [_schema_fault(name, detail, root, schema) for detail in error.errors()]
    if faults:
        raise ContentError(faults)
    return model


def line_at(path: Path, where: tuple[str | int, ...]) -> int | None:
    """The line of `path`, a file that has been read before, in which the value at `where` (keys and places) begins."""
    return _line(yaml.compose(path.read_text(encoding="utf-8"), Loader=_Loader), where)


def _read(path: Path, name: str) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ContentError([Fault(name, None, None, "the file is missing", "create it")]) from None
    except UnicodeDecodeError as error:
        problem = f"byte {error.start + 1} is not UTF-8"
        raise ContentError([Fault(name, None, None, problem, "save the file as UTF-8")]) from None


def _parse(text: str, name: str) -> tuple[yaml.Node | None, Any]:
    try:
        root = yaml.compose(text, Loader=_Loader)
        return root, yaml.load(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        problem = f"not valid YAML: {error.problem}"
        raise ContentError([Fault(name, line, None, problem, "mend the indentation or quotes here")]) from None
    except yaml.YAMLError as error:
        raise ContentError([Fault(name, None, None, f"not valid YAML: {error}", "mend the file")]) from None


def _nodes(node: yaml.Node | None) -> Iterator[yaml.Node]:
    if node is None:
        return
    yield node
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _nodes(key)
            yield from _nodes(value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _nodes(item)


def _node_faults(node: yaml.Node, name: str) -> Iterator[Fault]:
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


def _schema_fault(name: str, detail: Any, root: yaml.Node | None, schema: type[BaseModel]) -> Fault:
    where: _Path = detail["loc"]
    problem, remedy = describe(detail, schema)
    return Fault(name, _line(root, where), _dotted(where), problem, remedy)


def _line(node: yaml.Node | None, where: _Path) -> int | None:
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


def _dotted(where: _Path) -> str:
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in where)
    return text.lstrip(".")
