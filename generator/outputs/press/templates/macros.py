"""Macros: those of our templates as functions, for straight.py."""

from collections.abc import Callable
from typing import Any

from jinja2.utils import missing
from markupsafe import Markup

from generator.outputs.press.escaping import as_markup


class StraightMacro:
    """Calls `fill` with as many values as it has `names`; what is not given has the template's own default."""

    __slots__ = ("_fill", "_names")

    def __init__(self, fill: Callable[..., str], names: tuple[str, ...]) -> None:
        self._fill, self._names = fill, names

    def __call__(self, *given: Any, **named: Any) -> Markup:
        """What the macro prints of these values."""
        if len(given) != len(self._names):
            left = self._names[len(given) :]
            given = (*given, *(named.pop(name, missing) for name in left))
        if named:
            raise TypeError(f"a macro of {', '.join(self._names)} is given {', '.join(named)}, too")
        return as_markup(self._fill(*given))
