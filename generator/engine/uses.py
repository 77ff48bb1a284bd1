"""Uses: what pages use of style sheets; pages that stand as they stood in the last build are not searched again."""

import json
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from generator.drafts import write_draft
from generator.engine.trimming import used
from generator.kept import Kept

Found = dict[str, frozenset[str]]
"""What pages use, by the checksums of their bytes."""


class Uses:
    """What each page uses, by the checksum of its bytes, as the file beside the folder of `kept` remembers it, as long
    as what makes the pages is the same."""

    def __init__(self, kept: Kept) -> None:
        self._path = kept.folder.with_suffix(".uses.json") if kept.keeps else None
        self._kept, self._made_by = kept, kept.source("uses")
        self._held = _read(self._path, self._made_by) if self._path else {}
        self._found: Found = {}

    def of_all(self, pages: Iterable[Path], folder: Path) -> frozenset[str]:
        """What `trimming.used` finds in any of the `pages` in `folder`."""
        for page in pages:
            self._find(page, self._kept.checksum(page.relative_to(folder).as_posix()))
        return frozenset().union(*set(self._found.values()))

    def _find(self, page: Path, checksum: str | None) -> None:
        """Look a page up by its checksum, where that is known."""
        if checksum in self._held:
            self._found[checksum] = self._held[checksum]
            return
        content = page.read_bytes()
        checksum = sha256(content).hexdigest()
        known = self._held.get(checksum)
        self._found[checksum] = used(content.decode()) if known is None else known

    def remember(self) -> None:
        """Write down what was found, for the next build; without it that one takes longer, no more. Many pages use the
        same, which is written once."""
        if self._path:
            kinds = {kind: number for number, kind in enumerate(sorted(set(self._found.values()), key=sorted))}
            pages = {page: kinds[kind] for page, kind in self._found.items()}
            told = {"made_by": self._made_by, "kinds": [sorted(kind) for kind in kinds], "pages": pages}
            with suppress(OSError):
                write_draft(self._path, json.dumps(told, separators=(",", ":")).encode()).replace(self._path)


def _read(path: Path, made_by: str) -> Found:
    try:
        told = json.loads(path.read_bytes())
        kinds = [frozenset(map(str, kind)) for kind in told["kinds"]]
        return {str(page): kinds[kind] for page, kind in told["pages"].items()} if told["made_by"] == made_by else {}
    except (OSError, ValueError, TypeError, AttributeError, LookupError):
        return {}
