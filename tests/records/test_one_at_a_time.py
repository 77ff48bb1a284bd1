"""Seeds that arrive one at a time: the records on disk between two builds change nothing in the story."""

import shutil
from pathlib import Path

from generator.settings import Settings, load_settings
from generator.told import Told, tell
from tests.records.writing import write_records

ROOT = Path(__file__).parents[2]
#: An order in which no article comes where its name would put it.
ORDER = (3, 0, 4, 1, 2)


def _told(settings: Settings) -> Told:
    """What a build tells, after it has left its records as builds do."""
    told = tell(settings)
    write_records(settings.records, told.found, told.fingerprint, told.plan.gone)
    return told


def test_one_at_a_time_or_all_at_once(tmp_path: Path) -> None:
    """A site that was built after each of five seeds tells what one tells that got them all at once, and a seed that is
    taken away again leaves nothing behind."""
    shutil.copytree(ROOT / "content", tmp_path / "content", ignore=shutil.ignore_patterns("articles"))
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    (tmp_path / "seeds").mkdir()
    settings, seeds = load_settings(tmp_path), sorted((ROOT / "seeds").glob("*.txt"))
    stories = []
    for place in ORDER:
        shutil.copy(seeds[place], tmp_path / "seeds")
        stories.append(_told(settings).story)
    again = _told(settings)
    assert again.plan.extract == () and again.story == stories[-1]
    shutil.rmtree(tmp_path / "content" / "articles")
    assert _told(settings).story == stories[-1]
    (tmp_path / "seeds" / seeds[ORDER[-1]].name).unlink()
    assert _told(settings).story == stories[-2]
