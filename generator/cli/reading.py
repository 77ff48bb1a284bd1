"""Commands that show what articles give and how right it is; nothing is written."""

import argparse
import json
from itertools import chain
from pathlib import Path

from generator.cli.hands import add_hands
from generator.errors import ContentError
from generator.evaluation import as_json, as_text, evaluate, read_gold
from generator.extraction import extract, extract_sound
from generator.reading import find_seeds, look_over, read_seed
from generator.settings import Settings
from generator.subject import load_subject


def add_reading(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `extract` and `evaluate`."""
    command = commands.add_parser("extract", help="show the records of articles, write nothing")
    command.add_argument("files", nargs="*", metavar="FILE", help="any articles (default: all seeds)")
    command.add_argument("--json", action="store_true", help="one line of JSON a record")
    add_hands(command)
    command.set_defaults(run=_extract)
    command = commands.add_parser("evaluate", help="compare what is found with labels made by hand")
    command.add_argument("--gold", required=True, help="the labels: a folder of YAML files, or one file with a list")
    command.add_argument("--texts", required=True, help="the folder of the articles")
    command.add_argument("--json", action="store_true", help="figures as JSON")
    command.set_defaults(run=_evaluate)


def _extract(options: argparse.Namespace, settings: Settings) -> None:
    shelf = None if options.files else look_over(settings.seeds)
    seeds = shelf.seeds.values() if shelf else map(Path, options.files)
    found = extract_sound(seeds, load_subject(settings), shelf.folder if shelf else None, settings.hands)
    for record in found.records.values():
        data = record.model_dump(mode="json")
        print(json.dumps(data, ensure_ascii=False, indent=None if options.json else 2))
    if faults := [*(shelf.faults if shelf else ()), *chain.from_iterable(found.faults.values())]:
        raise ContentError(faults)


def _evaluate(options: argparse.Namespace, settings: Settings) -> None:
    subject, folder = load_subject(settings), Path(options.texts)
    gold = read_gold(Path(options.gold))
    seeds = [path for path in find_seeds(folder) if path.name in gold]
    records = {path.name: record for path, record in extract(seeds, subject).items()}
    texts = {path.name: read_seed(path, subject.topic.reads).text for path in seeds}
    report = evaluate(records, gold, texts)
    print(as_json(report) if options.json else as_text(report))
