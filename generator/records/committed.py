"""The records as a commit holds them: read from git, so that what is found now can be held against them."""

import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import yaml
from pydantic import ValidationError

from generator.errors import UsageError
from generator.model.record import Record
from generator.records.sealed import ArticleFile

_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Committed:
    """The `records` of a commit by stem; `unreadable` are the stems of those that today's schema does not fit."""

    records: dict[str, Record]
    unreadable: tuple[str, ...]


def committed(root: Path, ref: str, folder: str = "content/articles") -> Committed:
    """The records in `folder` (relative to `root`, which stands in a git repository) as the commit `ref` has them.

    Nothing is checked out or written. Raises UsageError where `root` is in no repository, there is no such commit, or
    git is missing, fails or takes longer than a minute."""
    commit = _commit(root, ref)
    listed = dict(_listed(_git(root, "ls-tree", "-z", commit, "--", f"{folder}/")))
    contents = _contents(_git(root, "cat-file", "--batch", given="".join(f"{oid}\n" for oid in listed.values())))
    found = {stem: _record(content) for stem, content in zip(listed, contents, strict=True)}
    records = {stem: record for stem, record in found.items() if record is not None}
    return Committed(records, tuple(stem for stem in found if stem not in records))


def committed_file(root: Path, ref: str, path: str) -> bytes | None:
    """The file at `path` (relative to `root`) as the commit `ref` has it, None where it has none. Raises UsageError as
    `committed` does."""
    listed = _git(root, "ls-tree", "-z", _commit(root, ref), "--", path).decode(errors="replace")
    facts = listed.partition("\t")[0].split()
    return _git(root, "cat-file", "blob", facts[2]) if facts and facts[0].startswith("100") else None


def _commit(root: Path, ref: str) -> str:
    _git(root, "rev-parse", "--git-dir")
    try:
        return _git(root, "rev-parse", "--verify", "--end-of-options", f"{ref}^{{commit}}").decode().strip()
    except UsageError:
        remedy = "commit first, or fetch it (git fetch --depth=1 origin COMMIT), or name another one with --against"
        raise UsageError(f"there is no commit {ref} in this repository; {remedy}") from None


def _git(root: Path, *arguments: str, given: str = "") -> bytes:
    command = ["git", "-C", str(root), *arguments]
    quiet = {**os.environ, "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        done = subprocess.run(
            command, input=given.encode(), capture_output=True, timeout=_SECONDS, check=True, env=quiet
        )
    except FileNotFoundError:
        raise UsageError("git is needed to read what a commit holds, and was not found; install it") from None
    except subprocess.TimeoutExpired:
        raise UsageError(f"git {arguments[0]} took more than {_SECONDS} seconds; try again") from None
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip()
        if "not a git repository" in said:
            said = f"{root} is not in a git repository, so there is no commit to compare with; call this in a clone"
        raise UsageError(said or f"git {arguments[0]} failed; try again") from None
    return done.stdout


def _listed(listing: bytes) -> Iterator[tuple[str, str]]:
    """Stem and object of each plain file that is a record."""
    for entry in filter(None, listing.split(b"\0")):
        facts, _, path = entry.decode(errors="replace").partition("\t")
        mode, _, oid = facts.split()
        name = PurePosixPath(path)
        if mode.startswith("100") and name.suffix == ".yml" and not name.name.startswith("."):
            yield name.stem, oid


def _contents(batch: bytes) -> Iterator[bytes]:
    """The objects in what `git cat-file --batch` gives: a line with the size at its end, the bytes, a line end."""
    place = 0
    while place < len(batch):
        head = batch.index(b"\n", place)
        size = int(batch[place:head].split()[-1])
        yield batch[head + 1 : head + 1 + size]
        place = head + 1 + size + 1


def _record(content: bytes) -> Record | None:
    try:
        file = ArticleFile.model_validate(yaml.load(content, Loader=yaml.CSafeLoader))
    except (yaml.YAMLError, ValidationError, UnicodeDecodeError):
        return None
    return Record.model_construct(**{field: getattr(file, field) for field in Record.model_fields})
