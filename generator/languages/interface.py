"""Section `interface` of a language file: every word that the site itself says, and the names of its paths."""

from generator.model.record import Frozen


class InterfaceSection(Frozen):
    """To be filled by the owner of the pages."""
