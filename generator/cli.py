"""The command line: thin commands over the pipeline, and the only place where faults become an exit status."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from pathlib import Path

from generator.adopt import adopt
from generator.build import build, suggested, tell
from generator.engine import ENGINES
from generator.errors import BabakError, UsageError
from generator.evaluation import as_json, as_text, evaluate, read_gold
from generator.extraction import extract
from generator.merging.explain import explain
from generator.reading import find_seeds, read_seed
from generator.records.adoption import Terms
from generator.serve import serve
from generator.settings import Settings, load_settings
from generator.subject import load_subject

AT_FAULT, USAGE = 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 when done, 1 when the content is at fault, 2 when the command line is."""
    options = parser().parse_args(arguments)
    run: Callable[[argparse.Namespace, Settings], None] = options.run
    try:
        run(options, load_settings(Path(options.root), getattr(options, "site_url", None)))
    except UsageError as error:
        print(error, file=sys.stderr)
        return USAGE
    except BabakError as error:
        print(error, file=sys.stderr)
        return AT_FAULT
    except (KeyboardInterrupt, BrokenPipeError):
        sys.stderr.close()
        return AT_FAULT
    return 0


def parser() -> argparse.ArgumentParser:
    """The parser of all commands and their options."""
    top = argparse.ArgumentParser(prog="python -m generator", description="Builds an explainer site from articles.")
    top.add_argument("--root", default=".", help="the folder with mkdocs.yml (default: this one)")
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    _add_building(commands)
    _add_reading(commands)
    return top


def _add_building(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("build", help="read the seeds and build the site")
    command.add_argument("--strict", action="store_true", help="take warnings and stale corrections for errors")
    command.add_argument("--site-dir", default="site", help="where the site goes (default: site)")
    command.add_argument("--engine", choices=sorted(ENGINES), default="mkdocs", help="what renders the pages")
    command.add_argument("--site-url", help="the address at which the site will stand, instead of mkdocs.yml's")
    command.set_defaults(run=_build)
    command = commands.add_parser("serve", help="show the site at this machine and rebuild it after each edit")
    command.add_argument("--port", type=int, default=8000, help="the port to listen at (default: 8000)")
    command.set_defaults(run=_serve)
    command = commands.add_parser("adopt", help="turn edits of records into entries of corrections.yml")
    command.add_argument("articles", nargs="*", metavar="ARTICLE", help="names of records (default: all edited ones)")
    command.add_argument("--reason", help="why; asked for at a terminal when it is left out")
    command.add_argument("--date", required=True, help="the day of the correction, such as 2026-01-31")
    command.add_argument("--public", action="store_true", help="show them on the site")
    command.set_defaults(run=_adopt)
    command = commands.add_parser("check", help="read all content, name every fault, write nothing")
    command.set_defaults(run=_check)


def _add_reading(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("extract", help="show the records of articles, write nothing")
    command.add_argument("files", nargs="*", metavar="FILE", help="any articles (default: all seeds)")
    command.add_argument("--json", action="store_true", help="one line of JSON a record")
    command.set_defaults(run=_extract)
    command = commands.add_parser("explain", help="say which records tell of a round and why, and who states what")
    command.add_argument("round", nargs="?", metavar="ROUND", help="its id, as in its address (default: all)")
    command.set_defaults(run=_explain)
    command = commands.add_parser("evaluate", help="compare what is found with labels made by hand")
    command.add_argument("--gold", required=True, help="the labels: a folder of YAML files, or one file with a list")
    command.add_argument("--texts", required=True, help="the folder of the articles")
    command.add_argument("--json", action="store_true", help="figures as JSON")
    command.set_defaults(run=_evaluate)


def _build(options: argparse.Namespace, settings: Settings) -> None:
    lines = build(settings, Path(options.site_dir), engine=options.engine, strict=options.strict)
    print("\n".join(lines), file=sys.stderr)


def _serve(options: argparse.Namespace, settings: Settings) -> None:
    site_dir = settings.root / "site"
    serve(lambda: print("\n".join(build(settings, site_dir))), settings, site_dir, port=options.port)


def _adopt(options: argparse.Namespace, settings: Settings) -> None:
    reason = options.reason or (input("why? ") if sys.stdin.isatty() else "")
    if not reason.strip():
        raise UsageError("say why, with --reason")
    terms = Terms(reason.strip(), options.date, options.public)
    print("\n".join(adopt(settings, terms, options.articles)), file=sys.stderr)


def _check(options: argparse.Namespace, settings: Settings) -> None:
    told = tell(settings)
    flags = [f"seeds/{record.seed}: {flag}" for record in told.found.values() for flag in record.flags]
    print("\n".join([*map(str, told.stale), *suggested(told.story), *flags, f"{len(told.found)} records sound"]))


def _extract(options: argparse.Namespace, settings: Settings) -> None:
    seeds = [Path(name) for name in options.files] or find_seeds(settings.seeds)
    for record in extract(seeds, load_subject(settings)).values():
        data = record.model_dump(mode="json")
        print(json.dumps(data, ensure_ascii=False, indent=None if options.json else 2))


def _explain(options: argparse.Namespace, settings: Settings) -> None:
    told = tell(settings)
    events = {event.id: event for event in told.story.events}
    if options.round and options.round not in events:
        close = get_close_matches(options.round, events, n=1) or sorted(events)
        raise UsageError(f"there is no round {options.round}; use one of {', '.join(close)}")
    for event in [events[options.round]] if options.round else events.values():
        print("\n".join(explain(told.story, told.subject, event)))


def _evaluate(options: argparse.Namespace, settings: Settings) -> None:
    subject, folder = load_subject(settings), Path(options.texts)
    gold = read_gold(Path(options.gold))
    seeds = [path for path in find_seeds(folder) if path.name in gold]
    records = {path.name: record for path, record in extract(seeds, subject).items()}
    texts = {path.name: read_seed(path, subject.topic.reads).text for path in seeds}
    report = evaluate(records, gold, texts)
    print(as_json(report) if options.json else as_text(report))
