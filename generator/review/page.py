"""The page: one HTML file that loads nothing; its only script and style are known by their hashes (CSP level 3)."""

import json
import re
from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

POLICY = "default-src 'none'; style-src '{style}'; script-src '{script}'; base-uri 'none'; form-action 'none'"
#: What no page may hold (control characters, lone surrogates, noncharacters) or what turns the order of letters round,
#: so that an editor would read other words than stand there.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


def page(folder: Path, values: Mapping[str, Any]) -> bytes:
    """The page that the templates in `folder` (theme/review) make of `values`.

    Whatever is printed is escaped; where a character cannot be shown, U+FFFD stands."""
    style, script = ((folder / f"review.{kind}").read_text(encoding="utf-8").strip() for kind in ("css", "js"))
    policy = Markup(POLICY).format(style=Markup(_hash(style)), script=Markup(_hash(script)))
    template = _environment(folder).get_template("review.html.jinja")
    return template.render(**values, style=Markup(style), script=Markup(script), policy=policy).encode()


def _environment(folder: Path) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["data"] = _data
    return environment


def _shown(value: Any) -> Any:
    if value is None:
        raise TypeError("the page would show None where a word belongs")
    return value if isinstance(value, Markup) else _UNSEEN.sub("\ufffd", str(value))


def _data(value: Any) -> Markup:
    """`value` as JSON for an attribute in single quotes: in ASCII, so that the script has it exactly, whatever it
    holds, and with an escape for all that means something to HTML."""
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
    return Markup("".join(f"\\u{ord(one):04x}" if one in "<>&'" else one for one in text))


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
