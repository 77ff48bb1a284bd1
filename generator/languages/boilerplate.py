"""Section `boilerplate` of a language file: lines and stretches that are not the article's own words."""

from generator.model.record import Frozen


class BoilerplateSection(Frozen):
    """To be filled by the owner of reading."""
