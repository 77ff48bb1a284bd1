"""Words of the pages on persons and sources."""

from generator.model.record import Frozen


class ActorPage(Frozen):
    """A person; `attended` heads the events at which a source shows him, `events` those whose sources name him."""

    roles: str
    spellings: str
    attended: str
    events: str
    quotes: str
    no_party: str
    unlisted: str
    stands: str


class SourcePage(Frozen):
    """An article and what it gave; `in_page` and `close` stand beside a sentence that opens in place."""

    intro: str
    gave: str
    extracts: str
    extracts_intro: str
    read_original: str
    same_text: str
    and_others: str
    in_original: str
    in_page: str
    close: str
    no_address: str
    unknown: str
    dating: str
    dated_by: str
    undated: str
    rule: str
    rules: str
    rule_on: str
    from_metadata: str
    flags: str
    no_event: str
    tells_of: str
    in_extract: str
