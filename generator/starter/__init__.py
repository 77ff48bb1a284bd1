"""Starter: another microsite in a folder of its own, with made-up content in place of what its editor will write.

What it begins with stands in files/: words between @ signs are filled in, `dot-` stands for a dot."""

import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from generator.errors import UsageError
from generator.language import languages as known_languages
from generator.merging.ids import slug
from generator.starter.origin import origin

FILES = Path(__file__).parent / "files"
#: What the made-up talks are called where nobody names others.
TITLES = {"en": "The Lindra river talks", "id": "Perundingan Sungai Lindra", "ms": "Rundingan Sungai Lindra"}


def start(folder: Path, languages: Sequence[str], topic: str | None = None) -> tuple[str, ...]:
    """Make a microsite on `topic` in `folder`, told in `languages`, the first of them at the site's root; returns the
    files that were written.

    Raises UsageError for a folder that holds something, an unknown language, or a topic without a word."""
    _check(folder, languages, topic)
    files = dict(_files(languages, _words(languages, topic)))
    folder.parent.mkdir(parents=True, exist_ok=True)
    there = folder.is_dir()
    with tempfile.TemporaryDirectory(dir=folder if there else folder.parent, prefix=".new-") as place:
        draft = Path(place) / "site"
        for name, text in files.items():
            (draft / name).parent.mkdir(parents=True, exist_ok=True)
            (draft / name).write_text(text, encoding="utf-8")
        if not there:
            draft.rename(folder)
        else:  # it stays the folder that it is: one that a shell stands in, or that is mounted
            for entry in sorted(draft.iterdir()):
                entry.rename(folder / entry.name)
    return tuple(sorted(files))


def _check(folder: Path, languages: Sequence[str], topic: str | None) -> None:
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise UsageError(f"{folder} is no folder; name an empty or a new one")
    if folder.is_dir() and any(folder.iterdir()):
        raise UsageError(f"{folder} is not empty; name an empty or a new folder")
    if unknown := [code for code in languages if code not in known_languages()]:
        raise UsageError(f"no language is called {unknown[0]!r}; use {', '.join(known_languages())}")
    if not languages or len(set(languages)) < len(languages):
        raise UsageError("name each language once, the first for the site's root: --languages id,en")
    if topic is not None and not (topic.strip() and topic.isprintable()):
        raise UsageError("a topic's name is words in one line: --topic 'The river talks'")


def _words(languages: Sequence[str], topic: str | None) -> Mapping[str, str]:
    titles = {code: topic or title for code, title in TITLES.items()}
    first = titles.get(languages[0], TITLES["en"])
    quoted = {f"TITLE_{code.upper()}": json.dumps(title, ensure_ascii=False) for code, title in titles.items()}
    return quoted | {
        "TITLE": json.dumps(first, ensure_ascii=False),
        "NAME": first,
        "ID": slug(first) or "talks",
        "FIRST": languages[0],
        "LANGUAGES": ", ".join(languages),
        "ORIGIN": origin(),
    }


def _files(languages: Sequence[str], words: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for path in sorted(path for path in FILES.rglob("*") if path.is_file()):
        parts = [part.replace("dot-", ".") for part in path.relative_to(FILES).parts]
        told_in = next((part for part in parts[:-1] if part in known_languages()), None)
        if told_in is None or told_in in languages:
            name = "/".join(part for part in parts if part != told_in or parts[0] != "seeds")
            text = path.read_text(encoding="utf-8")
            for word, value in words.items():
                text = text.replace(f"@{word}@", value)
            yield name, text
