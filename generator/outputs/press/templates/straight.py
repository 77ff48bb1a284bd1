"""Straight: Jinja without what our templates have no use for, on the way to filled.py.

Every value that they print has gone through `finalize`, so that escaping it once more would find nothing; what they
call are macros and functions of ours, none of which asks for Jinja's context."""

from collections.abc import Callable
from typing import Any

from jinja2 import Environment
from jinja2.compiler import CodeGenerator, Frame
from jinja2.nodes import Expr
from jinja2.runtime import Context, Macro


class _FinalizedOnly(CodeGenerator):
    """Prints what `finalize` gives as it is (the way in which jinja2.nativetypes prints values unescaped)."""

    def _output_child_pre(self, node: Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        self.write(finalize.src or "(")

    def _output_child_post(self, node: Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        self.write(")")


class _PlainCalls(Context):
    """Calls functions with what the template gives them."""

    def call(self, called: Callable[..., Any], /, *args: Any, **named: Any) -> Any:
        """What `called` returns."""
        named.pop("_loop_vars", None)
        named.pop("_block_vars", None)
        return called(self.eval_ctx, *args, **named) if isinstance(called, Macro) else called(*args, **named)


class Straight(Environment):
    """An environment in which a dot leads to an attribute only, never to an item."""

    code_generator_class, context_class = _FinalizedOnly, _PlainCalls
    getattr = staticmethod(getattr)  # type: ignore[assignment]
