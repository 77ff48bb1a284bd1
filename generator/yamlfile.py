"""YAML in, typed values out: every fault of a file at once, each with line, field and what would be right.

YAML 1.1 reads `no` as False, `010` as 8 and `1.200` as 1.2, and takes a repeated key in silence; here these are
faults."""

from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from generator.errors import ContentError, Fault
from generator.yamlfaults import describe
from generator.yamlnodes import Where, line_of, node_faults, nodes_of

Model = TypeVar("Model", bound=BaseModel)


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
    faults = [fault for node in nodes_of(root) for fault in node_faults(node, name)]
    try:
        model = schema.model_validate({} if data is None else data)
    except ValidationError as error:
        faults += [_schema_fault(name, detail, root, schema) for detail in error.errors()]
    if faults:
        raise ContentError(faults)
    return model


def line_at(path: Path, where: tuple[str | int, ...]) -> int | None:
    """The line of `path`, a file that has been read before, in which the value at `where` (keys and places) begins."""
    return line_of(yaml.compose(path.read_text(encoding="utf-8"), Loader=_Loader), where)


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
        tagged = isinstance(error, yaml.constructor.ConstructorError) and "tag" in (error.problem or "")
        remedy = "put the value in quotes, without a tag" if tagged else "mend the indentation or quotes here"
        raise ContentError([Fault(name, line, None, f"not valid YAML: {error.problem}", remedy)]) from None
    except yaml.YAMLError as error:
        raise ContentError([Fault(name, None, None, f"not valid YAML: {error}", "mend the file")]) from None


def _schema_fault(name: str, detail: Any, root: yaml.Node | None, schema: type[BaseModel]) -> Fault:
    where: Where = detail["loc"]
    problem, remedy = describe(detail, schema)
    return Fault(name, line_of(root, where), _dotted(where), problem, remedy)


def _dotted(where: Where) -> str:
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in where)
    return text.lstrip(".")
