"""Sections `sources`, `speech` and `people` of a language file: who publishes, who says, and who somebody is."""

from generator.languages.rule import Examples
from generator.model.record import Frozen


class SourcesSection(Frozen):
    """How an article names its publisher and its wires.

    `reported_by` phrases stand before a medium ("dilansir"), `reports` after it; `credit_lines` open a line that only
    credits; `media_words` are parts of the names of papers and sites; `firm_words` belong to the holder of a
    copyright and not to the paper's name; `bylines` open a line that names the author or desk, `posted` words a last
    line with the day of publication, `revised` ones stand before the day of a later version, `published_at` phrases
    stand before the site of a notice of publication, `media` ones before the name of any medium (surat kabar);
    `desk_words` stand for a desk in a byline, `photo` words in the bracket of a picture's credit; `domains` end the
    name of a site."""

    reported_by: tuple[str, ...]
    reports: tuple[str, ...]
    credit_lines: tuple[str, ...]
    media_words: tuple[str, ...]
    firm_words: tuple[str, ...] = ()
    bylines: tuple[str, ...] = ()
    published_at: tuple[str, ...] = ()
    posted: tuple[str, ...] = ()
    revised: tuple[str, ...] = ()
    media: tuple[str, ...] = ()
    desk_words: tuple[str, ...] = ()
    photo: tuple[str, ...]
    domains: tuple[str, ...]
    examples: Examples = Examples()


class SpeechSection(Frozen):
    """Verbs of speech: `verbs` as they stand by a name, `own` with a speaker inside (ujarnya, "he said"), `own_side`
    with a side inside ("bunyi pernyataannya", "it said"), `according_to` phrases before a name, `according_own` with
    one inside (menurutnya), `pronouns` that stand for one, of which the `plural` ones mean several, `participles` that
    share the subject of the verb before (adding), `objects` in front of somebody who is spoken to or of. A description
    that opens with an `indefinite` word and has a person in it (a head of the section `people`, or one of `persons`) is
    somebody who stays unnamed, as are `many` (officials) without an article; one that opens with a `definite` word, or
    is closed by a word of the section `people` (itu), is somebody, or one of the `bodies`, named before: behind one of
    the `possessives` (its) that of the side named last. `clauses` are
    words at which a description ends (who, yang). A sentence that opens with one of `looking_back` is about the
    quotation in front of it ("with these words"). `hearers` stand between a verb of speech and the place where somebody
    spoke (reporters, a news conference), and `appearances` are further verbs in front of them ("speaking")."""

    verbs: tuple[str, ...]
    own: tuple[str, ...]
    own_side: tuple[str, ...] = ()
    according_to: tuple[str, ...]
    according_own: tuple[str, ...] = ()
    indefinite: tuple[str, ...] = ()
    definite: tuple[str, ...] = ()
    possessives: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
    many: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    looking_back: tuple[str, ...] = ()
    pronouns: tuple[str, ...]
    plural: tuple[str, ...] = ()
    participles: tuple[str, ...] = ()
    hearers: tuple[str, ...] = ()
    appearances: tuple[str, ...] = ()
    objects: tuple[str, ...]
    examples: Examples = Examples()


class PeopleSection(Frozen):
    """Words of roles and names: `heads` open a role (presiden, penasihat), `words` may go on with it, `links` join its
    parts and stand never at its end, `closing` words end it in front of a comma (itu), `stops` end it anywhere;
    `private` heads are of those who speak for no side (teacher, analyst): they count behind a name, and in front of an
    unknown one. `local` are heads of offices of a place; right behind the `placed` ones it stands (Wali Kota Mariupol).

    `not_names` are capitalised words that begin no person's name; `particles` stand within one; behind `institutions` a
    name of more words follows. One of the `introductions` behind a name and its comma makes it a person's ("Boris Tamm,
    who drove"), `led_by` in front of it too; `given_only` in a sentence says that one word in it is a whole name, as
    does `given_as` in front of that word. What somebody is `leading` (led, memimpin) tells his side; `offices` are what
    a person has and not the person (kantor Bennett); `equals` of a person are on no side of his (counterpart).
    Those `serving` (aide) are in front of a name that only says whom they serve.
    `several` are offices of more than one (presidents); the country to which somebody is `sent` (ambassador) with one
    of the `links` is not his own; a country beside one of the `settlements` (town, kota), or `within` which one is,
    tells where that lies. A name that a country owns is a person's in front of one of the `deeds` (thanked), and any
    name in front of one that says of a `belonging` (of, dari) to a body."""

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
    offices: tuple[str, ...] = ()
    equals: tuple[str, ...] = ()
    serving: tuple[str, ...] = ()
    leading: tuple[str, ...] = ()
    led_by: tuple[str, ...] = ()
    given_only: tuple[str, ...] = ()
    given_as: tuple[str, ...] = ()
    private: tuple[str, ...] = ()
    several: tuple[str, ...] = ()
    sent: tuple[str, ...] = ()
    settlements: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    deeds: tuple[str, ...] = ()
    belonging: tuple[str, ...] = ()
    introductions: tuple[str, ...] = ()
    examples: Examples = Examples()
