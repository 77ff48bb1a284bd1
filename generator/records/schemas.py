"""JSON Schema of every content file, so that editors complete and check what people write."""

import json

from pydantic import BaseModel

from generator.actors import Actors, Places
from generator.language import Language
from generator.records.corrections import Corrections
from generator.records.sealed import ArticleFile
from generator.topic import Topic

_FILES: dict[str, type[BaseModel]] = {
    "actors": Actors,
    "article": ArticleFile,
    "corrections": Corrections,
    "language": Language,
    "places": Places,
    "topic": Topic,
}


def schemas() -> dict[str, bytes]:
    """The schemas (JSON Schema 2020-12) by file name, such as article.schema.json; they belong in content/schemas."""
    return {f"{name}.schema.json": _schema(model) for name, model in _FILES.items()}


def _schema(model: type[BaseModel]) -> bytes:
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **model.model_json_schema()}
    return (json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()
