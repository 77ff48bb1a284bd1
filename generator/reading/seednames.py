"""What a seed is called: in its record, and in messages, where each sign has to be seen."""

import unicodedata
from pathlib import Path

_HIDDEN_KINDS = ("Cc", "Cf", "Cs", "Zl", "Zp")


def seed_name(path: Path, folder: Path | None = None) -> str:
    """What records call the seed at `path`: its path in `folder`, by default its name alone."""
    return path.relative_to(folder).as_posix() if folder else path.name


def shown_name(path: Path, folder: Path | None = None) -> str:
    """What messages call the seed at `path`: folder and name, with signs that cannot be shown spelled out."""
    folder = folder or path.parent
    parts = (folder.name, *path.relative_to(folder).parts) if folder.name else path.relative_to(folder).parts
    return "/".join(map(_spelled, parts))


def is_shown(name: str) -> bool:
    """Whether each sign of a name can be seen."""
    return not any(unicodedata.category(sign) in _HIDDEN_KINDS for sign in name)


def _spelled(name: str) -> str:
    return "".join(sign if is_shown(sign) else ascii(sign)[1:-1] for sign in name)
