"""Summary: how often extraction errs, now and as the commit had it (content/measured/accuracy.yml)."""

from collections.abc import Iterator

from generator.outputs.press.measured import Measured
from generator.summary.markdown import table


def accuracy(now: Measured | None, before: Measured | None) -> Iterator[str]:
    """The error rates in lines of Markdown; nothing where nobody measured."""
    if now is None:
        return
    yield from ("### Accuracy", "")
    yield from (f"Of a hundred facts, how many are wrong or missed, measured on {now.articles} articles.", "")
    old = {rate.field: rate.of_hundred for rate in before.rates} if before else {}
    rows = [(rate.field, rate.of_hundred, _change(rate.of_hundred, old.get(rate.field))) for rate in now.rates]
    yield from table(("fact", "wrong", "change"), rows)


def _change(now: int, before: int | None) -> str:
    if before is None:
        return "new"
    return f"{now - before:+d}" if now != before else "same"
