"""The name of a seed's record: what the two are told by, in files, corrections and addresses."""

from pathlib import PurePosixPath


def record_name(seed: str) -> str:
    """The name of the record, and of its file without `.yml`, of the `seed` with this file name in `seeds/`."""
    return PurePosixPath(seed).stem
