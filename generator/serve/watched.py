"""What serving watches: the files whose edits call for a new build, and among them those that a build writes itself."""

from collections.abc import Iterator
from pathlib import Path

from generator.language import FOLDER
from generator.settings import Settings

States = dict[Path, tuple[int, int]]
"""Time of change (nanoseconds) and size (bytes) of each file."""


class Watched:
    """Seeds, content, theme and mkdocs.yml of one microsite, and the language files."""

    def __init__(self, settings: Settings) -> None:
        self._root = settings.root
        self._settings_file = settings.root / "mkdocs.yml"
        self._written_by_build = (settings.records, settings.content / "schemas")
        self._folders = [
            folder for folder in (settings.seeds, settings.content, settings.theme, FOLDER) if folder.is_dir()
        ]
        self.places = (*self._folders, self._settings_file)

    def states(self) -> States:
        """The state of every watched file as it is now."""
        return {path: state for path in self._files() if (state := _state(path))}

    def after_build(self, before: States) -> States:
        """The states that a build stands for which began at `before`: what it writes itself as it is now."""
        edited = {path: state for path, state in before.items() if not self._is_own(path)}
        return edited | {path: state for path, state in self.states().items() if self._is_own(path)}

    def edited_since(self, before: States) -> list[str]:
        """The files that came, went or changed, by their paths in the repository."""
        now = self.states()
        return sorted(self._name(path) for path in before.keys() | now.keys() if before.get(path) != now.get(path))

    def _files(self) -> Iterator[Path]:
        yield self._settings_file
        for folder in self._folders:
            yield from (path for path in folder.rglob("*") if not _is_draft(path.name))

    def _is_own(self, path: Path) -> bool:
        return any(map(path.is_relative_to, self._written_by_build))

    def _name(self, path: Path) -> str:
        return path.relative_to(self._root).as_posix() if path.is_relative_to(self._root) else path.name


def _is_draft(name: str) -> bool:
    """Whether it is a file that editors and programs leave beside the one that they write."""
    return name.startswith(".") or name.endswith(("~", ".tmp", ".swp", ".pyc")) or name == "__pycache__"


def _state(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:  # gone by now, or a link that leads nowhere
        return None
    return None if path.is_dir() else (found.st_mtime_ns, found.st_size)
