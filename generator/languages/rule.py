"""A rule of a language file: a name, phrases to look for, and examples that are run as tests."""

from pydantic import Field

from generator.model.record import Frozen


class Examples(Frozen):
    """Sentences on which a rule must speak (`yes`, each with the words it finds) and must not (`no`)."""

    yes: dict[str, str] = {}
    no: tuple[str, ...] = ()


class Rule(Frozen):
    """Phrases (see generator.tagging.patterns.phrase for their notation) under one name."""

    name: str = Field(pattern=r"^[a-z0-9-]+$")
    phrases: tuple[str, ...]
    examples: Examples = Examples()
