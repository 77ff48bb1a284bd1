"""Output: the dataset, once for all languages, and in each the page that leads to it, to feeds and to calendars."""

from collections.abc import Iterator

from generator.model.output_file import OutputFile
from generator.outputs.press.addresses import section_page
from generator.outputs.press.channels.following import followed_together
from generator.outputs.press.dataset.files import dataset_files
from generator.outputs.press.dataset.schema import VERSION, columns
from generator.outputs.press.dataset.tables import TABLES, tables
from generator.outputs.press.dataset.vocabulary import PAX_STAGES, PLOVER_VERBS
from generator.outputs.press.edition import Edition
from generator.outputs.press.pages.paging import page_file
from generator.outputs.press.pages.structured import dataset


def render(edition: Edition) -> Iterator[OutputFile]:
    """The page; in the edition at the site's root also the files, under data/."""
    counts = {name: len(rows) for name, rows in tables(edition).items()}
    page, files = section_page(edition, "data"), ("story.json", *(f"{name}.csv" for name in counts))
    yield page_file(
        edition,
        page,
        "data.md.jinja",
        data=[dataset(edition, page, edition.language.interface.data.intro, str(VERSION), files)],
        version=VERSION,
        counts=counts,
        codebook={name: list(columns(row)) for name, (row, _) in TABLES.items()},
        followed=followed_together(edition),
        folder="" if edition.is_first else "../../data/",
        stages=PAX_STAGES,
        verbs=PLOVER_VERBS,
    )
    if edition.is_first:
        for name, content in dataset_files(edition).items():
            yield OutputFile(f"{edition.language.code}/data/{name}", content)
