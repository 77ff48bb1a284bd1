"""Weights of the marks by which the day of the news is chosen, fitted to the open labelled sets and the cases of
`tests/facts`.

`python -m tests.accuracy.weights` says how many days are right when each set in turn is left out of the fit
(`fitting.py`); with `--write` it renews `weights.yml`."""

import re
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from generator.evaluation import Gold, read_gold
from generator.facts import agencies, outlet, published
from generator.facts.draft import Draft, own_days
from generator.reading import find_seeds, read_seed
from generator.settings import Subject, load_settings
from generator.subject import load_subject
from generator.tagging.almanac import almanac_of
from generator.tagging.article import TaggedArticle
from generator.tagging.event_days import UNTOLD, WEIGHTS, marked_days
from generator.tagging.toolbox import make_toolbox
from tests.accuracy.fitting import Choice, left_out, write
from tests.accuracy.sets import OPEN, ROOT, TESTS, LabelledSet


def choices(chosen: LabelledSet) -> list[Choice]:
    """What there is to choose from in each article of a set on talks."""
    gold = {seed: label for seed, label in read_gold(chosen.gold).items() if re.match(chosen.names, seed)}
    talks = [path for path in find_seeds(chosen.texts) if path.name in gold and gold[path.name].kind == "negotiation"]
    return [_choice(path, chosen.subject, _days(gold[path.name])) for path in talks]


def cases() -> list[Choice]:
    """The same of each case of the event in one paragraph, and of an article with several meetings."""
    subject, found = load_subject(load_settings(ROOT)), []
    for name in ("event", "article"):
        told = yaml.safe_load((TESTS / f"facts/{name}_cases.yml").read_text(encoding="utf-8"))
        for case in (case for case in told["cases"] if case.get("kind", "negotiation") == "negotiation"):
            frame = told.get("frames", {}).get(case.get("frame", case.get("language")), "{text}")
            with TemporaryDirectory() as folder:
                path = Path(folder, "case.txt")
                path.write_text(frame.format(**case) + "\n", encoding="utf-8")
                found.append(_choice(path, subject, (str(case["date"]), str(case["date_end"] or case["date"]))))
    return found


def _choice(path: Path, subject: Subject, days: tuple[str, ...]) -> Choice:
    """What there is to choose from in an article of which these `days` are right: the first, the last, and others."""
    article = read_seed(path, subject.topic.reads)
    tagged = TaggedArticle(article, make_toolbox(subject, article.language))
    draft = agencies.find(tagged, outlet.find(tagged, published.find(tagged, Draft())))
    marked = marked_days(tagged, almanac_of(subject, draft.values["published"]), own_days(draft))
    places = [*((told.day.isoformat(), marks) for told, marks in marked), ("", frozenset({UNTOLD}))]
    right = {day for day, _ in places if days[0] <= day <= days[1] or day in days}
    return Choice(path.name, places, frozenset(right or {""}))


def _days(gold: Gold) -> tuple[str, ...]:
    other = gold.alt.get("date", ())
    return (str(gold.date), str(gold.date_end or gold.date), *map(str, other))


def main() -> None:
    """Say how the weights carry to a set that they were not fitted to; `--write` fits them to all."""
    sets, more = {one.name: choices(one) for one in OPEN if not one.further}, cases()
    if "--write" in sys.argv:
        whole = [*more, *(choice for found in sets.values() for choice in found)]
        write(WEIGHTS, whole, "a place where a day is told being that of the news", "tests.accuracy.weights")
    else:
        left_out(sets, more)


if __name__ == "__main__":
    main()
