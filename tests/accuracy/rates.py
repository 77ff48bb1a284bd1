"""content/measured/accuracy.yml: what readers are told of the error rates, from the sets that no rule was made on."""

import yaml

from tests.accuracy.goals import GOALS
from tests.accuracy.sets import ROOT, SETS, together

FILE = ROOT / "content" / "measured" / "accuracy.yml"
HEAD = """\
# Written by `make accuracy` from the measured sets of tests/, for the page on the method: of a hundred facts of a kind,
# how many are wrong or missed (a hundred less the F1 of a list, in percent).
"""
_SHOWN = {
    "kind": "kind",
    "date": "date",
    "round": "round",
    "published": "published",
    "parties": "parties",
    "outcome.kind": "outcome",
    "other_rounds": "other_rounds",
    "people": "people",
    "statements": "statements",
    "figures": "figures",
}


def rates() -> str:
    """The file as extraction earns it today."""
    found = together(chosen for chosen in SETS if chosen.measured)
    scores = {goal.field: found.report.score(goal.field) for goal in GOALS if goal.field in _SHOWN}
    known = {name: score.main for name, score in scores.items() if score and score.main is not None}
    wrong = {_SHOWN[name]: round(100 * (1 - main)) for name, main in known.items()}
    return HEAD + yaml.safe_dump({"articles": len(found.gold), "wrong": wrong}, sort_keys=False)
