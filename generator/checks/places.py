"""Where a finding stands: the file and line of a fact in its record, or of a key in a content file."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.record import Record
from generator.settings import Settings
from generator.yamlfile import line_at

Where = tuple[str | int, ...]


@dataclass(frozen=True)
class Places:
    """Looks up lines in the files of a microsite."""

    settings: Settings
    records: Mapping[str, Record]

    def of_fact(self, stem: str, where: Where) -> tuple[str, int | None, str]:
        """File, line and path of the fact at `where` in the record `stem`; its seed as long as there is no record."""
        path = self.settings.records / f"{stem}.yml"
        if not path.is_file():
            return f"seeds/{self.records[stem].seed}", None, dotted(where)
        return f"content/articles/{stem}.yml", line_at(path, where), dotted(where)

    def of_key(self, name: str, where: Where) -> tuple[str, int | None, str]:
        """File, line and path of the value at `where` in the content file `name`."""
        return f"content/{name}", line_at(self.settings.content / name, where), dotted(where)


def dotted(where: Where) -> str:
    """A path as faults write it: people[0].role."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in where).lstrip(".")
