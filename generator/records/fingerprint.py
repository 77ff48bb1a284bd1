"""What a record was made with: the code that reads and finds, its languages, the subject, the version."""

import json
from hashlib import sha256
from pathlib import Path

from generator.language import languages, load_language
from generator.settings import Subject

_ROOT = Path(__file__).parent.parent
_CODE = ("facts", "model", "reading", "tagging")


def fingerprint(subject: Subject, version: str) -> str:
    """SHA-256 in hexadecimal digits of all that a record depends on besides its seed; `version` is the generator's.

    Words of the interface and comments in content files do not change it. Raises ContentError as load_language does."""
    data = {
        "version": version,
        "code": {path.relative_to(_ROOT).as_posix(): _digest(path) for path in _sources()},
        "languages": [load_language(code).model_dump(mode="json", exclude={"interface"}) for code in languages()],
        "subject": [part.model_dump(mode="json") for part in (subject.topic, subject.actors, subject.places)],
    }
    return sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()


def _sources() -> list[Path]:
    return sorted(path for folder in _CODE for kind in ("py", "yml") for path in (_ROOT / folder).rglob(f"*.{kind}"))


def _digest(path: Path) -> str:
    return sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()
