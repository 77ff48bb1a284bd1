"""Section `search` of a language file: what search must know of a language to find a word in its other forms."""

from typing import Annotated

from pydantic import Field

from generator.model.record import Frozen

Prefix = Annotated[str, Field(pattern=r"^[a-z]+(?:>[a-z])?$")]
Suffix = Annotated[str, Field(pattern=r"^[a-z]+$")]


class SearchExamples(Frozen):
    """Pairs of words: a search for one of `alike` finds the other, for one of `unlike` it does not."""

    alike: tuple[tuple[str, str], ...] = ()
    unlike: tuple[tuple[str, str], ...] = ()


class SearchSection(Frozen):
    """`stemmer` is the name of one of Snowball's. `prefixes` and `suffixes` are what a form may add to its root, for
    what the stemmer leaves apart; `meny>s` is a prefix that takes the place of a letter, `suffixes` may stand in a row
    up to twice, as may prefixes."""

    stemmer: str
    prefixes: tuple[Prefix, ...] = ()
    suffixes: tuple[Suffix, ...] = ()
    examples: SearchExamples = SearchExamples()
