"""Words for what other sites show of this one. A part of the interface section of a language file."""

from generator.model.record import Frozen


class Embedding(Frozen):
    """Embeds, and the code that puts one into another page; `to_copy` and `copied` are on its button."""

    open: str
    to_copy: str
    copied: str
    intro: str
    frame: str
    component: str
    address: str
    alone: str
    series: str
    full: str
    about: str
