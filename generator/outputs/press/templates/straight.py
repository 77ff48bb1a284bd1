"""Straight: Jinja without what our templates have no use for, on the way to filled.py.

Every value that they print has gone through `finalize`, so that escaping it once more would find nothing; what they
call are macros and functions of ours, none of which asks for Jinja's context. So a call becomes a call, a macro a
function, and a dot an attribute, as Python has them."""

from jinja2 import Environment
from jinja2.compiler import CodeGenerator, Frame, MacroRef
from jinja2.nodes import Call, Expr, Getattr

from generator.outputs.press.templates.macros import StraightMacro
from generator.outputs.press.templates.parts import PageContext, PageTemplate


class _Straight(CodeGenerator):
    """Writes what a template does as plain Python; a value is printed as `finalize` gives it (the way in which
    jinja2.nativetypes prints values unescaped)."""

    def _output_child_pre(self, node: Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        self.write(finalize.src or "(")

    def _output_child_post(self, node: Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        self.write(")")

    def visit_Getattr(self, node: Getattr, frame: Frame) -> None:
        self.write("(")
        self.visit(node.node, frame)
        self.write(f").{node.attr}")

    def visit_Call(self, node: Call, frame: Frame, forward_caller: bool = False) -> None:
        self.visit(node.node, frame)
        self.write("(")
        for given in (*node.args, *node.kwargs):
            self.visit(given, frame)
            self.write(", ")
        for stars, more in (("*", node.dyn_args), ("**", node.dyn_kwargs)):
            if more:
                self.write(stars)
                self.visit(more, frame)
                self.write(", ")
        self.write("caller=caller)" if forward_caller else ")")

    def macro_def(self, macro_ref: MacroRef, frame: Frame) -> None:
        if macro_ref.accesses_kwargs or macro_ref.accesses_varargs or macro_ref.accesses_caller:
            return super().macro_def(macro_ref, frame)
        names = tuple(argument.name for argument in macro_ref.node.args)
        return self.write(f"environment.macro(macro, {names!r})")


class Straight(Environment):
    """An environment in which a dot leads to an attribute only, never to an item."""

    code_generator_class = _Straight
    context_class = PageContext
    template_class = PageTemplate
    macro = StraightMacro
    getattr = staticmethod(getattr)  # type: ignore[assignment]
