"""Outputs: from the story to files for the engine and for other sites. One module an output, found by its name.

A module of this package with `render(edition) -> Iterable[OutputFile]` is an output; press/ is what they share."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from generator.kept import Kept
from generator.language import load_language
from generator.model.output_file import OutputFile
from generator.model.story import Story
from generator.outputs.press.edition import Edition
from generator.outputs.press.words.wordforms import word_forms, words_of
from generator.settings import Settings, Subject


def outputs() -> tuple[ModuleType, ...]:
    """All output modules, in order of their names."""
    names = sorted(module.name for module in iter_modules(__path__) if not module.ispkg)
    modules = (import_module(f"{__name__}.{name}") for name in names)
    return tuple(module for module in modules if hasattr(module, "render"))


def editions(
    story: Story, subject: Subject, settings: Settings, kept: Mapping[str, Kept] | None = None
) -> tuple[Edition, ...]:
    """The story in each language of the site; the first one stands at the site's root. `kept` says, by language, what
    the last build left."""
    codes, left = subject.topic.languages, kept or {}
    return tuple(
        Edition(story, subject, settings, load_language(code), code == codes[0], left.get(code, Kept()))
        for code in codes
    )


def make_ready(edition: Edition) -> None:
    """Have this process, and those that begin as its copies, hold what all editions are made with: the modules, the
    templates, an index of the story and, unless they are kept, the fonts."""
    from generator.outputs.assets import fonts  # noqa: PLC0415
    from generator.outputs.press.templates.filled import read_templates  # noqa: PLC0415

    outputs()
    read_templates(edition.settings.theme)
    edition.index.look_over()
    deque(fonts(edition), maxlen=0)


def read_anew() -> None:
    """Have the next page be made by the templates as they stand on disk then, whatever this process has read."""
    from generator.outputs.press.templates.filled import templates  # noqa: PLC0415

    templates.cache_clear()


def render(edition: Edition) -> tuple[OutputFile, ...]:
    """All files of all outputs for one edition, in order of path. Raises ContentError where a page written by hand
    cannot be used, ValueError where two outputs write one file."""
    files = list(_files(edition))
    files = sorted([*files, _words_file(edition, files)], key=lambda file: file.path)
    paths = [file.path for file in files]
    twice = {path for path in paths if paths.count(path) > 1} if len(set(paths)) < len(paths) else set()
    if twice:
        raise ValueError(f"written twice: {', '.join(sorted(twice))}")
    return tuple(files)


def _files(edition: Edition) -> Iterator[OutputFile]:
    for module in outputs():
        yield from module.render(edition)


def _words_file(edition: Edition, files: Iterable[OutputFile]) -> OutputFile:
    """What search knows of the words of all pages, however each output has made them."""
    pages = (file.content.decode() for file in files if file.path.endswith(".md"))
    forms = word_forms(words_of(pages), edition.language.search)
    return OutputFile(f"{edition.language.code}/assets/words.txt", forms.data())
