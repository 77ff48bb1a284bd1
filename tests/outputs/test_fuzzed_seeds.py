"""Whole articles thrown together from talk and attacks: what comes of them has nothing that templates did not write."""

import re
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import Phase, example, given
from hypothesis import settings as bounds
from hypothesis import strategies as st
from lxml import html
from markdown import markdown

from generator.errors import ContentError
from generator.merging.story import merge
from generator.model.output_file import OutputFile
from generator.model.record import Record
from generator.model.story import Story
from generator.outputs import editions, outputs
from generator.outputs.press.feeds.items import EXTENSIONS
from generator.settings import load_settings
from generator.writing import write_tree
from tests.articles import record_of, subject

ROOT = Path(__file__).parents[2]
SETTINGS = load_settings(ROOT)
TALK = """\
Delegasi Rusia dan Ukraina bertemu di Gomel{0}, Belarus, Senin (28/2/2022), untuk perundingan putaran pertama.
Perundingan putaran kedua digelar di Brest {0} pada 3 Maret 2022 dan berakhir tanpa kesepakatan.
“Kami{0} sepakat untuk bertemu {0} lagi,” kata ketua delegasi Rusia Vladimir Medinsky {0}.
Menteri Pertahanan Ukraina {0} Oleksii Reznikov mengatakan Rusia menuntut {0} gencatan senjata.
Sedikitnya 12 {0} orang tewas di Kharkiv, kata Presiden Ukraina Volodymyr {0} Zelensky.
Juru Bicara Kremlin Ann{0} Other, Selasa, mengatakan “tidak ada {0} hasil”, lapor TASS {0}.
Ukraina menolak {0} netralitas dan menuntut {0} penarikan pasukan, kata Penasihat Presiden Mykhailo {0} Podolyak.
""".splitlines()
ATTACKS = (
    "<script>evil()</script>",
    "<x-evil onclick=evil()>",
    "<img src=http://evil.example/ onerror=evil()>",
    "<!-- evil",
    "-->",
    "</p></dd></dl></blockquote></li></ul></section>",
    "<svg/onload=evil()>",
    "[Ann](javascript:evil)",
    "![Ann](http://evil.example/i.png)",
    "<javascript:evil>",
    "<http://evil.example>",
    "[evil]: http://evil.example",
    '{: onclick="evil()" .evil }',
    '" onmouseover="evil()',
    "' style='evil",
    "{{ 6 * 7000 + 42 }}",
    "{% include 'evil' %}",
    "{# evil #}",
    "*evil*",
    "__evil__",
    "`evil`",
    "~~evil~~",
    "&lt;x-evil&gt;",
    "&#60;x-evil&#62;",
    "&NewLine;evil",
    "\n# Evil\n",
    "\n- evil\n- evil\n",
    "\n1. evil\n",
    "\n: evil\n",
    "\n```\nevil\n```\n",
    "\n\n    evil\n\n",
    "\n| evil | b |\n|---|---|\n| c | d |\n",
    "\n!!! evil\n    evil\n",
    "\n---\nevil\n---\n",
    "\n<div markdown>evil</div>\n",
    "$(evil)",
    "\x02klzzwxh:0001\x03",
    "\x00\x1b[31m",
    "\u202eevil\u2066",
    "\u2028evil\u2029",
    "\U000e0041",
    "../../evil",
    "%2e%2e%2fevil",
)
SIGNS = st.text(alphabet="<>\"'&{}[]()*_`#|~!\\/:=;-+.%$^ \n\tevilA\u202e\x00\ufffd", max_size=12)
PIECE = st.one_of(st.sampled_from(ATTACKS), SIGNS)
LINE = st.builds(lambda line, piece: line.replace("{0}", piece), st.sampled_from(TALK), st.one_of(st.just(""), PIECE))
BODY = st.lists(LINE, min_size=1, max_size=8).map("\n".join)
FORMS = {
    "txt": "{body}",
    "md": "---\ntitle: {stated}\noutlet: {stated}\nurl: {address}\ndate: 2022-03-04\n---\n# {piece}\n\n{body}",
    "html": "<html lang=id><head><title>{piece}</title><meta property='og:title' content={stated}>"
    "<meta property='og:site_name' content={stated}><link rel=canonical href={address}></head>"
    "<body><article><h1>{piece}</h1><p>{body}</p><p>{body}</p></article></body></html>",
}
ADDRESSES = ("javascript:evil()", "https://evil.example/'><x-evil>", "data:text/html,evil", "https://koran.example/a")
#: The same examples each time, and none made smaller: an example is a whole site.
QUICK: dict[str, Any] = {
    "deadline": None,
    "derandomize": True,
    "database": None,
    "phases": [Phase.explicit, Phase.generate],
}
#: What Markdown makes of signs within a line, and templates do too.
MARKDOWN = ("em", "strong", "code", "pre", "del")
SLOW = ("assets", "cards", "feeds")
SCHEMES = re.compile(r"(?:https?:|webcal:|mailto:)|(?![A-Za-z][A-Za-z0-9+.-]*:)")


@dataclass(frozen=True)
class Seed:
    """A made-up file: its ending, body, one attack for its headline, and an address."""

    ending: str
    body: str
    piece: str
    address: str

    @property
    def text(self) -> str:
        """All that stands in the file."""
        stated = '"' + re.sub(r'[\x00-\x1f\x7f-\x9f\\"\ud800-\udfff\ufffe\uffff]', " ", self.piece) + '"'
        form = FORMS[self.ending]
        for slot in ("stated", "address", "piece", "body"):
            form = form.replace("{" + slot + "}", stated if slot == "stated" else getattr(self, slot))
        return form


SEEDS = st.lists(
    st.builds(Seed, st.sampled_from(list(FORMS)), BODY, PIECE, st.sampled_from(ADDRESSES)), min_size=6, max_size=10
)


#: Each attack in each place, an article for each.
EVERY = [
    Seed("md", "\n".join(line.replace("{0}", attack) for line in TALK), attack, ADDRESSES[1]) for attack in ATTACKS
]


def _records(seeds: Iterable[Seed]) -> Iterator[Record]:
    for number, seed in enumerate(seeds):
        try:
            yield record_of(seed.text, "id", "en", name=f"{number} {seed.piece[:20]}.{seed.ending}".replace("/", ""))
        except ContentError:
            continue


def _files(story: Story) -> tuple[OutputFile, ...]:
    """All files of the story but those that have tests of their own; fonts and pictures would take most of the time."""
    edition = editions(story, subject(), SETTINGS)[0]
    return tuple(file for module in outputs() if not module.__name__.endswith(SLOW) for file in module.render(edition))


def _signature(element: html.HtmlElement) -> set[tuple[str, str]]:
    """The element's name, alone and with each of its attributes."""
    return {(element.tag, ""), *((element.tag, name) for name in element.attrib)}


def _tree(files: Iterable[OutputFile]) -> Iterator[html.HtmlElement]:
    for file in files:
        if file.path.endswith(".md"):
            page = file.content.decode().partition("\n---\n")[2]
            body = html.document_fromstring(markdown(page, extensions=[*EXTENSIONS, "admonition", "toc"]))
            yield from (element for element in body.iter() if isinstance(element.tag, str))
        elif file.path.endswith(".html"):
            yield from (element for element in html.document_fromstring(file.content).iter() if element.tag)


@cache
def _written() -> set[tuple[str, str]]:
    """The elements, and their attributes, that stand in the templates or on the pages of the repository's seeds."""
    story = merge(map(_record, sorted((ROOT / "seeds").glob("*.txt"))), subject())
    signatures = set[tuple[str, str]]().union(*map(_signature, _tree(_files(story))))
    for template in (ROOT / "theme").rglob("*.jinja"):
        for tag, rest in re.findall(r"<([a-z][a-z0-9]*)([^<>]*)", template.read_text(encoding="utf-8")):
            signatures |= {(tag, ""), *((tag, name) for name in re.findall(r'([a-z][a-z-]*)="', rest))}
    return signatures


def _record(path: Path) -> Record:
    return record_of(path.read_text(encoding="utf-8"), "id", name=path.name)


@bounds(max_examples=12, **QUICK)
@given(SEEDS)
@example(EVERY)
def test_pages_of_fuzzed_seeds_have_only_elements_of_the_templates(seeds: list[Seed]) -> None:
    """No page has an element or an attribute that neither a template nor a page of harmless seeds has, none emphasises
    an attack's words; every address that leads anywhere is a web page's; nothing is evaluated; every path can
    be written."""
    files = _files(merge(_records(seeds), subject()))
    for element in _tree(files):
        assert _signature(element) <= _written()
        assert element.tag not in MARKDOWN or element.text_content().strip().lower() != "evil"
        for name in ("href", "src", "action", "srcset"):
            address = element.get(name, "")
            assert SCHEMES.match(address.strip()), address
            assert "//evil" not in address or address.startswith("https://evil.example/"), address
    assert not [file.path for file in files if b"42042" in file.content]
    assert not [file.path for file in files if max(map(len, file.path.encode().split(b"/"))) > 200]


@bounds(max_examples=3, **QUICK)
@given(SEEDS)
def test_no_file_of_fuzzed_seeds_is_written_elsewhere(seeds: list[Seed]) -> None:
    """The writer, which refuses every path that leaves its folder, refuses none."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "out"
        write_tree(root, _files(merge(_records(seeds), subject())))
        assert [path.name for path in Path(folder).iterdir()] == ["out"]
