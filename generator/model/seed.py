"""The name of a seed's record: what the two are told by, in files, corrections and addresses."""

from pathlib import PurePosixPath

#: File name endings of seeds.
ENDINGS = (".txt", ".md", ".html", ".htm")
#: File name endings of exports, each row of which is a seed.
EXPORTS = (".csv", ".jsonl")


def record_name(seed: str) -> str:
    """The name of the record, and of its file without `.yml`, of a `seed` by its path in `seeds/`: `a` of `a.txt`,
    `b--a` of `b/a.txt`, and `b--a` of the row `b.csv/a`."""
    path = PurePosixPath(seed)
    last = path.name if is_row(path) else path.stem
    return "--".join((*(_folder(part) for part in path.parts[:-1]), last))


def is_row(path: PurePosixPath) -> bool:
    """Whether the seed at `path` is a row of an export, which stands where a folder would."""
    return path.parent.suffix.lower() in EXPORTS


def _folder(part: str) -> str:
    path = PurePosixPath(part)
    return path.stem if path.suffix.lower() in EXPORTS else part
