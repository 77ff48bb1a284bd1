"""Check: records that are not what their seeds and today's rules give, and schemas that are not today's."""

import re
from collections.abc import Iterator

from generator.errors import Fault
from generator.records.schemas import schemas
from generator.settings import Settings
from generator.told import Told

_REMEDY = "run `make records` and commit what it writes"
_KEY = re.compile(r"(?m)^ *(sha256|fingerprint): '?([0-9a-f]*)'?$")


def stale(told: Told, settings: Settings) -> Iterator[Fault]:
    """A fault for each record that the next build would write, remove, or keep though the rules have changed."""
    for stem in told.plan.extract:
        if _has_record(settings, stem):
            yield _unlike(told, settings, stem)
    for stem in told.plan.gone:
        file = f"content/articles/{stem}.yml"
        yield Fault(file, None, None, "the record has no seed any more", _REMEDY)
    for stem in told.plan.edited:
        noted = _noted(settings, stem)
        if noted.get("fingerprint", ("", 0))[0] not in ("", told.fingerprint):
            problem = "edited by hand, and the topic or the rules have changed since"
            remedy = "run `adopt`, which reads the seed again and keeps the edits as corrections"
            file, line = f"content/articles/{stem}.yml", noted["fingerprint"][1]
            yield Fault(file, line, "generated.fingerprint", problem, remedy)


def without_record(told: Told, settings: Settings) -> Iterator[Fault]:
    """A fault for each seed that no build has made a record of."""
    for stem in told.plan.extract:
        if not _has_record(settings, stem):
            yield Fault(f"seeds/{told.found[stem].seed}", None, None, "the seed has no record yet", _REMEDY)


def stale_schemas(settings: Settings) -> Iterator[Fault]:
    """A fault for each schema in content/schemas that is not the generator's."""
    for name, schema in schemas().items():
        path = settings.content / "schemas" / name
        if not path.is_file() or path.read_bytes() != schema:
            problem = "the schema is not that of this generator, so that editors complete and check by another"
            yield Fault(f"content/schemas/{name}", None, None, problem, _REMEDY)


def _has_record(settings: Settings, stem: str) -> bool:
    return (settings.records / f"{stem}.yml").is_file()


def _unlike(told: Told, settings: Settings, stem: str) -> Fault:
    noted, file = _noted(settings, stem), f"content/articles/{stem}.yml"
    was, line = noted.get("sha256", ("", None))
    if was != told.found[stem].sha256:
        return Fault(file, line, "sha256", "the record was made from another text", _REMEDY)
    line = noted.get("fingerprint", ("", None))[1]
    problem = "the record was made with another topic or other rules"
    return Fault(file, line, "generated.fingerprint", problem, _REMEDY)


def _noted(settings: Settings, stem: str) -> dict[str, tuple[str, int | None]]:
    """What a record's file says it was made from and with, and in which lines."""
    path = settings.records / f"{stem}.yml"
    text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
    return {match[1]: (match[2], text.count("\n", 0, match.start()) + 1) for match in _KEY.finditer(text)}
