"""Uses: what pages use of style sheets; pages that stand as they stood in the last build are not searched again."""

import json
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from generator.drafts import write_draft
from generator.engine.trimming import used
from generator.kept import Kept


class Uses:
    """What each page uses, by the checksum of its bytes, as the file beside the folder of `kept` remembers it, as long
    as what makes the pages is the same."""

    def __init__(self, kept: Kept) -> None:
        self._path = kept.folder.with_suffix(".uses.json") if kept.keeps else None
        self._made_by = kept.source("uses")
        self._held = _read(self._path, self._made_by) if self._path else {}
        self._found: dict[str, list[str]] = {}

    def of(self, page: bytes) -> frozenset[str]:
        """What `trimming.used` finds in the page."""
        checksum = sha256(page).hexdigest()
        if checksum not in self._found:
            known = self._held.get(checksum)
            self._found[checksum] = sorted(used(page.decode())) if known is None else known
        return frozenset(self._found[checksum])

    def remember(self) -> None:
        """Write down what was found, for the next build; without it that one takes longer, no more."""
        if self._path:
            with suppress(OSError):
                told = json.dumps({"made_by": self._made_by, "pages": self._found}, separators=(",", ":"))
                write_draft(self._path, told.encode()).replace(self._path)


def _read(path: Path, made_by: str) -> dict[str, list[str]]:
    try:
        told = json.loads(path.read_bytes())
        pages = told["pages"] if told["made_by"] == made_by else {}
        return {str(page): [*map(str, uses)] for page, uses in pages.items()}
    except (OSError, ValueError, TypeError, AttributeError, KeyError):
        return {}
