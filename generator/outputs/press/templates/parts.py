"""Parts: what templates import, evaluated once for the page that is filled, and let go with it; for straight.py."""

from dataclasses import dataclass, field
from typing import Any

from jinja2 import Template
from jinja2.environment import TemplateModule
from jinja2.runtime import Context

_PAGE = "the page that is filled"
"""Among the values of a page; no template can name it."""


@dataclass(frozen=True)
class _Page:
    parts: dict[str | None, TemplateModule] = field(default_factory=dict)
    contexts: list[Context] = field(default_factory=list)

    def let_go(self) -> None:
        """A context holds its macros and they hold it: without this, each page would stay until Python looks for such
        rings, which takes longer the more there are."""
        for one in self.contexts:
            one.vars.clear()
        self.contexts.clear()
        self.parts.clear()


class PageContext(Context):
    """Jinja's context, of which its page knows."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.parent[_PAGE].contexts.append(self)


class PageTemplate(Template):
    """A template whose page evaluates what it imports, however many of its parts import it, once: with the values of
    the page and not with what is set in the template that comes first."""

    def render(self, *given: Any, **named: Any) -> str:
        """The page that the template makes of these values."""
        page = _Page()
        try:
            return super().render({**dict(*given, **named), _PAGE: page})
        finally:
            page.let_go()

    def make_module(
        self, vars: dict[str, Any] | None = None, shared: bool = False, locals: object = None
    ) -> TemplateModule:
        """What the template has for those that import it, as the values `vars` of a page have it."""
        values = vars or {}
        parts: dict[str | None, TemplateModule] = values[_PAGE].parts
        if self.name not in parts:
            parts[self.name] = super().make_module(values, shared)
        return parts[self.name]
