"""Sections `sources`, `speech` and `people` of a language file: who publishes, who says, and who somebody is."""

from generator.languages.rule import Examples
from generator.model.record import Frozen


class SourcesSection(Frozen):
    """How an article names its publisher and its wires.

    `reported_by` phrases stand before a medium ("dilansir"), `reports` after it; `credit_lines` open a line that only
    credits; `media_words` are parts of the names of papers and sites; `firm_words` belong to the holder of a copyright
    and not to the paper's name; `bylines` open a line that names the author or desk; `desk_words` stand for a desk in
    a byline, `photo` words in the bracket of a picture's credit; `domains` end the name of a site."""

    reported_by: tuple[str, ...]
    reports: tuple[str, ...]
    credit_lines: tuple[str, ...]
    media_words: tuple[str, ...]
    firm_words: tuple[str, ...] = ()
    bylines: tuple[str, ...] = ()
    desk_words: tuple[str, ...] = ()
    photo: tuple[str, ...]
    domains: tuple[str, ...]
    examples: Examples = Examples()


class SpeechSection(Frozen):
    """Verbs of speech: `verbs` as they stand by a name, `own` with a speaker inside (ujarnya, "he said"),
    `according_to` phrases before a name, `pronouns` that stand for one, `objects` in front of somebody who is spoken
    to or of."""

    verbs: tuple[str, ...]
    own: tuple[str, ...]
    according_to: tuple[str, ...]
    pronouns: tuple[str, ...]
    objects: tuple[str, ...]
    examples: Examples = Examples()


class PeopleSection(Frozen):
    """Words of roles: `heads` open a role (presiden, penasihat), `words` may go on with it, `links` join its parts
    and stand never at its end; `titles` are heads that need no further word; `not_names` are capitalised words that
    begin no person's name; `particles` stand within one; behind `institutions` a name of more words follows;
    `stops` end a role;
    `local` are heads of offices of a place. `private` heads are of those who speak for no side (teacher, analyst); they
    count behind a name, and in front of an unknown one. One of the `introductions` behind a name and its comma makes it
    a person's ("Boris Tamm, who drove"). Right behind the `placed` offices stands their place ("Wali Kota Mariupol");
    Behind `led_by` stands a person; `given_only` in a sentence says that one word in it is a person's whole name.
    What somebody is `leading` (led, memimpin) tells his side; `closing` words end a role in front of a comma (itu)."""

    heads: tuple[str, ...]
    words: tuple[str, ...]
    links: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    not_names: tuple[str, ...] = ()
    particles: tuple[str, ...] = ()
    institutions: tuple[str, ...] = ()
    stops: tuple[str, ...]
    local: tuple[str, ...] = ()
    placed: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    leading: tuple[str, ...] = ()
    led_by: tuple[str, ...] = ()
    given_only: tuple[str, ...] = ()
    private: tuple[str, ...] = ()
    introductions: tuple[str, ...] = ()
    examples: Examples = Examples()
