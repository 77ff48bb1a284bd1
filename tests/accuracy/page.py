"""docs/accuracy.md: what extraction reaches on every labelled set, and where it errs."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from generator.evaluation.report import Group, Miss, Report, Score
from tests.accuracy.goals import GOALS, REFERENCES, Goal
from tests.accuracy.markdown import escaped, table
from tests.accuracy.sets import CLOSED, OPEN, ROOT, SETS, judged, together
from tests.accuracy.worst import open_misses, why, worst
from tests.unseen.sentences import HALVES, tallies

FILE = ROOT / "docs" / "accuracy.md"
WORST = 10
_TEXT = Path(__file__).parent / "page.md"


def page() -> str:
    """The page, whole, as Markdown."""
    reports = {chosen.name: judged(chosen).report for chosen in SETS}
    parts = {
        "goals": _goals(reports),
        "fields": _fields(reports),
        "sentences": _sentences(),
        "traits": _traits(together(OPEN).report),
        "references": _references(together(chosen for chosen in SETS if chosen.measured).report),
        "misses": "\n".join(_misses(worst(WORST))).rstrip(),
        "number": str(len(open_misses())),
    }
    text = _TEXT.read_text(encoding="utf-8")
    for name, part in parts.items():
        text = text.replace(f"<{name}>", part)
    return text


def _goals(reports: dict[str, Report]) -> str:
    seen = together(chosen for chosen in SETS if chosen.name in ("seeds", "dev")).report
    names = [f"{name}, {half}" for name in ("unseen", "later", "last", "fourth") for half in ("open", "measured")]
    names += [f"{name}, measured" for name in CLOSED]
    unseen = [reports[name] for name in names]
    head = ["", "goal", _titled("seeds and dev", seen.total), "goal", *map(_titled, names, _totals(unseen))]
    rows = [
        [goal.says, _share(goal.seen), _against(seen, goal, goal.seen), _share(goal.unseen)]
        + [_against(report, goal, goal.unseen) for report in unseen]
        for goal in GOALS
    ]
    return table([head, *rows])


def _against(report: Report, goal: Goal, least: float) -> str:
    score = report.score(goal.field)
    if score is None or score.main is None:
        return ""
    cell = f"{score.right} of {score.of}" if goal.field in ("false rounds", "spans") else _share(score.main)
    return cell if score.main >= least else f"**{cell}**"


def _fields(reports: dict[str, Report]) -> str:
    groups = {name: report.total for name, report in reports.items()}
    return _by_group(groups)


def _traits(report: Report) -> str:
    groups = {value: group for trait in ("kind", "language") for value, group in report.groups[trait].items()}
    return _by_group(groups, _uneven(groups.values()))


def _by_group(groups: dict[str, Group], only: Sequence[str] | None = None) -> str:
    scores = {name: {score.field: score for score in group.scores} for name, group in groups.items()}
    fields = dict.fromkeys(field for found in scores.values() for field in found if only is None or field in only)
    rows = [[field, *(_main(scores[name].get(field)) for name in groups)] for field in _in_order(fields)]
    return table([["field", *map(_titled, groups, groups.values())], *rows])


def _in_order(fields: Iterable[str]) -> list[str]:
    order = [score.field for score in together(OPEN).report.total.scores]
    return sorted(fields, key=lambda field: order.index(field) if field in order else len(order))


def _uneven(groups: Iterable[Group]) -> list[str]:
    """The fields that are not perfect in every group."""
    return [score.field for group in groups for score in group.scores if score.main is not None and score.main < 1]


def _sentences() -> str:
    found = {half.name: {tally.key: f"{tally.right} of {tally.of}" for tally in tallies(half)} for half in HALVES}
    keys = dict.fromkeys(key for cells in found.values() for key in cells)
    rows = [[key, *(cells.get(key, "") for cells in found.values())] for key in keys]
    return table([["", *(name.removeprefix("sentences, ") for name in found)], *rows])


def _references(report: Report) -> str:
    measured = next(half for half in HALVES if half.measured and not half.alone)
    shares = {f"{tally.key} in sentences": tally.right / tally.of for tally in tallies(measured)}

    def here(field: str) -> str:
        return f"{field} {_share(shares[field]) if field in shares else _main(report.score(field))}"

    rows = [[one.task, one.system, one.figure, ", ".join(map(here, one.fields))] for one in REFERENCES]
    return table([["task", "system", "its figure", "here, unseen and measured"], *rows], rest="---")


def _misses(misses: Iterable[Miss]) -> Iterator[str]:
    for number, miss in enumerate(misses, start=1):
        mark = f"{number}. "
        yield f"{mark}`{miss.seed}`, {miss.field}: expected {escaped(miss.expected)}, got {escaped(miss.got)}."
        within = "\n" + " " * len(mark)
        if miss.sentence:
            yield f"{within}> {escaped(miss.sentence)}"
        yield f"{within}Why: {escaped(why(miss))}\n"


def _titled(name: str, group: Group) -> str:
    return f"{name} ({group.articles})"


def _totals(reports: Iterable[Report]) -> list[Group]:
    return [report.total for report in reports]


def _main(score: Score | None) -> str:
    return "" if score is None else _share(score.main)


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"
