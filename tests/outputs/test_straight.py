"""Straight templates print what Jinja's own way prints of the same values, and never more."""

import gc

import pytest
from jinja2 import DictLoader, Environment, StrictUndefined, UndefinedError
from markupsafe import Markup

from generator.outputs.press import escaping
from generator.outputs.press.templates.straight import Straight

PAGE = """{% macro told(word, more="") %}<b>{{ word }}</b>{{ more }}{% endmacro %}
{% macro called(word) %}{{ caller(word) }}{% endmacro %}
{% for word in words %}{{ told(word, more=loop.index) }} {{ told(told(word)) }} {{ join(word, by="<") }}{% endfor %}
{% call(word) called("a&b") %}{{ word }}{% endcall %}{{ "<" }}{{ marked }}{{ {"x": "[y]"}["x"] }}{{ "{0}" | say }}"""
VALUES = {"words": ["<i>", "*a*", Markup("<i>")], "marked": Markup("<hr>"), "join": lambda one, by: f"{one}{by}"}


def _environment(straight: bool) -> Environment:
    kind = Straight if straight else Environment
    environment = kind(undefined=StrictUndefined, autoescape=True, finalize=escaping.plain)
    environment.filters["say"] = lambda pattern: escaping.say(pattern.replace("0", "name"), name="<&>")
    return environment


def test_values_are_escaped_once() -> None:
    """Words, numbers, markup, macros within macros and what a caller fills in come out as Jinja would have them."""
    ours, jinja = (_environment(straight).from_string(PAGE).render(VALUES) for straight in (True, False))
    assert ours == jinja
    assert "&#60;i&#62;" in ours


@pytest.mark.parametrize("page", ["{{ nothing }}", "{{ nothing() }}", "{{ 'a'.nothing }}", "{{ nothing.more }}"])
def test_what_is_not_there_is_a_fault(page: str) -> None:
    """A name that nobody gave is no empty word, nor can it be called or have a part."""
    with pytest.raises((UndefinedError, AttributeError)):
        _environment(straight=True).from_string(page).render()


def test_a_macro_takes_what_it_names() -> None:
    """What is not given has its default, and a value without a name for it is a fault."""
    page = "{% macro told(word, more='z') %}{{ word }}{{ more }}{% endmacro %}{{ told(%s) }}"
    shown = {given: _environment(straight=True).from_string(page.replace("%s", given)) for given in ("'a'", "word='b'")}
    assert [one.render() for one in shown.values()] == ["az", "bz"]
    for given in ("'a', 'b', 'c'", "'a', 'b', word='c'", "'a', other='c'"):
        with pytest.raises(TypeError):
            _environment(straight=True).from_string(page.replace("%s", given)).render()


def test_a_page_evaluates_a_part_once_and_lets_go_of_it() -> None:
    """However many templates of a page import a part, it is evaluated once for each page, and no ring stays."""
    seen: list[str] = []
    environment = _environment(straight=True)
    environment.loader = DictLoader(
        {
            "part": "{% macro told() %}{{ page }}{% endmacro %}{{ seen(page) }}",
            "other": "{% from 'part' import told with context %}{% macro again() %}{{ told() }}{% endmacro %}",
            "page": "{% from 'part' import told with context %}{% from 'other' import again with context %}"
            "{{ told() }}{{ again() }}",
        }
    )
    template = environment.get_template("page")

    def see(page: str) -> str:
        seen.append(page)
        return ""

    gc.collect()
    shown = [template.render(page=page, seen=see) for page in ("one", "two")]
    assert (shown, seen) == (["oneone", "twotwo"], ["one", "two"])
    assert gc.collect() == 0
